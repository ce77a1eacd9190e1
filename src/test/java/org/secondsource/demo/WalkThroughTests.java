package org.secondsource.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Barrier;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Gate;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Intent;
import org.secondsource.assessment.Outcome;
import org.secondsource.assessment.Severity;
import org.secondsource.assessment.Verdict;
import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.claim.Act;
import org.secondsource.claim.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The founding case, step by step: what the rules make of each claim as the reports come
 * in.
 */
class WalkThroughTests {

	private static final List<String> CLAIMS = List.of("killed", "taken", "freed", "escaped", "held");

	private static final Assessor ASSESSOR = new Assessor(RuleBases.packed());

	private static final Gate GATE = new Gate(RuleBases.packed());

	@ParameterizedTest(name = "{0}: killed {1}, taken {2}, freed {3}, escaped {4}, held {5}")
	@CsvSource({ "first-reports, WEAK 10, WEAK 301+, UNSUPPORTED -, UNSUPPORTED -, WEAK 0-99",
			"carriers, WEAK 10, WEAK 153-301+, WEAK 170, WEAK 140, WEAK 0-99",
			"withdrawals, WEAK 10, WEAK 153-301+, WEAK 106-170, WEAK 75-140, WEAK 0-99",
			"denials, WEAK 10, WEAK 153-301+, WEAK 106-170, WEAK 75-140, WEAK 0-99",
			"resolution, CONTESTED 4-10, WEAK 153-301+, WEAK 170-330, WEAK 75-140, WEAK 0-99",
			"ninth-of-april, CONTESTED 4-10, WEAK 153-301+, WEAK 151-300, WEAK 75-140, WEAK 20-30+",
			"late, CONTESTED 4-10, WEAK 153-301+, WEAK 151-300, WEAK 75-140, WEAK 20-30+" })
	void gradesAndRangesAreThoseOfTheTable(String step, String killed, String taken, String freed, String escaped,
			String held) {
		Map<String, String> expected = Map.of("killed", killed, "taken", taken, "freed", freed, "escaped", escaped,
				"held", held);
		Map<String, String> judged = new TreeMap<>();
		for (String claim : CLAIMS) {
			Assessment assessment = assess(step, claim);
			judged.put(claim, assessment.grade() + " " + assessment.range());
			assertThat(assessment.range().best()).as("best of " + claim).isNull();
		}
		assertThat(judged).containsExactlyInAnyOrderEntriesOf(expected);
	}

	@Test
	void among175sCarriersTheAttributionDriftsAndNobodyIsResolved() {
		Assessment killed = assess("carriers", "killed");
		AccountAssessed account = account(killed, "175");
		assertThat(account.grade()).isEqualTo(Grade.CONTESTED);
		assertThat(account.rank()).isZero();
		assertThat(account.origins()).isEmpty();
		assertThat(account.inRange()).isFalse();
		assertThat(finding(killed, 8, "175").severity()).isEqualTo(Severity.REVIEW);
		assertThat(finding(killed, 8, "175").sentence()).contains("Islamic State", "Syrian military", "al-Mayadeen");
		assertThat(finding(killed, 1, "175").barrier()).isEqualTo(Barrier.AS_FACT);
		assertThat(finding(killed, 22, "175").barrier()).isEqualTo(Barrier.ONE_NUMBER);
	}

	@Test
	void aWithdrawalAtThirdHandSuspends175AndAPersonsConfirmationWithdrawsIt() {
		Assessment before = ASSESSOR.assess(Dossiers.after("withdrawals", "dmeir-killed", false));
		assertThat(account(before, "175").suspended()).isTrue();
		assertThat(account(before, "175").grade()).isEqualTo(Grade.WEAK);
		assertThat(before.work()).contains(WorkKind.CONFIRM);
		assertThat(before.findings()).noneMatch((finding) -> finding.rule() == 22);

		Assessment after = ASSESSOR.assess(Dossiers.after("withdrawals", "dmeir-killed", true));
		assertThat(account(after, "175").suspended()).isFalse();
		assertThat(account(after, "175").grade()).isEqualTo(Grade.WITHDRAWN);
		assertThat(after.work()).doesNotContain(WorkKind.CONFIRM);
		assertThat(finding(after, 32, "175").severity()).isEqualTo(Severity.HOLD);
		assertThat(finding(after, 8, "175").sentence()).contains("Sputnik Arabic");
	}

	@Test
	void theArmyDisownsWhatItWasCreditedWith() {
		assertThat(finding(assess("denials", "killed"), 15, "175").severity()).isEqualTo(Severity.HOLD);
	}

	@Test
	void fourAgainstTenIsAReviewAtTwoAndAHalf() {
		Finding clash = finding(assess("resolution", "killed"), 22, "10");
		assertThat(clash.severity()).isEqualTo(Severity.REVIEW);
		assertThat(clash.accounts()).containsExactly("10", "4");
		assertThat(clash.sentence()).contains("2.50 times");
	}

	@Test
	void mostOfThe300IsPrintedInItsWordsAndNeverAsASum() {
		Assessment freed = assess("ninth-of-april", "freed");
		assertThat(freed.wording()).contains("most of the 300").doesNotContain("151", "470", "330");
		assertThat(account(freed, "106").inRange()).isFalse();
		assertThat(account(freed, "170").grade()).isEqualTo(Grade.SUPERSEDED);
	}

