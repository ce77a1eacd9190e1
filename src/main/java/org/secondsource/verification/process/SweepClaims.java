package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.verification.ClaimDesk;

/**
 * Assesses again a batch of the claims that stood on a withdrawn report.
 */
@Component
class SweepClaims implements JavaDelegate {

	private final ClaimDesk desk;

	SweepClaims(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		int assessed = this.desk.sweep(Names.businessKey(execution));
		Asides.tell(execution, Names.OUTCOME, (assessed > 0) ? "MORE" : "DONE");
	}

}
