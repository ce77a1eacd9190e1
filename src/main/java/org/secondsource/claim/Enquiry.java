package org.secondsource.claim;

/**
 * How the desk came to know by itself.
 */
public enum Enquiry {

	/** It asked somebody, by telephone, in writing or in the room. */
	CALL,
	/** It looked at a document. */
	DOCUMENT,
	/** It looked at a picture or a recording. */
	IMAGE,
	/** It was there. */
	VISIT,
	/**
	 * It read the number off a named record: a list of names, a register, imagery. Only
	 * this can confirm a figure.
	 */
	RECORD;

	/**
	 * Whether somebody has to be named for it: who was asked, or which record was read.
	 * @return false where the desk may know by its own eyes
	 */
	public boolean needsAName() {
		return this == CALL || this == RECORD;
	}

}
