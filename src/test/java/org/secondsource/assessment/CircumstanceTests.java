package org.secondsource.assessment;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What accounts show together, and beside the incident, its other claims and what was
 * said.
 */
class CircumstanceTests {

	private static final Told SOHR = by("sohr").says("10").at(1);

	@Test
	void competingAnswersAreStatedSideBySideAndOneAloneIsNot() {
		Told army = by("sohr").answers(Mode.ASSERTS, "Army");
		assertThat(whoDidIt(army).judged().raises(4)).isFalse();
		assertThat(whoDidIt(army, by("vdc").answers(Mode.ASSERTS, "Islamic State")).judged().finding(4).sentence())
			.isEqualTo("Responsible, as it is said: Army (SOHR); or Islamic State (VDC).");
		assertThat(whoDidIt(army, by("army").answers(Mode.DENIES, "Army")).judged().finding(4).sentence())
			.endsWith("Denied: Army.");
		Told withdrawn = by("is").answers(Mode.DENIES, "Islamic State").killed(9);
		assertThat(whoDidIt(army, by("vdc").answers(Mode.ASSERTS, "Islamic State"), withdrawn).judged()
			.finding(4)
			.sentence()).as("a denial that was withdrawn").doesNotContain("Denied");
	}

	@Test
	void whoIsAccusedIsAskedWithADeadlineUnlessTheyHaveSpoken() {
		Told accusing = by("sohr").answers(Mode.ASSERTS, "the army");
		assertThat(whoDidIt(accusing).judged().finding(52).sentence()).isEqualTo("Army is accused and was not asked.");
		assertThat(whoDidIt(by("sohr").answers(Mode.ASSERTS, "the army").remarked(Remark.RESPONSE_SOUGHT)).judged()
			.finding(52)
			.sentence()).isEqualTo("Army was asked and has not answered, and was given no deadline.");
		assertThat(whoDidIt(
				by("sohr").answers(Mode.ASSERTS, "the army").remarked(Remark.RESPONSE_SOUGHT, Period.at(Told.hour(9))))
			.judged()
			.raises(52)).isFalse();
		assertThat(whoDidIt(accusing, by("army").answers(Mode.DENIES, "the army")).judged().raises(52)).isFalse();
		assertThat(whoDidIt(accusing, by("herald").answers(Mode.DENIES, "the army").from("army")).judged().raises(52))
			.as("nobody heard the army")
			.isTrue();
		assertThat(whoDidIt(accusing, by("army").answers(Mode.DENIES, "the army").killed(9)).judged().raises(52))
			.as("it took that back")
			.isTrue();
	}

	@Test
	void ofACrimeEveryPartyIsAskedThatHasNotSpoken() {
		assertThat(killed(SOHR).weighing(Gravity.PERPETRATOR).judged().findings(52)).hasSize(2);
		assertThat(killed(SOHR).serious().judged().raises(52)).isFalse();
		assertThat(killed(SOHR, by("army").denies("10")).weighing(Gravity.PERPETRATOR).judged().finding(52).sentence())
			.startsWith("Islamic State");
	}

	@Test
	void oneUnnamedSourceDoesNotCarryASeriousAllegation() {
		Told unnamed = by("herald").says("10").from("residents").heard();
		assertThat(killed(unnamed).judged().raises(5)).as("no serious allegation").isFalse();
		assertThat(killed(unnamed).serious().judged().finding(5).sentence()).contains("residents",
				"not on record yet is that it " + Remark.PUBLIC_INTEREST.phrase());
		assertThat(killed(by("herald").says("10")
			.from("residents")
			.heard()
			.remarked(Remark.PUBLIC_INTEREST, Remark.POSITION_TO_KNOW, Remark.RESPONSE_SOUGHT)).serious()
			.judged()
			.finding(5)
			.sentence()).isEqualTo("Behind “10” stand only residents, without a name.");
		assertThat(killed(unnamed, SOHR).serious().judged().raises(5)).as("somebody named says so too").isFalse();
		assertThat(killed(unnamed, by("courier").says("10").from("insiders").heard()).serious().judged().raises(5))
			.as("two without a name are one")
			.isTrue();
	}

