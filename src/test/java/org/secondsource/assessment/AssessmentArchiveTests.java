package org.secondsource.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.claim.UnknownClaim;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secondsource.claim.ClaimSamples.NOON;

class AssessmentArchiveTests {

	private static final ClaimId KILLED = new ClaimId("killed");

	private static final ClaimId HELD = new ClaimId("held");

	private static final ClaimId FRESH = new ClaimId("fresh");

	@OnEachDatabase
	void givesBackAnAssessmentAsItWasMade(Databases databases) {
		AssessmentArchive archive = archive(databases);
		Assessment full = AssessmentSamples.full(Grade.WEAK, NOON);
		KeptAssessment first = KeptAssessment.after(null, 3, NOON.truncatedTo(ChronoUnit.MICROS), full)
			.asking(Map.of("TRACE", NOON, "7:a", NOON.minusSeconds(60)));
		archive.keep(KILLED, first);
		assertThat(first.number()).isEqualTo(1);
		assertThat(archive.latest(KILLED)).contains(first);
		assertThat(keep(archive, KILLED, AssessmentSamples.empty(), 4, NOON, first).number()).isEqualTo(2);
		assertThat(archive.latest(KILLED).orElseThrow().assessment()).isEqualTo(AssessmentSamples.empty());
	}

	@OnEachDatabase
	void numbersTheAssessmentsOfEachClaim(Databases databases) {
		AssessmentArchive archive = archive(databases);
		KeptAssessment first = keep(archive, KILLED, AssessmentSamples.empty(), 1, NOON, null);
		keep(archive, HELD, AssessmentSamples.empty(), 1, NOON, null);
		keep(archive, KILLED, AssessmentSamples.empty(), 2, NOON, first);
		assertThat(archive.all(KILLED)).extracting(KeptAssessment::number).containsExactly(1, 2);
		assertThat(archive.all(HELD)).extracting(KeptAssessment::number).containsExactly(1);
		assertThat(archive.latest(FRESH)).isEmpty();
		assertThat(archive.all(FRESH)).isEmpty();
	}

	@OnEachDatabase
	void findsTheLatestOfSeveralClaims(Databases databases) {
		AssessmentArchive archive = archive(databases);
		KeptAssessment first = keep(archive, KILLED, AssessmentSamples.empty(), 1, NOON, null);
		keep(archive, KILLED, AssessmentSamples.full(Grade.FAIR, null), 2, NOON, first);
		keep(archive, HELD, AssessmentSamples.empty(), 1, NOON, null);
		Map<ClaimId, KeptAssessment> latest = archive.latest(List.of(KILLED, HELD, FRESH));
		assertThat(latest).containsOnlyKeys(KILLED, HELD).containsEntry(KILLED, archive.all(KILLED).get(1));
		assertThat(archive.latest(List.of())).isEmpty();
	}

	@OnEachDatabase
	void remembersSinceWhenTheSameIsSaid(Databases databases) {
		AssessmentArchive archive = archive(databases);
		Assessment fair = AssessmentSamples.full(Grade.FAIR, null);
		KeptAssessment first = keep(archive, KILLED, fair, 1, NOON, null);
		KeptAssessment second = keep(archive, KILLED, AssessmentSamples.full(Grade.FAIR, NOON), 1, NOON.plusSeconds(9),
				first);
		KeptAssessment third = keep(archive, KILLED, fair, 2, NOON.plusSeconds(18), second);
		KeptAssessment changed = keep(archive, KILLED, AssessmentSamples.full(Grade.WEAK, null), 3,
				NOON.plusSeconds(27), third);
		assertThat(archive.all(KILLED)).extracting(KeptAssessment::since).containsExactly(1, 1, 1, 4);
		assertThat(archive.all(KILLED).get(2).sinceAsked()).isEqualTo(NOON.truncatedTo(ChronoUnit.MICROS));
		assertThat(third.isSaidAgain()).isTrue();
		assertThat(changed.isSaidAgain()).isFalse();
		assertThat(List.of(1, 2, 3)).allMatch(third::isSeenBy).noneMatch(changed::isSeenBy);
		assertThat(third.isSeenBy(4)).as("nobody has seen what comes later").isFalse();
	}

	@OnEachDatabase
	void showsTheGradeToWhoeverAsksTheDatabase(Databases databases) {
		ApplicationContext context = context(databases);
		keep(context.getBean(AssessmentArchive.class), KILLED, AssessmentSamples.full(Grade.WEAK, NOON), 3, NOON, null);
		Map<String, Object> row = context.getBean(JdbcClient.class)
			.sql("select grade, outcome, low, high, rule_base, facts_hash from assessment where valid_until = asked_at")
			.query()
			.singleRow();
		assertThat(row).containsEntry("grade", "WEAK")
			.containsEntry("outcome", "WORK")
			.containsEntry("low", 10)
			.containsEntry("high", null)
			.containsEntry("rule_base", "rules")
			.containsEntry("facts_hash", "facts");
	}

	@OnEachDatabase
	void refusesAnAssessmentOfNoClaim(Databases databases) {
		AssessmentArchive archive = archive(databases);
		assertThatExceptionOfType(UnknownClaim.class)
			.isThrownBy(() -> keep(archive, new ClaimId("x"), AssessmentSamples.empty(), 1, NOON, null));
	}

	private static KeptAssessment keep(AssessmentArchive archive, ClaimId claim, Assessment assessment, int facts,
			Instant asked, @Nullable KeptAssessment before) {
		KeptAssessment kept = KeptAssessment.after(before, facts, asked, assessment);
		archive.keep(claim, kept);
		return kept;
	}

	private static AssessmentArchive archive(Databases databases) {
		return context(databases).getBean(AssessmentArchive.class);
	}

	private static ApplicationContext context(Databases databases) {
		ApplicationContext context = databases.with(AssessmentArchive.class);
		ClaimLedger ledger = context.getBean(ClaimLedger.class);
		ledger.add(ClaimSamples.DMEIR);
		List.of(KILLED, HELD, FRESH)
			.forEach((claim) -> ledger.open(ClaimSamples.claim(claim.value()), "reporter", NOON));
		return context;
	}

}
