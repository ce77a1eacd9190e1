package org.secondsource.verification;

import java.util.List;

import org.secondsource.claim.ClaimId;
import org.secondsource.report.ReportId;

/**
 * The process, as the newsroom sees it. Every call runs in the caller's transaction.
 */
public interface ClaimProcess {

	/**
	 * Starts the life of a claim.
	 * @param claim the claim
	 */
	void start(ClaimId claim);

	/**
	 * Says that the claim's step, work or briefs may have changed. A nudge: before the
	 * transaction commits the process compares where it waits with
	 * {@link ClaimDesk#step}; the same is fine, and so is nobody waiting.
	 * @param claim the claim
	 */
	void nudge(ClaimId claim);

	/**
	 * Says, as a nudge, that what an editor is asked about has changed: an open decision
	 * is taken away, and asked anew.
	 * @param claim the claim
	 */
	void interrupt(ClaimId claim);

	/**
	 * Says that a claim could not be judged: whoever runs the program is shown why, once,
	 * until it could.
	 * @param claim the claim
	 * @param why why not, and what to do
	 */
	void stuck(ClaimId claim, String why);

	/**
	 * Says that a claim was judged, whether or not it could not be before.
	 * @param claim the claim
	 */
	void judged(ClaimId claim);

	/**
	 * Says that a follow-up, or what is said of its claims, may have changed: before the
	 * transaction commits it has one open task if {@link ClaimDesk#isOpen} says so, and
	 * else none.
	 * @param followUp the follow-up
	 */
	void nudge(FollowUpId followUp);

	/**
	 * Shows the progress of a withdrawal, whose effect the domain works out by itself.
	 * @param report the report that was withdrawn
	 */
	void withdraw(ReportId report);

	/**
	 * Completes an open task as a person; the same checks apply as at any other door.
	 * @param claim the claim
	 * @param task the kind of task
	 * @param by the person's user id
	 * @param completion what the person says
	 * @throws Refused if no such task is open, it is not this person's to do, or the
	 * rules refuse the decision
	 */
	void complete(ClaimId claim, TaskKind task, String by, Completion completion);

	/**
	 * Asks a person to confirm what came by a door that does not speak for its source.
	 * @param item the item's id
	 */
	void confirm(String item);

	/**
	 * Completes the task that asks to confirm an item, as a person.
	 * @param item the item's id
	 * @param by the person's user id
	 * @param completion what the person says
	 * @throws Refused if it is settled, it is not this person's to do, or no reason is
	 * given
	 */
	void completeItem(String item, String by, Completion completion);

	/**
	 * The open task of a follow-up.
	 * @param followUp the follow-up
	 * @return one at most
	 */
	List<OpenTask> open(FollowUpId followUp);

	/**
	 * The open tasks of a claim.
	 * @param claim the claim
	 * @return the most urgent first
	 */
	List<OpenTask> open(ClaimId claim);

}
