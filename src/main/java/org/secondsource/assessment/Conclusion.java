package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondsource.assessment.derivation.Judgement;
import org.secondsource.assessment.facts.Words;

/**
 * What follows from the findings: the outcome, how the claim may be said, and its words.
 */
final class Conclusion {

	/** A stated number before words without one. */
	private static final Comparator<AccountAssessed> FIRMEST = Comparator
		.comparing((AccountAssessed one) -> !Character.isDigit(one.account().charAt(0)))
		.thenComparing(AccountAssessed::account);

	private final Dossier dossier;

	private final Judgement judgement;

	private final List<Finding> findings;

	private final List<AccountAssessed> inRange;

	Conclusion(Dossier dossier, Judgement judgement, List<Finding> findings) {
		this.dossier = dossier;
		this.judgement = judgement;
		this.findings = findings;
		this.inRange = judgement.accounts().stream().filter(AccountAssessed::inRange).toList();
	}

	Assessment assessment(String ruleBase) {
		return new Assessment(this.judgement.grade(), this.judgement.range(), manner(), wording(),
				this.judgement.accounts(), this.findings, outcome(), this.judgement.validUntil(), ruleBase,
				Assessor.VERSION, Fingerprint.of(this.dossier));
	}

	/** The first that is true. */
	private Outcome outcome() {
		Dossier.Said said = this.dossier.said();
		boolean published = said != null && !said.standsOn().isEmpty();
		if (published && said != null && isHeld(said.restsOn())) {
			return Outcome.STOP;
		}
		if (this.inRange.isEmpty() && published) {
			return Outcome.CORRECT;
		}
		if (this.findings.stream().anyMatch(Finding::asksForWork)) {
			return Outcome.WORK;
		}
		if (this.inRange.isEmpty()) {
			return Outcome.CLOSE;
		}
		if (isBarred(Barrier.TEXT_OR_ACT)) {
			return Outcome.RETURN;
		}
		return isBarred(Barrier.AS_FACT) ? Outcome.REFER : Outcome.READY;
	}

	private boolean isHeld(Set<String> restsOn) {
		return this.findings.stream()
			.filter((finding) -> finding.severity() == Severity.HOLD && finding.isOpen())
			.anyMatch((finding) -> finding.restsOnAnyOf(restsOn));
	}

	private boolean isBarred(Barrier barrier) {
		Set<String> accounts = this.inRange.stream().map(AccountAssessed::account).collect(Collectors.toSet());
		return this.findings.stream()
			.filter((finding) -> finding.barrier() == barrier && finding.isOpen())
			.anyMatch((finding) -> !Collections.disjoint(finding.accounts(), accounts));
	}

	private Manner manner() {
		if (this.inRange.isEmpty()) {
			return Manner.NOT_AT_ALL;
		}
		if (this.judgement.grade() == Grade.CONTESTED || isBarred(Barrier.ONE_NUMBER)) {
			return Manner.AS_RANGE;
		}
		return (this.judgement.grade().isUnconfirmed() || isBarred(Barrier.AS_FACT)) ? Manner.ATTRIBUTED
				: Manner.AS_FACT;
	}

	/** Where one voice's figures come down to the same people, its firmest words do. */
	private List<AccountAssessed> told() {
		return this.inRange.stream()
			.filter((one) -> this.inRange.stream()
				.noneMatch((other) -> saysTheSame(one, other) && FIRMEST.compare(other, one) < 0))
			.toList();
	}

	private static boolean saysTheSame(AccountAssessed one, AccountAssessed other) {
		return one.saidBy().equals(other.saidBy()) && one.figure().low() == other.figure().low()
				&& Objects.equals(one.figure().high(), other.figure().high());
	}

	/** The accounts' words with who says each, never a computed end. */
	private String wording() {
		if (this.inRange.isEmpty()) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		for (AccountAssessed account : told()) {
			parts.add(account.figure().words() + ", according to " + Words.list(account.saidBy()));
		}
		String text = this.dossier.claim().sentence() + ": " + String.join("; ", parts) + ".";
		return this.judgement.grade().isUnconfirmed() ? text + " Unconfirmed." : text;
	}

}
