package org.secondsource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Gate;
import org.secondsource.assessment.Intent;
import org.secondsource.assessment.Manner;
import org.secondsource.assessment.Verdict;
import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;

/**
 * Editors decide, at whatever door: the gate judges it against the latest assessment, and
 * what is refused changes nothing.
 */
@Component
@Transactional
class Deciding {

	private final Assessing assessing;

	private final Gate gate;

	private final Staff staff;

	private final Clock clock;

	Deciding(Assessing assessing, Gate gate, Staff staff, Clock clock) {
		this.assessing = assessing;
		this.gate = gate;
		this.staff = staff;
		this.clock = clock;
	}

	/** Decides, or throws {@link Refused} with the reasons. */
	Case decide(ClaimId id, Act act, String by, Completion completion) {
		FilingEvidence.requireReason(completion.note());
		return this.assessing.file(id, by, (now) -> {
			refuseIfChanged(now, completion);
			Set<String> standsOn = standsOn(act, now);
			if (act.isEditorial()) {
				boolean seen = completion.verdict() != null || completion.wording() != null;
				refuseUnlessCleared(now, intent(now, act, by, completion.note(), standsOn, seen));
			}
			return List.of(new Fact.Decided(act, completion.note(), now.latest().number(), now.assessment().wording(),
					standsOn, restsOn(standsOn, now.assessment())));
		});
	}

	/** Why the gate would refuse somebody's act now, whatever reason they give. */
	List<String> bars(Case now, Act act, String by) {
		if (!act.isEditorial()) {
			return List.of();
		}
		return reasons(
				this.gate.judge(now.assessment(), intent(now, act, by, "to be given", standsOn(act, now), true)));
	}

	private Intent intent(Case now, Act act, String by, String reason, Set<String> standsOn, boolean seen) {
		return new Intent(act, by, this.staff.groupsOf(by), now.involvement(by), reason, now.assessment().wording(),
				standsOn, now.assessment().manner() == Manner.AS_FACT, seen, now.state().claim().sentence(),
				before(now));
	}

	private Intent.@Nullable Before before(Case now) {
		Dossier.Said said = Case.said(now.facts());
		Instant since = now.saidSince();
		return (said == null || since == null) ? null
				: new Intent.Before(said.standsOn(), Duration.between(since, this.clock.instant()).toHours());
	}

	private void refuseUnlessCleared(Case now, Intent intent) {
		Verdict verdict = this.gate.judge(now.assessment(), intent);
		if (!verdict.isCleared()) {
			throw new Refused(reasons(verdict));
		}
	}

	private static List<String> reasons(Verdict verdict) {
		return verdict.refusals()
			.stream()
			.map((refusal) -> refusal.sentence() + " " + refusal.remedy())
			.distinct()
			.toList();
	}

	/** Assessed again with the same verdict is the same; a changed wording is not. */
	private static void refuseIfChanged(Case now, Completion completion) {
		Integer seen = completion.verdict();
		String wording = completion.wording();
		boolean changed = (wording != null && !wording.equals(now.assessment().wording()))
				|| (seen != null && !now.latest().isSeenBy(seen));
		if (changed) {
			List<String> reasons = new ArrayList<>();
			reasons.add("The claim has changed since you opened it. It now reads: “" + now.assessment().wording()
					+ "” Read it and decide again; what you typed is yours to keep.");
			now.assessment().barring().forEach((finding) -> reasons.add(finding.sentence() + " " + finding.remedy()));
			throw new Refused(reasons);
		}
	}

	/** A wording states all that is in range; what is kept states what it stated. */
	private static Set<String> standsOn(Act act, Case now) {
		Dossier.Said said = Case.said(now.facts());
		return switch (act) {
			case APPROVE, UPDATE, CORRECT ->
				now.assessment().inRange().stream().map(AccountAssessed::account).collect(Collectors.toSet());
			case KEEP -> (said != null) ? said.standsOn() : Set.of();
			default -> Set.of();
		};
	}

	private static Set<String> restsOn(Set<String> standsOn, Assessment assessment) {
		return assessment.accounts()
			.stream()
			.filter((account) -> standsOn.contains(account.account()))
			.flatMap((account) -> account.support().stream())
			.collect(Collectors.toSet());
	}

}
