package org.secondsource.claim;

/**
 * What a person may decide about a claim.
 */
public enum Act {

	/** The intake desk discards it. */
	DISCARD,
	/** The desk finds that a notice is true. */
	CONFIRM,
	/** The desk answers the editor who returned it. */
	RESUBMIT,
	/** Somebody has seen what a withdrawal did to it, and lets its work go on. */
	TAKE_UP,
	/** The desk ends it: nothing is left and everything was tried. */
	CLOSE,
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
	KEEP;

	/**
	 * Whether it leads to a revision of what was said in public.
	 * @return true for a first publication, an update, a correction and a retraction
	 */
	public boolean isSaid() {
		return this == APPROVE || this == UPDATE || this == CORRECT || this == RETRACT;
	}

	/**
	 * Whether it is an editor's, not the desk's.
	 * @return false for discard, confirm, resubmit, take up and close
	 */
	public boolean isEditorial() {
		return this != DISCARD && this != CONFIRM && this != RESUBMIT && this != TAKE_UP && this != CLOSE;
	}

	/**
	 * Whether it ends the claim's life unpublished.
	 * @return true for discard, close and reject
	 */
	public boolean isEnd() {
		return this == DISCARD || this == CLOSE || this == REJECT;
	}

}
