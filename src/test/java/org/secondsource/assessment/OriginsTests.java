package org.secondsource.assessment;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * Who is at the root of what is told, and whose voice that is.
 */
class OriginsTests {

	@Test
	void aVoiceIncludesItsMouthpieces() {
		Judged judged = told(by("amaq").says("10").own(), by("is").says("10").own());
		assertThat(judged.account("10").saidBy()).allMatch((name) -> name.endsWith(" (a party)"));
		assertThat(judged.raises(8)).as("one side, so nothing drifts").isFalse();
		assertThat(judged.findings(13)).hasSize(1);
	}

	@Test
	void aMouthpieceAndItsVoiceGiveOneFigureTheLater() {
		Judged judged = told(by("amaq").says("10").own().at(1), by("is").says("20").own().at(2));
		assertThat(judged.grade("10")).isEqualTo(Grade.SUPERSEDED);
		assertThat(judged.finding(28).accounts()).containsExactly("10", "20");
	}

	@Test
	void aStateHospitalAndTheStatePoliceKnowSeparately() {
		Judged judged = told(by("herald").says("10").from("hospital").heard(),
				by("courier").says("10").from("police").heard());
		assertThat(judged.origins("10")).containsExactly("State Hospital", "State Police");
		assertThat(judged.grade("10")).isEqualTo(Grade.FAIR);
	}

