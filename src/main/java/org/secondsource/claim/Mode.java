package org.secondsource.claim;

/**
 * What a citation does with the account that it carries. Only asserting supports.
 */
public enum Mode {

	/** It is so. */
	ASSERTS,
	/** It is not so. */
	DENIES,
	/** I did not say so. */
	DISOWNS,
	/** It was once claimed. */
	MENTIONS,
	/** A report of it was taken back. */
	WITHDRAWS

}
