package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

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
import org.secondsource.claim.IncidentId;
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
	 * comes of it, nothing is done. A claim that was merged into another is refused.
	 */
	Case file(ClaimId id, String by, Function<Case, List<? extends Fact>> work) {
		return note(id, by, (now) -> work.apply(now.unmerged()));
	}

	/** The same for what happens to a claim, whether or not it was merged. */
	Case note(ClaimId id, String by, Function<Case, List<? extends Fact>> work) {
		return this.claims.locked(id, (claim) -> {
			Case now = this.cases.of(claim);
			List<? extends Fact> facts = work.apply(now);
			if (facts.isEmpty()) {
				return now;
			}
			List<FiledFact> filed = new ArrayList<>(now.facts());
			filed.addAll(claim.append(facts, by, this.clock.instant()));
			facts.forEach((fact) -> move(claim, fact));
			return assess(claim, incident(claim, now), filed);
		});
	}

	/** Shows a claim what came in, once; whether it had not seen it yet. */
	boolean shows(ClaimId id, Fact seen, String by) {
		AtomicBoolean unseen = new AtomicBoolean();
		note(id, by, (now) -> {
			unseen.set(now.facts().stream().noneMatch((filed) -> filed.fact().equals(seen)));
			return unseen.get() ? List.of(seen) : List.of();
		});
		return unseen.get();
	}

	/** Does something under the locks of some claims, taken in the order of their ids. */
	<T> T locked(Collection<ClaimId> ids, Supplier<T> work) {
		Supplier<T> all = work;
		for (ClaimId id : new TreeSet<>(ids).descendingSet()) {
			Supplier<T> within = all;
			all = () -> this.claims.locked(id, (claim) -> within.get());
		}
		return all.get();
	}

	/** Assesses a claim for the first time, with what first brought it up. */
	Case begin(ClaimId id, List<? extends Fact> first, String by) {
		return this.claims.locked(id, (claim) -> {
			claim.append(first, by, this.clock.instant());
			return assess(claim, this.claims.incident(claim.state().claim().incident()), this.claims.facts(id));
		});
	}

	private static void move(LockedClaim claim, Fact fact) {
		if (fact instanceof Fact.Decided decided && decided.act().isSaid()) {
			claim.moveTo(Phase.APPROVED);
		}
		else if (fact instanceof Fact.Merged) {
			claim.moveTo(Phase.MERGED);
		}
		else if (fact instanceof Fact.Revived revived) {
			claim.moveTo(revived.as());
		}
	}

	private Incident incident(LockedClaim claim, Case before) {
		IncidentId id = claim.state().claim().incident();
		return id.equals(before.incident().id()) ? before.incident() : this.claims.incident(id);
	}

	/** Assesses, keeps, moves the claim to its phase and nudges its process. */
	private Case assess(LockedClaim claim, Incident incident, List<FiledFact> facts) {
		Instant now = this.clock.instant();
		ClaimState state = claim.state();
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
			case END -> now.isEnd() ? now : now.isPublic() ? Phase.ARCHIVED : Phase.CLOSED;
		};
	}

}