	@Test
	void twoHearingsOfOneOriginAreOne() {
		Judged judged = told(by("herald").says("10").from("sohr").heard(),
				by("courier").says("10").from("sohr").heard());
		assertThat(judged.origins("10")).containsExactly("SOHR");
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void aMonitorThatCreditsNobodyIsItsOwnRoot() {
		assertThat(told(by("sohr").says("10")).origins("10")).containsExactly("SOHR");
	}

	@Test
	void anOutletThatCreditsNobodyHasNoRoot() {
		Judged judged = told(by("herald").says("10"));
		assertThat(judged.rank("10")).isZero();
		assertThat(judged.account("10").alsoReported()).isTrue();
		assertThat(judged.inRange("10")).isFalse();
	}

	@Test
	void anOutletWhoseReporterSawItIsARoot() {
		assertThat(told(by("herald").says("10").eyewitness().own()).origins("10")).containsExactly("Herald");
	}

	@Test
	void aReporterWhoSawItGivesNoKnowledgeToSomebodyElse() {
		assertThat(told(by("herald").says("10").from("union").heard().eyewitness()).origins("10")).isEmpty();
	}

	@Test
	void anOutletThatIsCitedAndNotOnFileIsARootAttributedAtMost() {
		Judged judged = told(by("herald").says("10").from("reuters"));
		assertThat(judged.account("10").saidBy()).containsExactly("Reuters");
		assertThat(judged.inRange("10")).isTrue();
		assertThat(judged.rank("10")).isOne();
		assertThat(judged.origins("10")).isEmpty();
	}

	@Test
	void anOutletThatIsCitedAndOnFileLeadsOnToItsOwnRoot() {
		Judged judged = told(by("reuters").says("10").from("sohr").heard().at(1),
				by("herald").says("10").from("reuters").at(2));
		assertThat(judged.account("10").saidBy()).containsExactly("SOHR");
		assertThat(judged.origins("10")).containsExactly("SOHR");
		assertThat(judged.raises(8)).isFalse();
	}

	@Test
	void whoCitesTheOneThatCitesItIsNotHeardBySayingSoAgain() {
		Judged judged = told(by("herald").says("10").from("sohr").at(1), by("sohr").says("10").from("herald").at(2));
		assertThat(judged.account("10").saidBy()).containsExactly("SOHR");
		assertThat(judged.origins("10")).isEmpty();
		assertThat(judged.rank("10")).isOne();
	}

	@Test
	void twoReportsThatCiteEachOtherHaveNoRoot() {
		Judged judged = told(by("herald").says("10").from("courier").between(0, 24),
				by("courier").says("10").from("herald").between(0, 24));
		assertThat(judged.rank("10")).isZero();
		assertThat(judged.inRange("10")).isFalse();
		assertThat(judged.finding(9).sentence()).contains("Courier and Herald");
		assertThat(judged.finding(9).barrier()).isEqualTo(Barrier.TEXT_OR_ACT);
	}

	@Test
	void threeReportsThatCiteEachOtherRoundHaveNoRoot() {
		Judged judged = told(by("herald").says("10").from("courier").between(0, 24),
				by("courier").says("10").from("sentinel").between(0, 24),
				by("sentinel").says("10").from("herald").between(0, 24));
		assertThat(judged.rank("10")).isZero();
		assertThat(judged.finding(9).sentence()).contains("Courier, Herald and Sentinel");
	}

	@Test
	void aCircleWithAWayOutHasARoot() {
		Judged judged = told(by("herald").says("10").from("courier").between(0, 24),
				by("courier").says("10").from("herald").between(0, 24),
				by("courier").says("10").from("sohr").heard().between(0, 24));
		assertThat(judged.raises(9)).isFalse();
		assertThat(judged.origins("10")).containsExactly("SOHR");
	}

	@Test
	void aReportCannotCiteWhatDidNotExistYet() {
		Told later = by("courier").says("10").from("sohr").heard().at(5);
		Judged judged = told(later, by("herald").says("10").citing(later).at(4));
		assertThat(judged.finding(9).sentence()).contains("Herald cites a report by Courier that did not exist yet");
	}

	@Test
	void whereTheOrderIsUnknownAReportMayCiteAnother() {
		Told later = by("courier").says("10").from("sohr").heard().between(0, 24);
		Judged judged = told(later, by("herald").says("10").citing(later).at(4));
		assertThat(judged.raises(9)).isFalse();
		assertThat(judged.account("10").saidBy()).containsExactly("SOHR");
	}

	@Test
	void aNumberCreditedToTwoSidesOfWhomOneWasHeardDrifts() {
		Judged judged = told(by("herald").says("10").from("sohr").heard(), by("courier").says("10").from("airwars"));
		assertThat(judged.finding(8).accounts()).containsExactly("10");
		assertThat(judged.account("10").saidBy()).as("who was heard stays").containsExactly("SOHR");
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void aNumberCreditedToTwoSidesOfWhomNobodyWasHeardIsOutOfRange() {
		Judged judged = told(by("herald").says("10").from("sohr"), by("courier").says("10").from("airwars"));
		assertThat(judged.raises(8)).isTrue();
		assertThat(judged.inRange("10")).isFalse();
		assertThat(judged.account("10").alsoReported()).isTrue();
	}

	@Test
	void twoSidesThatWereHeardDoNotDrift() {
		Judged judged = told(by("herald").says("10").from("sohr").heard(), by("herald").says("10").from("vdc").heard(),
				by("courier").says("10").from("airwars"));
		assertThat(judged.raises(8)).isFalse();
		assertThat(judged.account("10").saidBy()).contains("Airwars");
	}

	@Test
	void vagueWordsAndPartsDoNotDrift() {
		assertThat(
				told(by("herald").says("dozens").from("sohr"), by("courier").says("dozens").from("airwars")).raises(8))
			.isFalse();
		assertThat(told(by("herald").says("10").from("sohr").partly("Druze"),
				by("courier").says("10").from("airwars").partly("Druze"))
			.raises(8)).isFalse();
	}

	@Test
	void whatWasSoughtInVainIsUnresolved() {
		Judged judged = told(by("herald").says("10").from("sohr"), Told.searchedInVain("10", "sohr"));
		assertThat(judged.finding(15).severity()).isEqualTo(Severity.REVIEW);
		assertThat(judged.inRange("10")).isFalse();
	}

	private static Judged told(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all).judged();
	}

}
