package org.secondsource.claim;

/**
 * Those above the people whose task it is.
 */
public enum Superior {

	/** The heads of the desk that owns the claim. */
	HEADS,
	/** The senior editors. */
	SENIORS

}
