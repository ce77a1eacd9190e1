package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.LockedClaim;
import org.secondsource.claim.Phase;

/**
 * Assesses a claim in the transaction that changed what it rests on.
 */
@Component
class Assessing {

	private final ClaimLedger claims;

	private final Cases cases;

	private final Assessor assessor;

	private final AssessmentArchive assessments;

	private final ClaimProcess process;

	private final Clock clock;

	Assessing(ClaimLedger claims, Cases cases, Assessor assessor, AssessmentArchive assessments, ClaimProcess process,
			Clock clock) {
		this.claims = claims;
		this.cases = cases;
		this.assessor = assessor;
		this.assessments = assessments;
		this.process = process;
		this.clock = clock;
	}

	/** Assesses, keeps, moves the claim to its phase and nudges its process. */
	Case assess(LockedClaim claim) {
		Instant now = this.clock.instant();
		ClaimState state = claim.state();
		List<FiledFact> facts = this.claims.facts(claim.id());
		Incident incident = this.claims.incident(state.claim().incident());
		Dossier dossier = this.cases.dossier(state, incident, facts, now);
		Assessment assessment = this.assessor.assess(dossier);
		int number = this.assessments.keep(claim.id(), assessment, claim.facts(), now);
		claim.assessed(number, assessment.validUntil());
		Case judged = new Case(state, incident, facts, new KeptAssessment(number, claim.facts(), now, assessment));
		Phase phase = phaseAt(judged.step(), state.phase());
		if (phase != state.phase()) {
			claim.moveTo(phase);
		}
		this.process.nudge(claim.id());
		return this.cases.hold(new Case(claim.state(), incident, facts, judged.latest()));
	}

	static Phase phaseAt(Step step, Phase now) {
		return switch (step) {
			case INTAKE -> Phase.INTAKE;
			case WORK, CLOSE -> Phase.CORROBORATION;
			case RETURNED -> now.isPublic() ? Phase.REVIEW : Phase.CORROBORATION;
			case REFER, APPROVE -> Phase.PUBLICATION;
			case PUBLISH -> now;
			case DECIDE -> Phase.REVIEW;
			case WATCH -> Phase.PUBLISHED;
			case END -> now.isPublic() ? Phase.ARCHIVED : Phase.CLOSED;
		};
	}

}
