package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
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

	/**
	 * Files what somebody makes of a claim, under its lock, and assesses it; if nothing
	 * comes of it, nothing is done.
	 */
	Case file(ClaimId id, String by, Function<Case, List<? extends Fact>> work) {
		return this.claims.locked(id, (claim) -> {
			Case now = this.cases.of(claim);
			List<? extends Fact> facts = work.apply(now);
			if (facts.isEmpty()) {
				return now;
			}
			List<FiledFact> filed = new ArrayList<>(now.facts());
			filed.addAll(claim.append(facts, by, this.clock.instant()));
			if (facts.stream().anyMatch((fact) -> fact instanceof Fact.Decided decided && decided.act().isSaid())) {
				claim.moveTo(Phase.APPROVED);
			}
			return assess(claim, now.incident(), filed, now.latest().since());
		});
	}

	/**
	 * Notes under a claim's lock what happened to it and is no evidence: nothing is
	 * assessed, and its process is nudged.
	 */
	Case note(ClaimId id, String by, Function<Case, List<? extends Fact>> happened) {
		return this.claims.locked(id, (claim) -> {
			Case now = this.cases.of(claim);
			List<FiledFact> filed = new ArrayList<>(now.facts());
			filed.addAll(claim.append(happened.apply(now), by, this.clock.instant()));
			this.process.nudge(id);
			return this.cases.hold(new Case(claim.state(), now.incident(), filed, now.latest()));
		});
	}

	/** Assesses a claim for the first time, with what first brought it up. */
	Case begin(ClaimId id, List<? extends Fact> first, String by) {
		return this.claims.locked(id, (claim) -> {
			claim.append(first, by, this.clock.instant());
			return assess(claim, this.claims.incident(claim.state().claim().incident()), this.claims.facts(id),
					Map.of());
		});
	}

	/** Assesses, keeps, moves the claim to its phase and nudges its process. */
	private Case assess(LockedClaim claim, Incident incident, List<FiledFact> facts, Map<String, Instant> before) {
		Instant now = this.clock.instant();
		ClaimState state = claim.state();
		Dossier dossier = this.cases.dossier(state, incident, facts, now);
		Assessment assessment = this.assessor.assess(dossier);
		Case judged = new Case(state, incident, facts,
				new KeptAssessment(state.verdict() + 1, claim.facts(), now, assessment, before));
		Map<String, Instant> since = Deadline.since(judged, before);
		int number = this.assessments.keep(claim.id(), assessment, claim.facts(), now, since);
		claim.assessed(number, assessment.validUntil());
		judged = new Case(state, incident, facts, new KeptAssessment(number, claim.facts(), now, assessment, since));
		Phase phase = phaseAt(judged.step(), state.phase());
		if (phase != state.phase()) {
			claim.moveTo(phase);
		}
		this.process.nudge(claim.id());
		return this.cases.hold(judged.at(claim.state()));
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