	@Test
	void agencyCopyIsKnownFromTheAgencyAlone() {
		Told copy = by("herald").says("10").from("sohr").via("reuters");
		assertThat(killed(copy).judged().finding(10).sentence())
			.isEqualTo("“10” is agency copy: Reuters has it from others, and nobody heard them.");
		assertThat(killed(by("reuters").says("10").from("sohr")).judged().finding(10).remedy())
			.contains("rate the agency");
		assertThat(killed(by("afp").says("10").from("sohr")).knowing(GoldenRemarks.AFP).judged().finding(10).remedy())
			.startsWith("Name the agency");
		assertThat(killed(by("reuters").says("10").from("sohr").heard()).judged().raises(10)).as("the agency heard it")
			.isFalse();
		assertThat(killed(copy, by("courier").says("10").from("sohr")).judged().raises(10)).as("others carry it")
			.isFalse();
	}

	@Test
	void whoDropsAHedgeIsFound() {
		Told feared = by("courier").says("10").from("sohr").hedged(Hedge.FEARED).at(1);
		assertThat(killed(feared, by("herald").says("10").from("sohr").via("courier").at(2)).judged()
			.finding(30)
			.sentence()).isEqualTo("Herald states 10 as fact, which Courier only gives as feared.");
		assertThat(
				killed(feared, by("herald").says("10").from("sohr").via("courier").hedged(Hedge.FEARED).at(2)).judged()
					.raises(30))
			.isFalse();
		assertThat(killed(by("courier").says("10").from("sohr").at(1),
				by("herald").says("10").from("sohr").via("courier").at(2))
			.judged()
			.raises(30)).isFalse();
	}

	@Test
	void twoHearingsOfOneTimeThatDifferAskForTheRecording() {
		Told one = by("herald").says("10").from("sohr").heard().asOf(1);
		assertThat(killed(one, by("courier").says("11").from("sohr").heard().asOf(1)).judged().finding(45).sentence())
			.isEqualTo("Courier and Herald heard SOHR and give 10 and 11.");
		assertThat(killed(one, by("courier").says("11").from("sohr").heard().asOf(2)).judged().raises(45))
			.as("of another time")
			.isFalse();
		assertThat(killed(one, by("courier").says("11").from("sohr").asOf(1)).judged().raises(45)).as("not heard")
			.isFalse();
		assertThat(killed(one, by("courier").says("11").from("sohr").heard().recorded().asOf(1)).judged().raises(45))
			.isFalse();
		assertThat(killed(one, by("courier").says("10").from("sohr").heard().asOf(1)).judged().raises(45)).isFalse();
	}

	@Test
	void thePartsOfOneVoiceAreNoMoreThanItsWhole() {
		DossierBuilder taken = DossierBuilder.of(Effect.ABDUCTED).told(by("sohr").says("170").at(1));
		assertThat(with(taken, Effect.RELEASED, "100").elsewhere(Effect.ESCAPED, figure("70"), "SOHR", null)
			.judged()
			.raises(24)).isFalse();
		assertThat(with(taken, Effect.RELEASED, "100").elsewhere(Effect.ESCAPED, figure("71"), "SOHR", null)
			.judged()
			.finding(24)
			.sentence()).isEqualTo("SOHR says 100 released and 71 escaped, at least 171 together, of 170 abducted.");
		assertThat(with(taken, Effect.RELEASED, "171").judged().raises(24)).isTrue();
		assertThat(taken.copy().elsewhere(Effect.RELEASED, figure("171"), "Airwars", null).judged().raises(24))
			.as("another voice")
			.isFalse();
		assertThat(taken.copy()
			.elsewhere(Effect.RELEASED, figure("171"), "SOHR", Period.at(Told.hour(50)))
			.judged()
			.raises(24)).as("another time").isFalse();
		assertThat(with(taken, Effect.INJURED, "171").judged().raises(24)).as("no part").isFalse();
		assertThat(with(taken, Effect.POPULATION, "169").judged().raises(24)).as("more than there were").isTrue();
	}

