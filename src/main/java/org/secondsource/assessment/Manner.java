package org.secondsource.assessment;

/**
 * How a claim may be said in public.
 */
public enum Manner {

	/** Not at all. */
	NOT_AT_ALL,
	/** Only as a range, or with both sides, each with who says it. */
	AS_RANGE,
	/** Only with who says it, flagged as unconfirmed. */
	ATTRIBUTED,
	/** As fact. */
	AS_FACT

}
