package org.secondsource.verification.process;

import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.FollowUpId;

/**
 * What the processes, their messages and their variables are called: the one place that
 * knows.
 */
final class Names {

	static final String CLAIM_VERIFICATION = "claim-verification";

	static final String REPORT_WITHDRAWAL = "report-withdrawal";

	static final String REPORT_FOLLOW_UP = "report-follow-up";

	static final String ITEM_CONFIRMATION = "item-confirmation";

	static final String FOLLOW_UP_TOUCHED = "follow_up_touched";

	static final String CLAIM_TOUCHED = "claim_touched";

	static final String CLAIM_LATE = "claim_late";

	/** The kind of incident of a claim that the rules could not judge. */
	static final String STUCK = "claimNotJudged";

	/** What a gateway reads: the step, or whether a sweep found more. */
	static final String OUTCOME = "outcome";

	/** What the gateway of the desk's work reads: the kinds that are untried. */
	static final String WORK = "work";

	/** Who had taken the tasks that a nudge takes away, by the task's id. */
	static final String ASSIGNEES = "assignees";

	static final String ACT = "act";

	static final String NOTE = "note";

	static final String VERDICT = "verdict";

	static final String WORDING = "wording";

	static final String POPULATION = "population";

	static final String SCOPE = "scope";

	static final String DESK = "desk";

	private Names() {
	}

	static ClaimId claim(DelegateExecution execution) {
		return new ClaimId(businessKey(execution));
	}

	static FollowUpId followUp(DelegateExecution execution) {
		return FollowUpId.of(businessKey(execution));
	}

	static String businessKey(DelegateExecution execution) {
		return Objects.requireNonNull(execution.getProcessBusinessKey(),
				"The process has no business key. Start it through the desk.");
	}

}
