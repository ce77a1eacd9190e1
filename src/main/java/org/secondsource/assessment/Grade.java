package org.secondsource.assessment;

/**
 * How well an account, or a claim, is supported.
 */
public enum Grade {

	/** Not yet judged. */
	UNASSESSED,
	/** A claim none of whose accounts is left in the range. */
	UNSUPPORTED,
	/** Nothing live, and something was withdrawn, disowned or repudiated. */
	WITHDRAWN,
	/** Nothing live, or refuted by the desk. */
	DISCOUNTED,
	/** Everybody credited with it has said something later. */
	SUPERSEDED,
	/** A rival of at least its own rank stands against it. */
	CONTESTED,
	/** No origin or one. */
	WEAK,
	/** Two or more independent origins agree. */
	FAIR,
	/** Admitted by the responsible party, or read off a named record. */
	CONFIRMED;

	/**
	 * Whether it must be flagged as unconfirmed when it is published.
	 * @return true below {@link #FAIR}
	 */
	public boolean isUnconfirmed() {
		return compareTo(FAIR) < 0;
	}

}
