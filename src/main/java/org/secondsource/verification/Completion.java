package org.secondsource.verification;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;

/**
 * What a person says on completing a task, through whatever door.
 *
 * @param act what was decided; null for a task that asks for no decision
 * @param note what was asked and what came of it, or the reason for a decision
 * @param verdict the number of the verdict that the person saw; null if the door does not
 * carry it
 * @param wording the wording that the person saw; null if the door does not carry it
 * @param population who is counted, as completed at intake; null to let it stand
 * @param scope in which place and time, as completed at intake; null to let it stand
 * @param desk the desk that is to have it, as chosen at intake; null to let it stand
 */
public record Completion(@Nullable Act act, String note, @Nullable Integer verdict, @Nullable String wording,
		@Nullable String population, @Nullable String scope, @Nullable String desk) {

	/**
	 * A completion that leaves population, scope and desk as they are.
	 * @param act what was decided; null for a task that asks for no decision
	 * @param note what was asked and what came of it, or the reason for a decision
	 * @param verdict the number of the verdict that the person saw, if known
	 * @param wording the wording that the person saw, if known
	 */
	public Completion(@Nullable Act act, String note, @Nullable Integer verdict, @Nullable String wording) {
		this(act, note, verdict, wording, null, null, null);
	}

}
