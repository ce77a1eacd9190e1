package org.secondsource.verification;

import java.util.Set;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.WorkKind;

/**
 * What the process asks of the newsroom. Every call runs in the caller's transaction.
 */
public interface ClaimDesk {

	/**
	 * Where the claim should be now, by its latest assessment and decisions.
	 * @param claim the claim
	 * @return the step
	 */
	Step step(ClaimId claim);

	/**
	 * Holds a claim until the transaction ends: of two people who complete its tasks at
	 * once, the second finds what the first has left.
	 * @param claim the claim
	 */
	void hold(ClaimId claim);

	/**
	 * Notes whether the process waits where the claim is, at its latest verdict.
	 * @param claim the claim
	 * @param yes false if it has not heard of it, so that a sweep nudges it again
	 */
	void settled(ClaimId claim, boolean yes);

	/**
	 * The kinds of work that are untried.
	 * @param claim the claim
	 * @return none unless the step is {@link Step#WORK}
	 */
	Set<WorkKind> work(ClaimId claim);

	/**
	 * What a task says.
	 * @param claim the claim
	 * @param task the kind of task
	 * @return the brief, as of the latest assessment
	 */
	Brief brief(ClaimId claim, TaskKind task);

	/**
	 * A person completes a task: what was said is filed, and judged where it is a
	 * decision.
	 * @param claim the claim
	 * @param task the kind of task
	 * @param by the person's user id
	 * @param completion what the person says
	 * @throws Refused if the rules refuse the decision, or something is missing
	 */
	void complete(ClaimId claim, TaskKind task, String by, Completion completion);

	/**
	 * Whether a person has still to follow up what a withdrawal left. Whoever asks has
	 * the answer for the rest of the transaction.
	 * @param followUp the follow-up
	 * @return false once every claim of it is decided
	 */
	boolean isOpen(FollowUpId followUp);

	/**
	 * What the task of a follow-up says.
	 * @param followUp the follow-up
	 * @return the brief, with its claims, published ones first
	 */
	Brief brief(FollowUpId followUp);

	/**
	 * A person decides about all claims of a follow-up together.
	 * @param followUp the follow-up
	 * @param by the person's user id
	 * @param completion what the person says
	 * @throws Refused if the rules refuse it for one of them; then nothing is decided
	 */
	void complete(FollowUpId followUp, String by, Completion completion);

	/**
	 * What the task says that asks to confirm an item.
	 * @param item the item's id
	 * @return the brief
	 */
	Brief briefOfItem(String item);

	/**
	 * A person confirms or refuses an item.
	 * @param item the item's id
	 * @param by the person's user id
	 * @param completion what the person says
	 * @throws Refused if somebody has settled it already, or no reason is given
	 */
	void completeItem(String item, String by, Completion completion);

	/**
	 * Carries out the decision to publish, update, correct or retract: a new revision.
	 * @param claim the claim
	 */
	void publish(ClaimId claim);

	/**
	 * The watch is over.
	 * @param claim the claim
	 */
	void archive(ClaimId claim);

	/**
	 * Assesses again every claim that stood on a report which was withdrawn: a sweep that
	 * can be run again without harm.
	 * @param report the report's id
	 * @return how many claims it assessed
	 */
	int sweep(String report);

}
