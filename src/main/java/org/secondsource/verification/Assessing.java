package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Times;
import org.springframework.context.ApplicationEventPublisher;
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

	private final FollowUps followUps;

	private final ClaimProcess process;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assessing(ClaimLedger claims, Cases cases, Assessor assessor, AssessmentArchive assessments, FollowUps followUps,
			ClaimProcess process, ApplicationEventPublisher events, Clock clock) {
		this.claims = claims;
		this.cases = cases;
		this.assessor = assessor;
		this.assessments = assessments;
		this.followUps = followUps;
		this.process = process;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Files what somebody makes of a claim, under its lock, and assesses it; if nothing
	 * comes of it, nothing is done. A claim that was merged into another is refused.
	 */
	Case file(ClaimId id, String by, Function<Case, List<? extends Fact>> work) {
		return see(id, by, (now) -> work.apply(now.unmerged()));
	}

	/** The same for what happens to a claim, whether or not it was merged. */
	Case see(ClaimId id, String by, Function<Case, List<? extends Fact>> work) {
		return see(id, by, work, (before, after) -> List.of());
	}

	/** The same; what follows from the new verdict is filed with it, and not judged. */
	Case see(ClaimId id, String by, Function<Case, List<? extends Fact>> work,
			BiFunction<Case, Case, List<? extends Fact>> consequence) {
		return this.claims.locked(id, (claim) -> {
			Case now = fresh(claim, this.cases.of(claim));
			List<? extends Fact> facts = work.apply(now);
			if (facts.isEmpty()) {
				return now;
			}
			List<FiledFact> filed = new ArrayList<>(now.facts());
			filed.addAll(claim.append(facts, by, this.clock.instant()));
			Phase before = claim.phase();
			facts.forEach((fact) -> move(claim, fact));
			Case judged = assess(claim, incident(claim, now), filed, now.latest());
			List<? extends Fact> follows = consequence.apply(now, judged);
			if (!follows.isEmpty()) {
				judged = judged.with(claim.append(follows, by, this.clock.instant()));
			}
			this.followUps.note(now, judged).forEach(this.process::nudge);
			return settle(claim, before, judged);
		});
	}

	/**
	 * Assesses a claim again if under its lock it is still due; says whether it is no
	 * longer due then.
	 */
	boolean again(ClaimId id, Predicate<Case> isDue) {
		return this.claims.locked(id, (claim) -> {
			Case now = this.cases.of(claim);
			return !isDue.test(now) || !isDue
				.test(settle(claim, claim.phase(), assess(claim, now.incident(), now.facts(), now.latest())));
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

	/** Shows a claim what came in, once; whether it had not seen it yet. */
	boolean shows(ClaimId id, Fact seen, String by) {
		return shows(id, seen, by, (before, after) -> List.of());
	}

	/** The same; what follows from the new verdict is filed with it, and not judged. */
	boolean shows(ClaimId id, Fact seen, String by, BiFunction<Case, Case, List<? extends Fact>> consequence) {
		AtomicBoolean unseen = new AtomicBoolean();
		see(id, by, (now) -> {
			unseen.set(now.facts().stream().noneMatch((filed) -> filed.fact().equals(seen)));
			return unseen.get() ? List.of(seen) : List.of();
		}, consequence);
		return unseen.get();
	}

	/**
	 * Does something under the locks of some claims, taken in the order of their ids;
	 * each stands where it should by now.
	 */
	<T> T locked(Collection<ClaimId> ids, Supplier<T> work) {
		Supplier<T> all = work;
		for (ClaimId id : new TreeSet<>(ids).descendingSet()) {
			Supplier<T> within = all;
			all = () -> this.claims.locked(id, (claim) -> {
				fresh(claim, this.cases.of(claim));
				return within.get();
			});
		}
		return all.get();
	}

	/** Assesses a claim for the first time, with what first brought it up. */
	Case begin(ClaimId id, List<? extends Fact> first, String by) {
		return this.claims.locked(id, (claim) -> {
			claim.append(first, by, this.clock.instant());
			Incident incident = this.claims.incident(claim.state().claim().incident());
			return settle(claim, claim.phase(), assess(claim, incident, this.claims.facts(id), null));
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

	/** What is past its time is assessed again before anything is made of it. */
	private Case fresh(LockedClaim claim, Case now) {
		Instant until = now.state().validUntil();
		return (until == null || until.isAfter(this.clock.instant())) ? now
				: settle(claim, claim.phase(), assess(claim, now.incident(), now.facts(), now.latest()));
	}

	/** Assesses; what is still to be filed with it comes before it is kept. */
	private Case assess(LockedClaim claim, Incident incident, List<FiledFact> facts, @Nullable KeptAssessment before) {
		Instant now = Times.kept(this.clock.instant());
		Dossier dossier = this.cases.dossier(claim.state(), incident, facts, now);
		Assessment assessment = this.assessor.assess(dossier);
		KeptAssessment kept = KeptAssessment.after(before, claim.facts(), now, assessment);
		claim.assessed(kept.number(), assessment.validUntil());
		return new Case(claim.state(), incident, facts, kept);
	}

	/**
	 * Keeps, moves the claim to its phase and nudges its process, or starts it once more.
	 */
	private Case settle(LockedClaim claim, Phase before, Case assessed) {
		Case judged = assessed.with(assessed.latest().asking(Deadline.since(assessed)));
		this.assessments.keep(claim.id(), judged.latest());
		Case was = this.cases.inHand(claim.id());
		Phase phase = phaseAt(judged.step(), claim.phase());
		if (phase != claim.phase()) {
			claim.moveTo(phase);
		}
		// The process asks where the claim is as soon as it starts.
		Case now = this.cases.hold(judged.at(claim.state()));
		tellOfHold(was, now);
		if (before.isOver() && !phase.isOver()) {
			this.process.start(claim.id());
		}
		if (judged.latest().isSaidAgain()) {
			this.process.nudge(claim.id());
		}
		else {
			this.process.interrupt(claim.id());
		}
		return this.cases.of(claim);
	}

	/** What is said next tells by itself that a hold is over. */
	private void tellOfHold(@Nullable Case was, Case now) {
		boolean before = was != null && was.isHeld();
		if (now.isHeld() != before && now.step() != Step.PUBLISH) {
			this.events.publishEvent(new HoldChanged(now.state().id(), now.isHeld(), now.latest().number()));
		}
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
			case END -> now.isOver() ? now : now.isPublic() ? Phase.ARCHIVED : Phase.CLOSED;
		};
	}

}
