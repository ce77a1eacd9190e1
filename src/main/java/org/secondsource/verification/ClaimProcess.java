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
	 * The open tasks of a claim.
	 * @param claim the claim
	 * @return the most urgent first
	 */
	List<OpenTask> open(ClaimId claim);

}
