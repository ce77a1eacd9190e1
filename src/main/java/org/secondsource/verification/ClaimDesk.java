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
	 * The desk that owns the claim.
	 * @param claim the claim
	 * @return the desk's id
	 */
	String owner(ClaimId claim);

	/**
	 * Something about the claim may be late: what is goes to those above, once each.
	 * @param claim the claim
	 */
	void escalate(ClaimId claim);

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
