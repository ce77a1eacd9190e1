package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Step;

/**
 * Carries out the decision on what is published. Without a standing decision it does
 * nothing, however the process came here: nobody publishes by moving a token.
 */
@Component
class PublishClaim implements JavaDelegate {

	private final ClaimDesk desk;

	PublishClaim(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ClaimId claim = Names.claim(execution);
		if (this.desk.step(claim) != Step.PUBLISH) {
			return;
		}
		this.desk.publish(claim);
		if (this.desk.step(claim) == Step.PUBLISH) {
			throw new IllegalStateException("Claim " + claim
					+ " is still to be published after its publication. Its step must go on once the decision is carried out.");
		}
	}

}
