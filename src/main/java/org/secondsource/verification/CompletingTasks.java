package org.secondsource.verification;

import java.util.List;
import java.util.stream.Stream;

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

	private final FollowingUp following;

	private final Cases cases;

	CompletingTasks(ClaimProcess process, FollowingUp following, Cases cases) {
		this.process = process;
		this.following = following;
		this.cases = cases;
	}

	/**
	 * Completes an open task; of a follow-up, as far as this claim goes.
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
		if (task == TaskKind.FOLLOW_UP) {
			this.following.decide(claim, by, completion);
		}
		else {
			this.process.complete(claim, task, by, completion);
		}
		return this.cases.of(claim);
	}

	/**
	 * What waits to be done about a claim.
	 * @param claim the claim
	 * @return the most urgent first
	 */
	@Transactional(readOnly = true)
	public List<OpenTask> open(ClaimId claim) {
		Case now = this.cases.of(claim);
		return Stream
			.concat(this.process.open(claim).stream(),
					now.struckBy()
						.stream()
						.flatMap((report) -> this.process.open(new FollowUpId(report, now.incident().id())).stream()))
			.toList();
	}

}
