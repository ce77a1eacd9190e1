package org.secondsource.assessment;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Effect;
import org.secondsource.claim.WorkKind;

import org.secondsource.claim.Hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What is left when reports are taken back, replaced or withheld.
 */
class WithdrawalTests {

	@Test
	void aKilledReportSupportsNothing() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).killed(2));
		assertThat(judged.grade("10")).isEqualTo(Grade.WITHDRAWN);
		assertThat(judged.finding(32).severity()).isEqualTo(Severity.HOLD);
		assertThat(judged.assessment().grade()).isEqualTo(Grade.UNSUPPORTED);
	}

	@Test
	void aKillDoesNotReachWhatItsPublisherMadeLater() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).killed(2),
				by("herald").says("10").from("sohr").heard().at(3));
		assertThat(judged.origins("10")).containsExactly("SOHR");
	}

	@Test
	void theRelaysOfAKilledReportDieAndWhoHeardItStays() {
		Told killed = by("herald").says("10").from("sohr").heard().at(1).killed(5);
		Judged relayed = told(killed, by("courier").says("10").from("sohr").via("herald").at(2));
		assertThat(relayed.grade("10")).isEqualTo(Grade.WITHDRAWN);
		Judged heard = told(killed, by("courier").says("10").from("sohr").via("herald").at(2),
				by("sentinel").says("10").from("airwars").heard().at(2));
		assertThat(heard.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(heard.origins("10")).containsExactly("Airwars");
	}

	@Test
	void aRelayOfARelayDiesWithTheReportAtTheBottom() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).killed(5),
				by("courier").says("10").from("sohr").via("herald").at(2),
				by("sentinel").says("10").from("sohr").via("courier").at(3));
		assertThat(judged.grade("10")).isEqualTo(Grade.WITHDRAWN);
		assertThat(judged.inRange("10")).isFalse();
	}

	@Test
	void aRelayOfAReportThatAlsoHeardItSurvives() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).killed(5),
				by("courier").says("10").from("sohr").via("herald").at(2),
				by("courier").says("10").from("sohr").heard().at(2),
				by("sentinel").says("10").from("sohr").via("courier").at(3));
		assertThat(judged.origins("10")).containsExactly("SOHR");
		assertThat(judged.account("10").citations()).hasSize(4);
	}

	@Test
	void aNumberCalledWrongDiesInEveryRelayAndLivesWhereItWasHeard() {
		Told wrong = by("reuters").says("10").from("sohr").at(1).killedAsWrong(5);
		assertThat(told(wrong, by("courier").says("10").from("sohr").at(2)).grade("10")).isEqualTo(Grade.WITHDRAWN);
		assertThat(told(wrong, by("courier").says("10").at(2)).grade("10")).as("credited to nobody")
			.isEqualTo(Grade.WITHDRAWN);
		Judged heard = told(wrong, by("courier").says("10").from("sohr").at(2),
				by("herald").says("10").from("sohr").heard().at(2));
		assertThat(heard.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(heard.origins("10")).containsExactly("SOHR");
	}

	@Test
	void aKillThatDoesNotCallTheNumberWrongLeavesOtherPaths() {
		Judged judged = told(by("reuters").says("10").from("sohr").at(1).killed(5),
				by("courier").says("10").from("sohr").at(2));
		assertThat(judged.account("10").saidBy()).containsExactly("SOHR");
	}

	@Test
	void aNoticeAtThirdHandSuspendsUntilItIsConfirmed() {
		Told relay = by("courier").says("10").from("reuters").at(1);
		Told notice = by("herald").withdraws("10").from("reuters").at(3);
		Judged unsure = told(relay, notice);
		assertThat(unsure.account("10").suspended()).isTrue();
		assertThat(unsure.inRange("10")).isFalse();
		assertThat(unsure.assessment().work()).contains(WorkKind.CONFIRM);
		Judged confirmed = DossierBuilder.of(Effect.KILLED).told(relay, notice).confirmed(notice).judged();
		assertThat(confirmed.grade("10")).isEqualTo(Grade.WITHDRAWN);
		assertThat(confirmed.finding(32).work()).isNull();
	}

	@Test
	void aNoticeAtThirdHandThatProvesUntrueChangesNothing() {
		Told relay = by("courier").says("10").from("reuters").at(1);
		Told notice = by("herald").withdraws("10").from("reuters").at(3);
		Judged refused = DossierBuilder.of(Effect.KILLED).told(relay, notice).refused(notice).judged();
		assertThat(refused.raises(32)).isFalse();
		assertThat(refused.inRange("10")).isTrue();
	}

	@Test
	void whatIsSuspendedRaisesNoConflict() {
		Told relay = by("courier").says("100").from("reuters").at(1);
		Told other = by("herald").says("10").from("sohr").heard().at(1);
		assertThat(told(relay, other).raises(22)).isTrue();
		assertThat(told(relay, other, by("sentinel").withdraws("100").from("reuters").at(3)).raises(22)).isFalse();
	}

	@Test
	void aNoticeFromItsPublisherNeedsNoConfirmation() {
		Judged judged = told(by("courier").says("10").from("reuters").at(1), by("reuters").withdraws("10").at(3));
		assertThat(judged.grade("10")).isEqualTo(Grade.WITHDRAWN);
	}

	@Test
	void aReplacedVersionSupportsNothingAndWasNotWithdrawn() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).replaced(2));
		assertThat(judged.grade("10")).isEqualTo(Grade.DISCOUNTED);
		assertThat(judged.raises(32)).isFalse();
	}

	@Test
	void aNewVersionIsReadBeforeItCounts() {
		Told first = by("herald").says("10").from("sohr").heard().at(1).replaced(2);
		assertThat(told(first).finding(35).severity()).isEqualTo(Severity.REVIEW);
		assertThat(told(first).finding(35).asksForWork()).isTrue();
		Told same = Told.instead(first).says("10").from("sohr").heard();
		assertThat(told(first, same).raises(35)).isFalse();
		assertThat(told(first, same).grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void aCorrectionOfWhatIsReliedOnHoldsUntilItIsReadAndLongerIfItSaysItOtherwise() {
		Told first = by("herald").says("10").from("sohr").heard().at(1).corrected(2);
		Finding unread = told(first).finding(35);
		assertThat(unread.severity()).isEqualTo(Severity.HOLD);
		assertThat(unread.sentence()).contains("Herald", "correction", "nobody has filed yet");
		assertThat(unread.citations()).containsExactly(first.id());
		Told other = Told.instead(first).says("12").from("sohr").heard();
		assertThat(told(first, other).finding(35).severity()).isEqualTo(Severity.HOLD);
		assertThat(told(first, other).finding(35).asksForWork()).isFalse();
	}

	@Test
	void eachFieldThatIsReliedOnChangesItAndACorrectionElsewhereDoesNot() {
		Told first = by("herald").says("10").from("sohr").heard().at(1).corrected(2);
		assertThat(told(first, again(first)).finding(35).severity()).isEqualTo(Severity.INFO);
		assertThat(told(first, again(first).hedged(Hedge.BELIEVED)).finding(35).severity()).isEqualTo(Severity.HOLD);
		assertThat(told(first, again(first).via("courier")).finding(35).severity()).isEqualTo(Severity.HOLD);
		assertThat(told(first, again(first).from("vdc")).finding(35).severity()).isEqualTo(Severity.HOLD);
		assertThat(told(first, again(first).says("at least 10")).finding(35).severity()).isEqualTo(Severity.HOLD);
	}

	private static Told again(Told first) {
		return Told.instead(first).says("10").from("sohr").heard();
	}

	@Test
	void aRelayOfAVersionThatWasReplacedDiesWithIt() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).replaced(3),
				by("courier").says("10").from("sohr").via("herald").at(2));
		assertThat(judged.inRange("10")).isFalse();
		assertThat(judged.grade("10")).isEqualTo(Grade.DISCOUNTED);
	}

	@Test
	void whatIsWithheldIsSuspendedWithItsRelays() {
		assertThat(told(by("herald").says("10").from("sohr").heard().at(1).withheld(2)).finding(33).severity())
			.isEqualTo(Severity.HOLD);
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).withheld(2),
				by("courier").says("10").from("sohr").via("herald").at(2));
		assertThat(judged.account("10").suspended()).isTrue();
		assertThat(judged.origins("10")).isEmpty();
	}

	@Test
	void whatIsWithheldAndThenKilledIsWithdrawn() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).withheld(2).killed(3),
				by("courier").says("10").from("sohr").via("herald").at(2));
		assertThat(judged.account("10").suspended()).isFalse();
		assertThat(judged.grade("10")).isEqualTo(Grade.WITHDRAWN);
	}

	@Test
	void aVoiceThatDisownsItTakesItsCreditsAway() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1),
				by("courier").disowns("10").from("sohr").at(2));
		assertThat(judged.finding(15).severity()).isEqualTo(Severity.HOLD);
		assertThat(judged.grade("10")).isEqualTo(Grade.WITHDRAWN);
	}

	@Test
	void aRecordingShowsThatADisownedNumberWasSaid() {
		Judged judged = told(by("herald").says("10").from("sohr").heard().at(1).recorded(),
				by("courier").disowns("10").from("sohr").at(2));
		assertThat(judged.finding(15).severity()).isEqualTo(Severity.REVIEW);
		assertThat(judged.origins("10")).containsExactly("SOHR");
	}

	@Test
	void aWithdrawnVoiceStaysWithdrawnWhenItIsAlsoSoughtInVain() {
		Judged judged = told(by("herald").says("100").from("sohr").heard().at(1).killed(2),
				by("courier").says("100").from("sohr").via("herald").at(2), Told.searchedInVain("100", "sohr"),
				by("sentinel").says("10").from("airwars").heard().at(1));
		assertThat(judged.grade("100")).isEqualTo(Grade.WITHDRAWN);
		assertThat(judged.raises(22)).as("the dead raise no conflict").isFalse();
	}

	@Test
	void aRelayAfterTheNoticeIsAZombieAndAMentionIsNone() {
		Told killed = by("herald").says("10").from("sohr").heard().at(1).killed(2);
		assertThat(told(killed, by("courier").says("10").from("sohr").via("herald").at(3)).finding(39).sentence())
			.contains("Courier still asserts 10");
		assertThat(told(killed, by("courier").says("10").from("sohr").via("herald").at(1.5)).raises(39)).isFalse();
		assertThat(told(killed, by("courier").mentions("10").from("sohr").via("herald").at(3)).raises(39)).isFalse();
	}

	private static Judged told(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all).judged();
	}

}
