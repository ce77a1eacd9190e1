package org.secondsource.assessment;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Act;
import org.secondsource.claim.Effect;
import org.secondsource.claim.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What should happen next, how it may be said, and what people's answers change: the
 * table of outcomes row by row.
 */
class OutcomeTests {

	private static final Told KILLED = by("herald").says("10").from("sohr").heard().at(1).killed(2);

	private static final Told WEAK = by("sohr").says("10");

	@Test
	void aHoldOnWhatIsPublishedStops() {
		assertThat(claim(KILLED, by("airwars").says("11")).published("10").judged().outcome()).isEqualTo(Outcome.STOP);
		assertThat(claim(KILLED, by("airwars").says("11")).published("11").judged().outcome())
			.as("the hold is on another account")
			.isEqualTo(Outcome.WORK);
	}

	@Test
	void aHoldReachesWhatRelaysARelayOfTheKilledReport() {
		Told relayed = by("sentinel").says("10").from("sohr").via("courier").at(1.8);
		Judged judged = claim(relayed).published("10")
			.told(KILLED, by("courier").says("10").from("sohr").via("herald").at(1.5))
			.judged();
		assertThat(judged.outcome()).isEqualTo(Outcome.STOP);
	}

	@Test
	void aHoldThatStrikesOtherCitationsOfTheAccountDoesNotStop() {
		assertThat(claim(by("airwars").says("10")).published("10").told(KILLED).judged().outcome())
			.isEqualTo(Outcome.WORK);
	}

	@Test
	void whatIsPublishedOnACitationThatNoLongerCountsStops() {
		Told second = by("airwars").says("10");
		DossierBuilder claim = claim(WEAK, second).published("10");
		assertThat(claim.judged().outcome()).isEqualTo(Outcome.READY);
		Judged judged = claim.without(second).judged();
		assertThat(judged.outcome()).isEqualTo(Outcome.STOP);
		assertThat(judged.finding(35).severity()).isEqualTo(Severity.HOLD);
		assertThat(judged.finding(35).citations()).containsExactly(second.id());
		assertThat(allows(judged, Act.CORRECT, "editors", Set.of("10"))).isTrue();
		assertThat(allows(judged, Act.KEEP, "editors", Set.of("10"))).as("only the senior editor lifts it").isFalse();
		assertThat(allows(judged, Act.KEEP, "seniors", Set.of("10"))).isTrue();
		assertThat(claim.told(second).judged().outcome()).as("restored").isEqualTo(Outcome.READY);
	}

	@Test
	void aCitationThatNoLongerCountsHoldsNothingThatIsNotPublishedOnIt() {
		Told second = by("airwars").says("30");
		assertThat(claim(WEAK, second).published("10").without(second).judged().outcome()).isNotEqualTo(Outcome.STOP);
	}

	@Test
	void nothingLeftOfWhatIsPublishedCorrects() {
		assertThat(claim(by("herald").says("10").from("sohr").heard().at(1).replaced(2)).published("10")
			.judged()
			.outcome()).isEqualTo(Outcome.CORRECT);
	}

	@Test
	void nothingInRangeIsWorkAndThenClosed() {
		DossierBuilder nothing = claim(by("herald").says("10"));
		assertThat(nothing.judged().outcome()).isEqualTo(Outcome.WORK);
		assertThat(nothing.tried().judged().outcome()).isEqualTo(Outcome.CLOSE);
		assertThat(nothing.judged().assessment().manner()).isEqualTo(Manner.NOT_AT_ALL);
	}

	@Test
	void withoutAnyReportTheDeskLooksForOneFirst() {
		assertThat(claim().judged().assessment().work()).containsExactly(WorkKind.SECOND_ORIGIN);
		assertThat(claim().tried().judged().outcome()).isEqualTo(Outcome.CLOSE);
	}

	@Test
	void anUntriedRemedyIsWork() {
		assertThat(claim(WEAK).judged().outcome()).isEqualTo(Outcome.WORK);
	}

	@Test
	void aCircleUnderTheWordingReturnsIt() {
		DossierBuilder circle = claim(WEAK, by("herald").says("10").from("courier").between(0, 24),
				by("courier").says("10").from("herald").between(0, 24));
		assertThat(circle.tried().judged().outcome()).isEqualTo(Outcome.RETURN);
	}

	@Test
	void aSeriousAllegationByOneOriginIsReferred() {
		Judged judged = claim(WEAK).serious().tried().judged();
		assertThat(judged.outcome()).isEqualTo(Outcome.REFER);
		assertThat(judged.assessment().manner()).isEqualTo(Manner.ATTRIBUTED);
	}

