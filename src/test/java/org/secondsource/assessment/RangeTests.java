package org.secondsource.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.claim.Effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * Low, best and high, and how long they hold.
 */
class RangeTests {

	@ParameterizedTest(name = "{0} and {1}: {2}")
	@CsvSource({ "10, 12, 10-12", "about 170, 200, 153-200", "at least 10, 10 to 15, 10-15+",
			"at least 10, dozens, 10+", "at least 20, 10, 10-20+", "fewer than 100, 20, 0-99" })
	void theRangeRunsFromTheLeastLowerEndToTheGreatestKnownOne(String one, String other, String range) {
		assertThat(killed(by("sohr").says(one), by("airwars").says(other)).judged().range()).isEqualTo(range);
	}

	@Test
	void highIsNullIfAllAreOpen() {
		Range range = killed(by("sohr").says("at least 10")).judged().assessment().range();
		assertThat(range.high()).isNull();
		assertThat(range.open()).isTrue();
		assertThat(range.low()).isEqualTo(10);
	}

	@Test
	void theWordsArePrintedAndNeverTheEnds() {
		assertThat(killed(by("sohr").says("about 170")).judged().assessment().wording()).contains("about 170")
			.doesNotContain("153", "187");
	}

	@Test
	void theBestFigureIsTheNewestOfAFairAccount() {
		assertThat(killed(by("sohr").says("10").at(1), by("airwars").says("11").at(2)).judged().best()).isEqualTo("11");
		assertThat(killed(by("sohr").says("11").at(1), by("airwars").says("10").at(1)).judged().best())
			.as("the lower of two as new")
			.isEqualTo("10");
	}

	@Test
	void aWeakAnOpenOrAContestedFigureIsNotBest() {
		assertThat(killed(by("sohr").says("10")).judged().best()).isNull();
		assertThat(killed(by("sohr").says("at least 10"), by("airwars").says("at least 10")).judged().best()).isNull();
		assertThat(
				killed(by("sohr").says("10"), by("airwars").says("10"), by("vdc").says("30"), by("hospital").says("30"))
					.judged()
					.best())
			.isNull();
	}

	@Test
	void aPartysWordingOfAFairNumberIsNotBest() {
		assertThat(killed(by("sohr").says("10").at(1), by("airwars").says("10").at(1),
				by("is").says("about 10").own().at(5))
			.judged()
			.best()).isEqualTo("10");
	}

	@Test
	void aRelayedWordingOfAFairNumberIsNotBest() {
		assertThat(killed(by("sohr").says("10").at(1), by("airwars").says("10").at(1),
				by("herald").says("about 10").from("vdc").at(5))
			.judged()
			.best()).isEqualTo("10");
	}

	@Test
	void theSoleCompetentAuthoritysFigureIsBestWithoutAConflict() {
		assertThat(killed(by("hospital").says("10")).authority("hospital").judged().best()).isEqualTo("10");
		assertThat(killed(by("hospital").says("10")).authority("hospital").authority("police").judged().best())
			.as("one of two authorities")
			.isNull();
		assertThat(killed(by("hospital").says("10"), by("herald").says("30").from("residents").heard())
			.authority("hospital")
			.judged()
			.best()).as("disputed").isNull();
		assertThat(killed(by("army").says("10").own()).authority("army").judged().best()).as("a party").isNull();
		assertThat(killed(by("herald").says("10").from("hospital")).authority("hospital").judged().best())
			.as("only relayed")
			.isNull();
	}

	@Test
	void sourcesThatDifferAreTold() {
		assertThat(killed(by("sohr").says("10"), by("airwars").says("11")).judged().finding(20).severity())
			.isEqualTo(Severity.INFO);
		assertThat(killed(by("sohr").says("10"), by("airwars").says("20")).judged().finding(20).severity())
			.isEqualTo(Severity.REVIEW);
		assertThat(killed(by("sohr").says("10"), by("airwars").says("10")).judged().raises(20)).isFalse();
	}

	@ParameterizedTest(name = "said at hour {0}, asked at hour {1}: stale {2}")
	@CsvSource({ "1, 6.9, false", "1, 7, true", "42, 47.9, false", "41, 47.9, true", "30, 53.9, false", "30, 54, true",
			"100, 267.9, false", "100, 268, true" })
	void aLiveFigureGoesStaleAfterSixHoursADayAndAWeek(double said, double asked, boolean stale) {
		assertThat(killed(by("sohr").says("10").at(said)).liveAt(asked).judged().raises(29)).isEqualTo(stale);
	}

	@Test
	void aClosedIncidentNeverGoesStale() {
		Judged judged = killed(by("sohr").says("10").at(1)).closedAt(5000).judged();
		assertThat(judged.raises(29)).isFalse();
		assertThat(judged.assessment().validUntil()).isNull();
	}

	@Test
	void aFreshFigureSaysUntilWhenAndALateRelayDoesNotRefreshIt() {
		assertThat(killed(by("sohr").says("10").at(1)).liveAt(2).judged().assessment().validUntil())
			.isEqualTo(Told.hour(7));
		assertThat(killed(by("sohr").says("10").at(1), by("herald").says("10").from("sohr").at(6)).liveAt(8)
			.judged()
			.raises(29)).isTrue();
		assertThat(killed(by("sohr").says("10").at(1), by("herald").says("10").from("sohr").heard().at(6)).liveAt(8)
			.judged()
			.raises(29)).isFalse();
	}

	@Test
	void anIncidentThatMayBeginLaterIsJudgedAllTheSame() {
		assertThat(killed(by("sohr").says("10").at(-3)).liveAt(-2).judged().range()).isEqualTo("10");
	}

	private static DossierBuilder killed(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all);
	}

}
