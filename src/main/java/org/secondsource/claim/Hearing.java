package org.secondsource.claim;

/**
 * How near a carrier was when the origin spoke. A verbatim copy inherits the hearing of
 * what it copies.
 */
public enum Hearing {

	/** The origin's own report. */
	OWN,
	/** "Told us", in the room, the desk's call. */
	HEARD,
	/** Taken from another carrier. */
	RELAYED;

	/**
	 * Whether it resolves what is credited.
	 * @return true unless relayed
	 */
	public boolean isResolving() {
		return this != RELAYED;
	}

}
