package org.secondsource.source;

/**
 * How far a source has been reliable so far: the first axis of the Admiralty code, never
 * moved by the credibility of one item (rule 12).
 */
public enum Reliability {

	/** Completely reliable. */
	A,
	/** Usually reliable. */
	B,
	/** Fairly reliable. */
	C,
	/** Not usually reliable. */
	D,
	/** Unreliable. */
	E,
	/** No history to judge by. */
	F;

	/**
	 * Whether what such a source says may count.
	 * @return false for D and E
	 */
	public boolean isCredible() {
		return this != D && this != E;
	}

}
