package org.secondsource.verification.process;

import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.WorkKind;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Step;

/**
 * Asks the newsroom where the claim is, for the gateway that follows.
 */
@Component
class AskStep implements JavaDelegate {

	private final ClaimDesk desk;

	private final Nudges nudges;

	AskStep(ClaimDesk desk, Nudges nudges) {
		this.desk = desk;
		this.nudges = nudges;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ClaimId claim = Names.claim(execution);
		this.nudges.heard(claim);
		Step step = this.desk.step(claim);
		Asides.tell(execution, Names.OUTCOME, step.name());
		Asides.tell(execution, Names.WORK, (step == Step.WORK) ? work(claim) : new TreeSet<>());
	}

	private Set<String> work(ClaimId claim) {
		Set<String> kinds = new TreeSet<>();
		for (WorkKind kind : this.desk.work(claim)) {
			kinds.add(kind.name());
		}
		if (kinds.isEmpty()) {
			throw new IllegalStateException("Claim " + claim + " is at WORK, but no kind of work is untried."
					+ " Assess it again: its step must follow from its work.");
		}
		return kinds;
	}

}
