package org.secondsource.claim;

/**
 * How much a wrong claim would cost.
 */
public enum Gravity {

	/** Neither a death nor an accusation. */
	ORDINARY,
	/** Deaths without an alleged human author. */
	DEATH,
	/** Killing, injury, abduction or abuse with an alleged human author. */
	ATROCITY,
	/** Crime, responsibility or misconduct laid on someone identifiable. */
	PERPETRATOR;

	/**
	 * Whether it is a serious allegation, which one origin never carries as fact (rule
	 * 1).
	 * @return true where a human author is alleged
	 */
	public boolean isSerious() {
		return this == ATROCITY || this == PERPETRATOR;
	}

}
