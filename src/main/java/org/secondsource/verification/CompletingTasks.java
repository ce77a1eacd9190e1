package org.secondsource.verification;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimId;

/**
 * People complete their tasks from our own doors; the checks are those of every door.
 */
@Component
@Transactional
public class CompletingTasks {

	private final ClaimProcess process;

	private final Cases cases;

	CompletingTasks(ClaimProcess process, Cases cases) {
		this.process = process;
		this.cases = cases;
	}

	/**
	 * Completes an open task.
	 * @param claim the claim
	 * @param task the kind of task
	 * @param by the person's user id
	 * @param completion what the person says
	 * @return the case as it stands then
	 * @throws org.secondsource.claim.UnknownClaim if there is no such claim
	 * @throws Refused if no such task is open, it is not this person's to do, or the
	 * rules refuse the decision
	 */
	public Case complete(ClaimId claim, TaskKind task, String by, Completion completion) {
		this.cases.of(claim).unmerged();
		this.process.complete(claim, task, by, completion);
		return this.cases.of(claim);
	}

	/**
	 * What waits to be done about a claim.
	 * @param claim the claim
	 * @return the most urgent first
	 */
	@Transactional(readOnly = true)
	public List<OpenTask> open(ClaimId claim) {
		return this.process.open(claim);
	}

}
