package org.secondsource.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.secondsource.claim.Act;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What the rules say of what somebody is about to do and to put out.
 */
class IntentTests {

	private static final Assessment DIFFERING = judged(by("sohr").says("10"), by("airwars").says("30"));

	private static final Assessment TAKEN_BACK = judged(by("herald").says("175").from("sohr").heard().killed(2),
			by("airwars").says("10").at(1));

	@Test
	void oneNumberOutOfSeveralIsTheLowest() {
		assertThat(advice(DIFFERING, of(Act.APPROVE, "editors", "10"))).containsExactly(
				"One number out of several is the most conservative. pat is about to approve. It states only 10.");
		assertThat(advice(DIFFERING, of(Act.APPROVE, "editors", "30")).get(0))
			.startsWith("One number out of several that is not the lowest is not conservative.");
		assertThat(advice(DIFFERING, of(Act.APPROVE, "editors", "10", "30"))).isEmpty();
		assertThat(Judged.GATE.judge(DIFFERING, of(Act.APPROVE, "editors", "10", "30")).isCleared()).isTrue();
	}

	@Test
	void aKillIsTheHeadOfDesksOrAnEditors() {
		for (String role : Set.of("heads", "editors", "seniors")) {
			assertThat(rules(TAKEN_BACK, of(Act.RETRACT, role))).as(role).isEmpty();
		}
		assertThat(rules(TAKEN_BACK, of(Act.RETRACT, "verifiers"))).contains(34, 42);
		assertThat(rules(TAKEN_BACK, of(Act.APPROVE, "heads", "10"))).as("a head publishes nothing")
			.containsExactly(42);
	}

	@Test
	void aCorrectionCallsItselfOne() {
		for (String notice : Set.of("RECASTS the figure.", "It fixes a number", "This clarifies who said so")) {
			assertThat(rules(TAKEN_BACK, saying(notice))).as(notice).containsExactly(36);
		}
		assertThat(rules(TAKEN_BACK, saying("The figure 175 was wrong: Herald killed its report."))).isEmpty();
		assertThat(rules(TAKEN_BACK, of(Act.APPROVE, "editors", "10"))).isEmpty();
	}

	@Test
	void anErrorOfAnEarlierDayNeedsACorrectiveOfItsOwn() {
		assertThat(advice(TAKEN_BACK, after(Act.CORRECT, 24)).get(0))
			.startsWith("An error of an earlier day needs a corrective of its own.");
		assertThat(advice(TAKEN_BACK, after(Act.CORRECT, 23))).isEmpty();
	}

	@Test
	void whatWasWrongIsCorrectedAndNotOnlyUpdated() {
		assertThat(Judged.GATE.judge(TAKEN_BACK, after(Act.UPDATE, 1)).refusals()).singleElement()
			.satisfies((refusal) -> assertThat(refusal.rule()).isEqualTo(38))
			.satisfies((refusal) -> assertThat(refusal.sentence()).contains("Wrong in what is published: 175."));
		assertThat(rules(TAKEN_BACK, after(Act.CORRECT, 1))).isEmpty();
		assertThat(
				rules(DIFFERING,
						new Intent(Act.UPDATE, "pat", Set.of("editors"), Set.of(), "News.",
								"10, SOHR says; 30, Airwars says.", Set.of("10", "30"), false, true, "", before("10"))))
			.as("nothing was wrong")
			.isEmpty();
	}

	@Test
	void aHeadlineIsNoFirmerThanItsText() {
		assertThat(rules(DIFFERING, under("At least 10 dead"))).containsExactly(46);
		assertThat(rules(DIFFERING, under("10 dead, says SOHR"))).isEmpty();
		assertThat(rules(DIFFERING, under("110 days later: how many died?"))).isEmpty();
	}

	@Test
	void whatMayEndangerSomebodyIsTheSeniorEditors() {
		Assessment named = judged(by("sohr").says("10").remarked(Remark.NAMES_A_MINOR));
		assertThat(rules(named, of(Act.APPROVE, "editors", "10"))).containsExactly(42);
		assertThat(rules(named, of(Act.APPROVE, "seniors", "10"))).isEmpty();
	}

	@Test
	void whatIsUnderEmbargoIsPublishedByNobody() {
		Assessment bound = judged(by("sohr").says("10").remarked(Remark.EMBARGOED, Period.at(Told.hour(100))));
		assertThat(bound.outcome()).isEqualTo(Outcome.RETURN);
		assertThat(rules(bound, of(Act.APPROVE, "seniors", "10"))).containsExactly(42);
	}

	private static Intent of(Act act, String role, String... standsOn) {
		return new Intent(act, "pat", Set.of(role), Set.of(), "It is ready.", "10, SOHR says; 30, Airwars says.",
				Set.of(standsOn), false, true);
	}

	private static Intent saying(String notice) {
		return new Intent(Act.CORRECT, "pat", Set.of("editors"), Set.of(), notice, "10, Airwars says.", Set.of("10"),
				false, true, "", before("175"));
	}

	private static Intent after(Act act, long hours) {
		return new Intent(act, "pat", Set.of("editors"), Set.of(), "175 was wrong.", "10, Airwars says.", Set.of("10"),
				false, true, "", new Intent.Before(Set.of("175"), hours));
	}

	private static Intent under(String headline) {
		return new Intent(Act.APPROVE, "pat", Set.of("editors"), Set.of(), "It is ready.",
				"10, SOHR says; 30, Airwars says.", Set.of("10", "30"), false, true, headline, null);
	}

	private static Intent.@Nullable Before before(String account) {
		return new Intent.Before(Set.of(account), 1);
	}

	private static Set<Integer> rules(Assessment assessment, Intent intent) {
		return Judged.GATE.judge(assessment, intent).refusals().stream().map(Finding::rule).collect(Collectors.toSet());
	}

	private static List<String> advice(Assessment assessment, Intent intent) {
		return Judged.GATE.judge(assessment, intent).advice().stream().map(Finding::sentence).toList();
	}

	private static Assessment judged(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all).tried().judged().assessment();
	}

}
