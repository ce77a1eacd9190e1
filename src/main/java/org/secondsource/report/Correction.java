package org.secondsource.report;

/**
 * What a publisher says that a new version of a report does to the one before (rule 35).
 */
public enum Correction {

	/** It puts something right. */
	CORRECTED,
	/** It replaces a version that went out wrong. */
	REFILE,
	/** It adds news. */
	UPDATE,
	/** It says the same again. */
	REPEAT;

	/**
	 * Whether something was wrong before.
	 * @return true for a correction and a refile
	 */
	public boolean putsRight() {
		return this == CORRECTED || this == REFILE;
	}

}
