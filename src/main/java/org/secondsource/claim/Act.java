package org.secondsource.claim;

/**
 * What a person may decide about a claim.
 */
public enum Act {

	/** The intake desk discards it. */
	DISCARD,
	/** An editor publishes it. */
	APPROVE,
	/** An editor sends it back to the desk. */
	RETURN,
	/** An editor ends it. */
	REJECT,
	/** An editor passes it to the senior editor. */
	REFER,
	/** An editor brings what was published up to date: news changed, nobody erred. */
	UPDATE,
	/** An editor corrects what was published. */
	CORRECT,
	/** An editor takes back what was published. */
	RETRACT,
	/** An editor lets what was published stand, lifting the hold. */
	KEEP

}
