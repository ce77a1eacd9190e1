package org.secondsource.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What excludes what, and who is contested by whom.
 */
class ConflictTests {

	@ParameterizedTest(name = "{0} against {1}: {2}")
	@CsvSource({ "10, 12, none", "8, 10, none", "10, 13, WARN", "100, 125, none", "100, 126, WARN", "100, 199, WARN",
			"100, 200, REVIEW", "100, 499, REVIEW", "100, 500, BLOCK", "0, 1, BLOCK", "nobody, dozens, REVIEW",
			"2, dozens, REVIEW", "1, hundreds, REVIEW", "10, about 11, none", "dozens, 300, none", "1, 3, none" })
	void theGapDecidesHowMuchAConflictWeighs(String one, String other, String severity) {
		List<Finding> found = killed(by("sohr").says(one), by("airwars").says(other)).findings(22);
		assertThat(found.isEmpty() ? "none" : found.get(0).severity().name()).isEqualTo(severity);
	}

	@ParameterizedTest(name = "{0} hours apart: {1}")
	@CsvSource({ "23.9, true", "24, false" })
	void statesConflictOnlyWithinADay(double apart, boolean conflict) {
		assertThat(DossierBuilder.of(Effect.HELD)
			.told(by("sohr").says("10").at(1), by("airwars").says("30").at(1 + apart))
			.judged()
			.raises(22)).isEqualTo(conflict);
	}

	@Test
	void aTollThatFellADayLaterConflictsAndOneThatRoseDoesNot() {
		assertThat(killed(by("sohr").says("30").at(1), by("airwars").says("10").at(40)).raises(22)).isTrue();
		assertThat(killed(by("sohr").says("10").at(1), by("airwars").says("30").at(40)).raises(22)).isFalse();
	}

	@Test
	void oneVoiceDoesNotConflictWithItself() {
		Judged judged = killed(by("sohr").says("10").between(0, 5), by("sohr").says("30").between(0, 5));
		assertThat(judged.raises(22)).isFalse();
		assertThat(judged.raises(16)).isTrue();
	}

	@Test
	void aRivalOfAtLeastItsRankContestsAnAccount() {
		Judged judged = killed(by("sohr").says("10"), by("airwars").says("30"));
		assertThat(judged.grade("10")).isEqualTo(Grade.CONTESTED);
		assertThat(judged.grade("30")).isEqualTo(Grade.CONTESTED);
		assertThat(judged.assessment().grade()).isEqualTo(Grade.CONTESTED);
	}

	@Test
	void aRivalOfLowerRankDoesNot() {
		Judged judged = killed(by("sohr").says("10"), by("herald").says("30").from("residents").heard());
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(judged.grade("30")).isEqualTo(Grade.CONTESTED);
	}

	@Test
	void aConflictThatIsAWarningContestsNobody() {
		assertThat(killed(by("sohr").says("10"), by("airwars").says("15")).grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void aDenialTouchesOnlyTheAccountThatItNames() {
		Judged judged = killed(by("sohr").says("10"), by("vdc").says("11"), by("airwars").denies("10").at(1));
		assertThat(judged.account("10").rank()).isEqualTo(3);
		assertThat(killed(by("sohr").says("10"), by("airwars").denies("10").at(1)).grade("10"))
			.isEqualTo(Grade.CONTESTED);
		assertThat(killed(by("sohr").says("10"), by("airwars").denies("11").at(1)).grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void aDenialOfLowerRankContestsNobody() {
		assertThat(killed(by("sohr").says("10"), by("is").denies("10").at(1)).grade("10")).isEqualTo(Grade.WEAK);
		assertThat(killed(by("sohr").says("10"), by("herald").denies("10").from("airwars").at(1)).grade("10"))
			.isEqualTo(Grade.WEAK);
		assertThat(killed(by("is").says("10").own(), by("army").denies("10").at(1)).grade("10"))
			.as("party against party")
			.isEqualTo(Grade.CONTESTED);
	}

	@Test
	void aDenialThatNobodyIsCreditedWithHasNoRank() {
		assertThat(killed(by("is").says("10").own(), by("herald").denies("10").at(1)).grade("10"))
			.isEqualTo(Grade.WEAK);
	}

	@Test
	void aDenialThatWasWithdrawnOrReplacedContestsNobody() {
		assertThat(killed(by("sohr").says("10"), by("airwars").denies("10").at(1).killed(2)).grade("10"))
			.isEqualTo(Grade.WEAK);
		assertThat(killed(by("sohr").says("10"), by("airwars").denies("10").at(1).replaced(2)).grade("10"))
			.isEqualTo(Grade.WEAK);
	}

	@Test
	void theDesksRefutationDiscountsAnAccount() {
		Judged judged = killed(by("sohr").says("10"), Told.desk().denies("10").at(1));
		assertThat(judged.grade("10")).isEqualTo(Grade.DISCOUNTED);
		assertThat(judged.inRange("10")).isFalse();
	}

	@Test
	void anyResolvedRivalContestsResponsibility() {
		Judged judged = DossierBuilder.of(Effect.RESPONSIBLE)
			.told(by("sohr").answers(Mode.ASSERTS, "the army"), by("airwars").answers(Mode.ASSERTS, "the army"),
					by("is").answers(Mode.ASSERTS, "the Islamic State").own())
			.judged();
		assertThat(judged.grade("the army")).isEqualTo(Grade.CONTESTED);
	}

	@Test
	void theAccusedsOwnDenialContestsResponsibility() {
		Judged judged = DossierBuilder.of(Effect.RESPONSIBLE)
			.told(by("sohr").answers(Mode.ASSERTS, "the army"), by("army").answers(Mode.DENIES, "the army").own().at(1))
			.judged();
		assertThat(judged.grade("the army")).isEqualTo(Grade.CONTESTED);
		assertThat(judged.raises(15)).as("a denial is no misattribution").isFalse();
	}

	@Test
	void whatCarriesTwoVoicesWhoDifferIsWarnedAbout() {
		assertThat(killed(by("sana").says("10").from("hospital").heard(), by("sana").says("30").from("police").heard())
			.findings(16)).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARN);
	}

	private static Judged killed(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all).judged();
	}

}
