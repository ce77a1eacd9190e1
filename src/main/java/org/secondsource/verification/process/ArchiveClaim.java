package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Step;

/**
 * Ends the watch over what was published, unless something happened in the moment when
 * the watch ran out.
 */
@Component
class ArchiveClaim implements JavaDelegate {

	private final ClaimDesk desk;

	ArchiveClaim(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ClaimId claim = Names.claim(execution);
		if (this.desk.step(claim) == Step.WATCH) {
			this.desk.archive(claim);
		}
	}

}
