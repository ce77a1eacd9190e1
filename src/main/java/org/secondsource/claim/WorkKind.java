package org.secondsource.claim;

/**
 * A kind of work that findings ask for; a desk gets one task a kind.
 */
public enum WorkKind {

	/** Find who really says it (rules 7, 8, 9, 15). */
	TRACE("Trace the attribution"),
	/** Find somebody independent who knows (rule 1). */
	SECOND_ORIGIN("Find a second origin"),
	/** Find out why figures disagree (rules 16, 22, 24). */
	RECONCILE("Reconcile the figures"),
	/** Ask the party (rules 4, 5, 13, 52). */
	ASK("Ask the party"),
	/** Verify again (rule 29). */
	REFRESH("Refresh what has aged"),
	/** Confirm or refuse a notice of withdrawal that came at third hand (rule 32). */
	CONFIRM("Confirm the withdrawal");

	private final String title;

	WorkKind(String title) {
		this.title = title;
	}

	/**
	 * What a task of this kind asks for.
	 * @return an imperative of a few words
	 */
	public String title() {
		return this.title;
	}

}
