package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

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

	private final FollowUps followUps;

	private final ClaimProcess process;

	private final Clock clock;

	Assessing(ClaimLedger claims, Cases cases, Assessor assessor, AssessmentArchive assessments, FollowUps followUps,
			ClaimProcess process, Clock clock) {
		this.claims = claims;
		this.cases = cases;
		this.assessor = assessor;
		this.assessments = assessments;
		this.followUps = followUps;
		this.process = process;
		this.clock = clock;
	}

	/**
	 * Files what somebody makes of a claim, under its lock, and assesses it; if nothing
	 * comes of it, nothing is done.
	 */
	Case file(ClaimId id, String by, Function<Case, List<? extends Fact>> work) {
		return file(id, by, work, (before, after) -> List.of());
	}

	/** The same; what follows from the new verdict is filed with it, and not judged. */
	Case file(ClaimId id, String by, Function<Case, List<? extends Fact>> work,
			BiFunction<Case, Case, List<? extends Fact>> consequence) {
		return this.claims.locked(id, (claim) -> {
			Case now = fresh(claim, this.cases.of(claim));
			List<? extends Fact> facts = work.apply(now);
			if (facts.isEmpty()) {
				return now;
			}
			List<FiledFact> filed = new ArrayList<>(now.facts());
			filed.addAll(claim.append(facts, by, this.clock.instant()));
			if (facts.stream().anyMatch((fact) -> fact instanceof Fact.Decided decided && decided.act().isSaid())) {
				claim.moveTo(Phase.APPROVED);
			}
			Case judged = assess(claim, now.incident(), filed, now.latest());
			List<? extends Fact> follows = consequence.apply(now, judged);
			if (!follows.isEmpty()) {
				judged = judged.with(claim.append(follows, by, this.clock.instant()));
			}
			this.followUps.note(now, judged).forEach(this.process::nudge);
			return settle(claim, judged);
		});
	}

	/**
	 * Assesses a claim again if under its lock it is still due; says whether it is no
	 * longer due then.
	 */
	boolean again(ClaimId id, Predicate<Case> isDue) {
		return this.claims.locked(id, (claim) -> {
			Case now = this.cases.of(claim);
			return !isDue.test(now)
					|| !isDue.test(settle(claim, assess(claim, now.incident(), now.facts(), now.latest())));
		});
	}

	/**
	 * Files what is no evidence to the rules, under the claim's lock: nothing is
	 * assessed, and the process hears nothing of it.
	 */
	FiledFact note(ClaimId id, Fact fact, String by) {
		return this.claims.locked(id, (claim) -> {
			FiledFact noted = claim.append(fact, by, this.clock.instant());
			Case held = this.cases.inHand(id);
			if (held != null) {
				this.cases.hold(held.with(List.of(noted)).at(claim.state()));
			}
			return noted;
		});
	}

	/**
	 * Files under a claim's lock what happens to its tasks: nothing is assessed, and what
	 * the tasks say, also those of its follow-ups, is written again.
	 */
	Case happen(ClaimId id, String by, Function<Case, List<? extends Fact>> happening) {
		return this.claims.locked(id, (claim) -> {
			Case now = this.cases.of(claim);
			List<FiledFact> filed = claim.append(happening.apply(now), by, this.clock.instant());
			now.struckBy().forEach((report) -> this.process.nudge(new FollowUpId(report, now.incident().id())));
			this.process.nudge(id);
			return this.cases.hold(now.with(filed).at(claim.state()));
		});
	}

	/** Assesses a claim for the first time, with what first brought it up. */
	Case begin(ClaimId id, List<? extends Fact> first, String by) {
		return this.claims.locked(id, (claim) -> {
			claim.append(first, by, this.clock.instant());
			Incident incident = this.claims.incident(claim.state().claim().incident());
			return settle(claim, assess(claim, incident, this.claims.facts(id), null));
		});
	}

	/** What is past its time is assessed again before anything is made of it. */
	private Case fresh(LockedClaim claim, Case now) {
		Instant until = now.state().validUntil();
		return (until == null || until.isAfter(this.clock.instant())) ? now
				: settle(claim, assess(claim, now.incident(), now.facts(), now.latest()));
	}

	/** Assesses; what is still to be filed with it comes before it is kept. */
	private Case assess(LockedClaim claim, Incident incident, List<FiledFact> facts, @Nullable KeptAssessment before) {
		Instant now = this.clock.instant();
		Dossier dossier = this.cases.dossier(claim.state(), incident, facts, now);
		Assessment assessment = this.assessor.assess(dossier);
		KeptAssessment kept = KeptAssessment.after(before, claim.facts(), now, assessment);
		claim.assessed(kept.number(), assessment.validUntil());
		return new Case(claim.state(), incident, facts, kept);
	}

	/** Keeps, moves the claim to its phase and nudges its process. */
	private Case settle(LockedClaim claim, Case assessed) {
		Case judged = assessed.with(assessed.latest().asking(Deadline.since(assessed)));
		this.assessments.keep(claim.id(), judged.latest());
		Phase before = claim.phase();
		Phase phase = phaseAt(judged.step(), before);
		if (phase != before) {
			claim.moveTo(phase);
		}
		if (before.isOver() && !phase.isOver()) {
			this.process.start(claim.id());
		}
		if (judged.latest().isSaidAgain()) {
			this.process.nudge(claim.id());
		}
		else {
			this.process.interrupt(claim.id());
		}
		return this.cases.hold(judged.at(claim.state()));
	}

	static Phase phaseAt(Step step, Phase now) {
		return switch (step) {
			case INTAKE -> Phase.INTAKE;
			case WORK, CLOSE -> Phase.CORROBORATION;
			case FOLLOW_UP, RETURNED -> now.isPublic() ? Phase.REVIEW : Phase.CORROBORATION;
			case REFER, APPROVE -> Phase.PUBLICATION;
			case PUBLISH -> now;
			case DECIDE -> Phase.REVIEW;
			case WATCH -> Phase.PUBLISHED;
			case END -> now.isPublic() ? Phase.ARCHIVED : Phase.CLOSED;
		};
	}

}
