package org.secondsource.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.claim.Effect;
import org.secondsource.report.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What each voice says now, and which of it a newer figure outgrows.
 */
class CurrentFigureTests {

	@Test
	void aLaterFigureOfAVoiceSupersedesItsEarlierOne() {
		Judged judged = killed(by("sohr").says("10").at(1), by("sohr").says("14").at(2));
		assertThat(judged.grade("10")).isEqualTo(Grade.SUPERSEDED);
		assertThat(judged.range()).isEqualTo("14");
		assertThat(judged.finding(28).severity()).isEqualTo(Severity.INFO);
	}

	@Test
	void aTollThatFallsIsReviewed() {
		assertThat(killed(by("sohr").says("14").at(1), by("sohr").says("10").at(2)).finding(28).severity())
			.isEqualTo(Severity.REVIEW);
		assertThat(held(by("sohr").says("14").at(1), by("sohr").says("10").at(2)).finding(28).severity())
			.as("captives may be freed")
			.isEqualTo(Severity.INFO);
	}

	@Test
	void whereTheOrderIsUnknownNeitherSupersedesAndTheyExcludeEachOther() {
		Judged judged = killed(by("sohr").says("10").between(0, 24), by("sohr").says("20").at(5));
		assertThat(judged.raises(28)).isFalse();
		assertThat(judged.finding(16).accounts()).containsExactly("10", "20");
		assertThat(judged.range()).isEqualTo("10-20");
		assertThat(judged.best()).isNull();
	}

	@Test
	void aHeardFigureGivesWayOnlyToAHeardOne() {
		Judged judged = killed(by("sohr").says("10").at(1), by("herald").says("20").from("sohr").at(2));
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(judged.raises(28)).isFalse();
		assertThat(judged.raises(16)).isTrue();
	}

	@Test
	void aRelayedFigureGivesWayToAnyLaterOne() {
		assertThat(killed(by("herald").says("10").from("sohr").at(1), by("herald").says("20").from("sohr").at(2))
			.grade("10")).isEqualTo(Grade.SUPERSEDED);
	}

	@Test
	void aDeadFigureSupersedesNothing() {
		assertThat(killed(by("sohr").says("10").at(1), by("sohr").says("20").at(2).killed(3)).grade("10"))
			.isEqualTo(Grade.WEAK);
	}

	@Test
	void aLateRelayOfAnEarlyFigureDoesNotMakeItLater() {
		Judged judged = killed(by("sohr").says("10").at(1), by("sohr").says("20").at(2),
				by("herald").says("10").from("sohr").at(50));
		assertThat(judged.grade("10")).isEqualTo(Grade.SUPERSEDED);
		assertThat(judged.account("10").asOf()).isEqualTo(Period.at(Told.hour(1)));
	}

	@Test
	void theNewestResolvingWordingOfANumberWins() {
		Judged judged = killed(by("sohr").says("at least 10").at(1), by("sohr").says("10").at(2),
				by("herald").says("about 10").from("sohr").at(3));
		assertThat(judged.account("10").figure().words()).isEqualTo("10");
	}

	@Test
	void withoutAHearingTheMostHedgedWordingOfANumberWins() {
		assertThat(killed(by("herald").says("10").from("sohr").at(1), by("courier").says("about 10").from("sohr").at(2))
			.account("10")
			.figure()
			.words()).isEqualTo("about 10");
	}

	@Test
	void theCurrentFiguresOfAVoiceNarrowEachOther() {
		Judged judged = killed(by("sohr").says("at least 10").at(1), by("sohr").says("up to 15").at(1));
		assertThat(judged.range()).isEqualTo("10-15");
		assertThat(judged.raises(16)).isFalse();
	}

	@ParameterizedTest(name = "{0} hours later: {1}")
	@CsvSource({ "23.9, true", "24, false" })
	void aLowerTollIsOutgrownByAHigherOneADayNewer(double later, boolean inRange) {
		Judged judged = killed(by("sohr").says("10").at(1), by("airwars").says("14").at(1 + later));
		assertThat(judged.inRange("10")).isEqualTo(inRange);
	}

	@Test
	void aHigherTollIsNotOutgrownByALowerOne() {
		assertThat(killed(by("sohr").says("14").at(1), by("airwars").says("10").at(30)).range()).isEqualTo("10-14");
	}

	@Test
	void aStateIsOutgrownWhicheverWayItWent() {
		assertThat(held(by("sohr").says("14").at(1), by("airwars").says("10").at(30)).range()).isEqualTo("10");
		assertThat(held(by("sohr").says("10").at(1), by("airwars").says("14").at(30)).range()).isEqualTo("14");
	}

	@Test
	void onlyAResolvedFigureOutgrows() {
		assertThat(killed(by("sohr").says("10").at(1), by("herald").says("14").from("airwars").at(30)).range())
			.isEqualTo("10-14");
	}

	@Test
	void aStatedAsOfGoesBeforeTheTimeOfPublication() {
		Judged judged = killed(by("sohr").says("10").at(40).asOf(1), by("sohr").says("14").at(2));
		assertThat(judged.grade("10")).isEqualTo(Grade.SUPERSEDED);
	}

	@Test
	void anOutgrownFigureStillSupportsOneThatAgrees() {
		Judged judged = killed(by("sohr").says("10").at(1), by("airwars").says("12").at(30));
		assertThat(judged.inRange("10")).isFalse();
		assertThat(judged.grade("12")).isEqualTo(Grade.FAIR);
	}

	private static Judged killed(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all).judged();
	}

	private static Judged held(Told... all) {
		return DossierBuilder.of(Effect.HELD).told(all).judged();
	}

}
