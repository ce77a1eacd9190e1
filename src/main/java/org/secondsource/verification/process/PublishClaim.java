package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.verification.ClaimDesk;

/**
 * Carries out the decision on what is published.
 */
@Component
class PublishClaim implements JavaDelegate {

	private final ClaimDesk desk;

	PublishClaim(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.desk.publish(Names.claim(execution));
	}

}
