package org.secondsource.assessment;

/**
 * How much a finding weighs, the heaviest first.
 */
public enum Severity {

	/** Stop or pull now. */
	HOLD,
	/** Cannot be published. */
	BLOCK,
	/** A person must look. */
	REVIEW,
	/** Mind this. */
	WARN,
	/** Good to know. */
	INFO

}
