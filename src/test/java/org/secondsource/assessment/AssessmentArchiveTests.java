package org.secondsource.assessment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

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
		KeptAssessment first = archive.keep(KILLED, full, 3, NOON, null);
		assertThat(first.number()).isEqualTo(1);
		assertThat(archive.latest(KILLED))
			.contains(new KeptAssessment(1, 3, NOON.truncatedTo(ChronoUnit.MICROS), full));
		assertThat(archive.keep(KILLED, AssessmentSamples.empty(), 4, NOON, first).number()).isEqualTo(2);
		assertThat(archive.latest(KILLED).orElseThrow().assessment()).isEqualTo(AssessmentSamples.empty());
	}

	@OnEachDatabase
	void numbersTheAssessmentsOfEachClaim(Databases databases) {
		AssessmentArchive archive = archive(databases);
		KeptAssessment first = archive.keep(KILLED, AssessmentSamples.empty(), 1, NOON, null);
		archive.keep(HELD, AssessmentSamples.empty(), 1, NOON, null);
		archive.keep(KILLED, AssessmentSamples.empty(), 2, NOON, first);
		assertThat(archive.all(KILLED)).extracting(KeptAssessment::number).containsExactly(1, 2);
		assertThat(archive.all(HELD)).extracting(KeptAssessment::number).containsExactly(1);
		assertThat(archive.latest(FRESH)).isEmpty();
		assertThat(archive.all(FRESH)).isEmpty();
	}

	@OnEachDatabase
	void findsTheLatestOfSeveralClaims(Databases databases) {
		AssessmentArchive archive = archive(databases);
		KeptAssessment first = archive.keep(KILLED, AssessmentSamples.empty(), 1, NOON, null);
		archive.keep(KILLED, AssessmentSamples.full(Grade.FAIR, null), 2, NOON, first);
		archive.keep(HELD, AssessmentSamples.empty(), 1, NOON, null);
		Map<ClaimId, KeptAssessment> latest = archive.latest(List.of(KILLED, HELD, FRESH));
		assertThat(latest).containsOnlyKeys(KILLED, HELD).containsEntry(KILLED, archive.all(KILLED).get(1));
		assertThat(archive.latest(List.of())).isEmpty();
	}

	@OnEachDatabase
	void remembersSinceWhenTheSameIsSaid(Databases databases) {
		AssessmentArchive archive = archive(databases);
		Assessment fair = AssessmentSamples.full(Grade.FAIR, null);
		KeptAssessment first = archive.keep(KILLED, fair, 1, NOON, null);
		KeptAssessment second = archive.keep(KILLED, AssessmentSamples.full(Grade.FAIR, NOON), 1, NOON.plusSeconds(9),
				first);
		KeptAssessment third = archive.keep(KILLED, fair, 2, NOON.plusSeconds(18), second);
		KeptAssessment changed = archive.keep(KILLED, AssessmentSamples.full(Grade.WEAK, null), 3, NOON.plusSeconds(27),
				third);
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
		context.getBean(AssessmentArchive.class).keep(KILLED, AssessmentSamples.full(Grade.WEAK, NOON), 3, NOON, null);
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
			.isThrownBy(() -> archive.keep(new ClaimId("x"), AssessmentSamples.empty(), 1, NOON, null));
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