	@Test
	void aDateKnownToWithinTwoDaysIsExactEnough() {
		assertThat(killed(SOHR).within(hours(0, 48)).judged().raises(31)).isFalse();
		assertThat(killed(SOHR).within(hours(0, 49)).judged().finding(31).sentence())
			.isEqualTo("When it happened is known to within 3 days.");
	}

	@Test
	void aReportThatStandsAgainAfterAKillIsNew() {
		Told killed = by("herald").says("10").from("sohr").heard().at(1).killed(2).replaced(3);
		assertThat(killed(killed, Told.instead(killed).says("11").from("sohr").heard()).judged().finding(40).sentence())
			.startsWith("Herald killed its report of 11 and has put out another since");
		assertThat(killed(by("herald").says("10").from("sohr").at(1).replaced(3)).judged().raises(40)).isFalse();
	}

	@Test
	void whatStandsPublishedBelowFairIsFlagged() {
		assertThat(killed(SOHR).judged().raises(41)).isFalse();
		assertThat(killed(SOHR).published("10").judged().finding(41).sentence()).contains("WEAK");
		assertThat(killed(SOHR, by("airwars").says("10").at(1)).published("10").judged().raises(41)).isFalse();
	}

	@Test
	void aVoiceThatCallsItsOwnNumberWrongKillsItInEveryCarrier() {
		Told relayed = by("courier").says("10").from("sohr").at(2);
		Told wrong = by("reuters").withdraws("10").from("sohr").heard().repudiating().at(3);
		Judged judged = killed(SOHR, relayed, wrong).published("10").judged();
		assertThat(judged.grade("10")).isEqualTo(Grade.WITHDRAWN);
		assertThat(judged.outcome()).isEqualTo(Outcome.STOP);
		assertThat(judged.finding(47).citations()).contains(SOHR.id(), relayed.id());
		assertThat(judged.raises(32)).as("no report was withdrawn").isFalse();
		assertThat(killed(SOHR, wrong, by("airwars").says("10").at(1)).judged().origins("10"))
			.as("somebody else still says so")
			.containsExactly("Airwars");
		assertThat(killed(SOHR, wrong, by("sohr").says("10").at(4)).judged().origins("10")).as("it says so again")
			.containsExactly("SOHR");
		assertThat(killed(SOHR, wrong, by("courier").says("10").from("sohr").at(4)).judged().grade("10"))
			.as("a relay is no new word of its own")
			.isEqualTo(Grade.WITHDRAWN);
		assertThat(killed(SOHR, by("reuters").withdraws("10").from("sohr").repudiating().at(3)).judged().raises(47))
			.as("at second hand")
			.isFalse();
	}

	@Test
	void aSmallRiseSoonAfterAnApprovalMayBeFollowedInOneStep() {
		assertThat(rising("19", 2, 7).judged().finding(44).sentence())
			.isEqualTo("SOHR has raised its figure from 10 to 19 within 300 minutes of an approval.");
		assertThat(rising("20", 2, 7).judged().raises(44)).as("twice as many").isFalse();
		assertThat(rising("19", 2, 8).judged().raises(44)).as("six hours on").isFalse();
		assertThat(rising("about 19", 2, 7).judged().raises(44)).as("in other words").isFalse();
		assertThat(rising("9", 2, 7).judged().raises(44)).as("no rise").isFalse();
	}

	private static DossierBuilder rising(String words, double approved, double asked) {
		return killed(SOHR).published("10")
			.approvedAt(approved)
			.told(by("sohr").says(words).at(approved + 1))
			.closedAt(asked);
	}

	private static DossierBuilder with(DossierBuilder taken, Effect effect, String figure) {
		return taken.copy().elsewhere(effect, figure(figure), "SOHR", null);
	}

	private static Figure figure(String number) {
		return new Figure(Integer.parseInt(number), Integer.parseInt(number), number);
	}

	private static Period hours(double from, double to) {
		return new Period(Told.hour(from), Told.hour(to));
	}

	private static DossierBuilder whoDidIt(Told... all) {
		return DossierBuilder.of(Effect.RESPONSIBLE).told(all);
	}

	private static DossierBuilder killed(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all);
	}

}
