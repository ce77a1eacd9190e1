package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.verification.ClaimDesk;

/**
 * Lets the newsroom escalate what is late.
 */
@Component
class EscalateClaim implements JavaDelegate {

	private final ClaimDesk desk;

	EscalateClaim(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.desk.escalate(Names.claim(execution));
	}

}