	@ParameterizedTest(name = "{0} {1}: rule {2} says {3}")
	@CsvSource({ "carriers, taken, 22, WARN", "withdrawals, escaped, 22, WARN", "resolution, freed, 22, WARN",
			"ninth-of-april, held, 22, WARN", "late, killed, 39, WARN" })
	void whatDiffersLittleOrComesLateIsAWarning(String step, String claim, int rule, Severity severity) {
		assertThat(assess(step, claim).findings()).filteredOn((finding) -> finding.rule() == rule)
			.isNotEmpty()
			.allMatch((finding) -> finding.severity() == severity);
	}

	@Test
	void theUnionsLateCitationOf175IsAZombieAndAddsNothing() {
		assertThat(assess("late", "killed").findings()).filteredOn((finding) -> finding.rule() == 39)
			.extracting(Finding::sentence)
			.anyMatch((sentence) -> sentence.contains("still asserts 175"));
		assertThat(account(assess("late", "killed"), "175").grade()).isEqualTo(Grade.WITHDRAWN);
	}

	@Test
	void everythingIsWorkUntilItsRemediesAreTried() {
		for (String claim : CLAIMS) {
			assertThat(assess("ninth-of-april", claim).outcome()).as(claim).isEqualTo(Outcome.WORK);
		}
		assertThat(assess("resolution", "killed").work()).contains(WorkKind.SECOND_ORIGIN, WorkKind.TRACE,
				WorkKind.RECONCILE, WorkKind.ASK);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "killed, REFER", "taken, REFER", "freed, READY", "escaped, READY", "held, READY" })
	void triedTheKilledAndTakenAreReferredAndTheRestIsReady(String claim, Outcome outcome) {
		Assessment tried = ASSESSOR
			.assess(Dossiers.tried(Dossiers.after("ninth-of-april", "dmeir-" + claim, true), ASSESSOR::assess));
		assertThat(tried.outcome()).isEqualTo(outcome);
		assertThat(tried.grade().isUnconfirmed()).isTrue();
		assertThat(tried.wording()).contains("according to").endsWith("Unconfirmed.");
	}

	@ParameterizedTest
	@CsvSource({ "carriers", "withdrawals", "late" })
	void anAttemptToPublish175IsRefusedWithItsReasonsBeforeTheWithdrawalAndAfterIt(String step) {
		Intent intent = new Intent(Act.APPROVE, "senior", Set.of("editors", "seniors"), Set.of(), "It is everywhere.",
				"175 workers killed, the Syrian military says.", Set.of("175"), false, true);
		Verdict verdict = GATE.judge(Dossiers.after(step, "dmeir-killed", true), intent);
		assertThat(verdict.isCleared()).isFalse();
		assertThat(verdict.refusals()).extracting(Finding::sentence)
			.anyMatch((sentence) -> sentence.contains("only what is in the range"));
		if (!step.equals("carriers")) {
			assertThat(verdict.refusals()).extracting(Finding::sentence)
				.anyMatch((sentence) -> sentence.contains("stands on a hold"));
		}
	}

	@Test
	void twoHundredShufflesEndInOneState() {
		List<ReportEntry> reports = new ArrayList<>(FoundingCase.reports(Dossiers.CASE.steps()));
		Set<String> ends = new HashSet<>();
		Random random = new Random(2016);
		for (int i = 0; i < 200; i++) {
			Collections.shuffle(reports, random);
			ends.add(CLAIMS.stream()
				.map((claim) -> ASSESSOR
					.assess(Dossiers.of(reports, "dmeir-" + claim, confirmed(), Instant.parse("2016-04-11T12:00:00Z"))))
				.map(Assessment::toString)
				.collect(Collectors.joining()));
		}
		assertThat(ends).hasSize(1);
	}

	@Test
	void inNoPrefixOfAnyShuffleIs175FairOrConfirmed() {
		List<ReportEntry> reports = new ArrayList<>(FoundingCase.reports(Dossiers.CASE.steps()));
		Random random = new Random(175);
		for (int i = 0; i < 200; i++) {
			Collections.shuffle(reports, random);
			for (int prefix = 1; prefix <= reports.size(); prefix++) {
				Assessment killed = ASSESSOR.assess(Dossiers.of(reports.subList(0, prefix), "dmeir-killed",
						(i % 2 == 0) ? confirmed() : Map.of(), Instant.parse("2016-04-09T12:00:00Z")));
				assertThat(killed.accounts()).filteredOn((account) -> account.account().equals("175"))
					.as("shuffle %d, first %d reports", i, prefix)
					.noneMatch((account) -> account.grade().compareTo(Grade.FAIR) >= 0);
			}
		}
	}

	private static Map<String, Boolean> confirmed() {
		return Dossiers.after("late", "dmeir-killed", true).notices();
	}

	private static Assessment assess(String step, String claim) {
		return ASSESSOR.assess(Dossiers.after(step, "dmeir-" + claim, true));
	}

	private static AccountAssessed account(Assessment assessment, String key) {
		return assessment.accounts().stream().filter((one) -> one.account().equals(key)).findFirst().orElseThrow();
	}

	private static Finding finding(Assessment assessment, int rule, String account) {
		return assessment.findings()
			.stream()
			.filter((one) -> one.rule() == rule && one.accounts().contains(account))
			.findFirst()
			.orElseThrow();
	}

}
