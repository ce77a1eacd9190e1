package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.verification.ClaimDesk;

/**
 * Ends the watch over what was published.
 */
@Component
class ArchiveClaim implements JavaDelegate {

	private final ClaimDesk desk;

	ArchiveClaim(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.desk.archive(Names.claim(execution));
	}

}
