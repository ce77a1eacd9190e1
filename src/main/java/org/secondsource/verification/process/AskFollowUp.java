package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.secondsource.verification.ClaimDesk;

import org.springframework.stereotype.Component;

/**
 * Asks the newsroom whether a follow-up is still open.
 */
@Component
class AskFollowUp implements JavaDelegate {

	private final ClaimDesk desk;

	AskFollowUp(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Asides.tell(execution, Names.OUTCOME, this.desk.isOpen(Names.followUp(execution)) ? "OPEN" : "SETTLED");
	}

}