	@Test
	void aContestedClaimIsReadyAsARange() {
		Judged judged = claim(WEAK, by("airwars").says("30")).tried().judged();
		assertThat(judged.outcome()).isEqualTo(Outcome.READY);
		assertThat(judged.assessment().manner()).isEqualTo(Manner.AS_RANGE);
		assertThat(judged.assessment().wording()).contains("SOHR", "Airwars").endsWith("Unconfirmed.");
	}

	@Test
	void aWeakClaimIsReadyAttributedAndFlagged() {
		Judged judged = claim(WEAK).tried().judged();
		assertThat(judged.outcome()).isEqualTo(Outcome.READY);
		assertThat(judged.assessment().manner()).isEqualTo(Manner.ATTRIBUTED);
		assertThat(judged.assessment().wording()).contains("according to SOHR").endsWith("Unconfirmed.");
	}

	@Test
	void aFairClaimIsReadyAsFact() {
		Judged judged = claim(WEAK, by("airwars").says("10")).serious().judged();
		assertThat(judged.outcome()).isEqualTo(Outcome.READY);
		assertThat(judged.assessment().manner()).isEqualTo(Manner.AS_FACT);
		assertThat(judged.assessment().wording()).doesNotContain("Unconfirmed");
	}

	@Test
	void whatWasTriedLapsesWhenTheEvidenceChanges() {
		DossierBuilder tried = claim(WEAK).tried();
		assertThat(tried.judged().outcome()).isEqualTo(Outcome.READY);
		assertThat(tried.told(by("herald").says("10").from("sohr").at(1)).judged().assessment().work())
			.contains(WorkKind.SECOND_ORIGIN);
	}

	@Test
	void whatDoesNotTouchTheFindingLeavesItTried() {
		assertThat(claim(WEAK).tried().told(by("airwars").mentions("10").at(1)).judged().outcome())
			.isEqualTo(Outcome.READY);
	}

	@Test
	void anOverruledFindingAsksForNothing() {
		DossierBuilder claim = claim(WEAK);
		Finding weak = claim.judged().finding(1);
		Judged judged = claim.overruled(weak, "editor").judged();
		assertThat(judged.finding(1).overruledBy()).isEqualTo("editor");
		assertThat(judged.outcome()).isEqualTo(Outcome.READY);
		assertThat(claim.told(by("herald").says("10").from("sohr").at(1)).judged().finding(1).isOpen())
			.as("the overruling lapses")
			.isTrue();
	}

	@Test
	void whatNobodyMayOverruleStays() {
		DossierBuilder claim = claim(WEAK).serious();
		Judged judged = claim.overruled(claim.judged().finding(1), "senior").judged();
		assertThat(judged.finding(1).isOpen()).isTrue();
	}

	@Test
	void aHoldIsSetAsideByASeniorEditorAndASecondPersonOnly() {
		DossierBuilder claim = claim(by("herald").says("10").from("sohr").heard().at(1).killed(2));
		Finding hold = claim.judged().finding(32);
		assertThat(hold.isGrave()).isTrue();
		assertThat(claim.overruled(hold, "senior").judged().finding(32).isOpen()).as("one alone").isTrue();
		assertThat(claim.overruled(hold, "verifier").judged().finding(32).overruledBy())
			.isEqualTo("senior and verifier");
		DossierBuilder other = claim(by("herald").says("10").from("sohr").heard().at(1).killed(2));
		assertThat(other.overruled(hold, "ann").overruled(hold, "bob").judged().finding(32).isOpen())
			.as("two without a senior editor")
			.isTrue();
	}

	@Test
	void whoOverruledDoesNotDependOnWhoCameFirst() {
		Finding weak = claim(WEAK).judged().finding(1);
		assertThat(claim(WEAK).overruled(weak, "ann").overruled(weak, "bob").judged())
			.isEqualTo(claim(WEAK).overruled(weak, "bob").overruled(weak, "ann").judged());
	}

	@Test
	void onlyTheSeniorEditorPublishesWhatHasAged() {
		Assessment aged = claim(WEAK, by("airwars").says("10")).liveAt(7).tried().judged().assessment();
		assertThat(aged.outcome()).isEqualTo(Outcome.READY);
		assertThat(Judged.GATE.judge(aged, approval("editors")).refusals()).singleElement()
			.extracting(Finding::rule)
			.isEqualTo(29);
		assertThat(Judged.GATE.judge(aged, approval("seniors")).isCleared()).isTrue();
	}

	private static boolean allows(Judged judged, Act act, String role, Set<String> standsOn) {
		return Judged.GATE
			.judge(judged.assessment(),
					new Intent(act, "pat", Set.of(role), Set.of(), "One source less.", judged.assessment().wording(),
							standsOn, false, true))
			.isCleared();
	}

	private static Intent approval(String role) {
		return new Intent(Act.APPROVE, "pat", Set.of(role), Set.of(), "Two origins.", "10 died, SOHR and Airwars say.",
				Set.of("10"), false, true);
	}

	private static DossierBuilder claim(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all);
	}

}
