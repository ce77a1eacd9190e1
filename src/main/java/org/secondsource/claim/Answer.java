package org.secondsource.claim;

/**
 * A person's answer to a finding.
 */
public enum Answer {

	/** What removes it was done. */
	DONE,
	/** It stands and is lived with. */
	ACCEPTED,
	/** It does not apply here. */
	OVERRULED

}
