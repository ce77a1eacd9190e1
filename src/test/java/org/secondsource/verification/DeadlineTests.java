package org.secondsource.verification;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.secondsource.Databases;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.assessment.Manner;
import org.secondsource.assessment.Outcome;
import org.secondsource.assessment.Range;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Phase;
import org.secondsource.claim.Superior;
import org.secondsource.claim.WorkKind;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Head;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.secondsource.newsroom.Hours;
import org.secondsource.newsroom.Shift;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is due when, and whose it becomes when it is late.
 */
class DeadlineTests {

	/** A Saturday, on which the desk is closed until Monday at eight in Beirut. */
	private static final Instant NOON = Instant.parse("2016-04-09T12:00:00Z");

	private static final Instant MONDAY = Instant.parse("2016-04-11T05:00:00Z");

	private static final Desks DESKS = desks();

	@Test
	void isDueWhenTheFirstOfItsPartsIs() {
		Case now = asking(Map.of("TRACE", NOON, "a", NOON, "b", NOON.plus(Duration.ofMinutes(50))),
				finding("a", Severity.BLOCK), finding("b", Severity.HOLD));
		assertThat(deadline(now).due()).isEqualTo(NOON.plus(Duration.ofMinutes(60)));
		Case sooner = asking(Map.of("TRACE", NOON, "a", NOON, "b", NOON.plus(Duration.ofMinutes(30))),
				finding("a", Severity.BLOCK), finding("b", Severity.HOLD));
		assertThat(deadline(sooner).due()).isEqualTo(NOON.plus(Duration.ofMinutes(45)));
	}

	@Test
	void isNotDueBeforeItWasAsked() {
		Case now = asking(Map.of("TRACE", NOON, "a", NOON.minus(Duration.ofDays(3))), finding("a", Severity.BLOCK));
		assertThat(deadline(now).due()).isEqualTo(NOON.plus(Duration.ofHours(1)));
	}

	@ParameterizedTest
	@EnumSource
	void whatMayDoHarmRunsAlwaysAndTheRestInTheDesksHours(Severity severity) {
		Case now = asking(Map.of("TRACE", NOON, "a", NOON), finding("a", severity));
		assertThat(deadline(now).due()).isEqualTo(switch (severity) {
			case HOLD -> NOON.plus(Duration.ofMinutes(15));
			case BLOCK -> NOON.plus(Duration.ofHours(1));
			case REVIEW -> MONDAY.plus(Duration.ofHours(4));
			case WARN -> MONDAY.plus(Duration.ofHours(12));
			case INFO -> MONDAY.plus(Duration.ofHours(12 + 12 + 12));
		});
	}

	@Test
	void editorsHaveNoHours() {
		Case now = at(Outcome.READY, Phase.PUBLICATION, Map.of("APPROVE", NOON), List.of());
		assertThat(Deadline.of(now, TaskKind.APPROVE, DESKS::find).due()).isEqualTo(NOON.plus(Duration.ofHours(4)));
	}

	@Test
	void aHoldGoesToTheHeadsAndAfterAsLongAgainToTheSeniorEditors() {
		Map<String, Instant> since = Map.of("TRACE", NOON, "a", NOON);
		Finding hold = finding("a", Severity.HOLD);
		Deadline first = deadline(asking(since, hold));
		assertThat(first.next()).isEqualTo(Superior.HEADS);
		assertThat(first.escalates()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
		Deadline second = deadline(asking(since, List.of(escalated(Superior.HEADS, NOON)), hold));
		assertThat(second.next()).isEqualTo(Superior.SENIORS);
		assertThat(second.escalates()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
		Deadline last = deadline(
				asking(since, List.of(escalated(Superior.HEADS, NOON), escalated(Superior.SENIORS, NOON)), hold));
		assertThat(last.next()).isNull();
		assertThat(last.escalates()).isNull();
		assertThat(last.reached()).containsOnlyKeys(Superior.values());
	}

	@Test
	void whatIsNoHoldEndsAtTheHeads() {
		Deadline late = deadline(asking(Map.of("TRACE", NOON, "a", NOON), List.of(escalated(Superior.HEADS, NOON)),
				finding("a", Severity.BLOCK)));
		assertThat(late.next()).isNull();
		assertThat(late.reached()).containsOnlyKeys(Superior.HEADS);
	}

	@Test
	void anEditorsTaskGoesToTheSeniorEditorsAndTheirsToNobody() {
		Case now = at(Outcome.READY, Phase.PUBLICATION, Map.of("APPROVE", NOON), List.of());
		assertThat(Deadline.of(now, TaskKind.APPROVE, DESKS::find).next()).isEqualTo(Superior.SENIORS);
		Case referred = at(Outcome.REFER, Phase.PUBLICATION, Map.of("APPROVE_REFERRED", NOON), List.of());
		assertThat(Deadline.of(referred, TaskKind.APPROVE_REFERRED, DESKS::find).next()).isNull();
	}

	@Test
	void anEscalationLapsesWhenTheTaskIsAskedForAnew() {
		Case anew = asking(Map.of("TRACE", NOON.plusSeconds(1), "a", NOON), List.of(escalated(Superior.HEADS, NOON)),
				finding("a", Severity.BLOCK));
		assertThat(deadline(anew).reached()).isEmpty();
		assertThat(deadline(anew).next()).isEqualTo(Superior.HEADS);
	}

	@Test
	void sinceIsKeptForAsLongAsItIsAsked() {
		Map<String, Instant> before = Map.of("TRACE", NOON, "a", NOON, "gone", NOON, "ASK", NOON);
		Case now = asking(before, finding("a", Severity.WARN), finding("b", Severity.HOLD));
		Instant asked = now.latest().asked();
		assertThat(Deadline.since(now))
			.containsExactlyInAnyOrderEntriesOf(Map.of("TRACE", NOON, "a", NOON, "b", asked));
	}

	@Test
	void theFirstLineOfItsBriefSaysToWhomItWentAndWhen() {
		Case now = asking(Map.of("TRACE", NOON, "a", NOON), List.of(escalated(Superior.HEADS, NOON)),
				finding("a", Severity.BLOCK));
		Brief brief = Briefs.of(now, TaskKind.TRACE, DESKS::find);
		assertThat(brief.reason().lines().findFirst().orElseThrow())
			.isEqualTo("Escalated to the heads of Middle East on 9 Apr, 16:05 EEST: due since 9 Apr, 16:00 EEST.");
		assertThat(brief.priority()).isEqualTo(85);
		assertThat(brief.groups()).containsExactly("middleeast", "heads");
		assertThat(brief.isFor(List.of("heads", "middleeast"), "middleeast")).isTrue();
		assertThat(brief.isFor(List.of("heads", "asia"), "middleeast")).isFalse();
	}

	@Test
	void theHeadsOfTheOwningDeskMayDoWhatWentToThemFromAnotherGroup() {
		Brief brief = new Brief("Complete the intake", "Late", 65, NOON, null, List.of("intake", "heads"));
		assertThat(brief.isFor(List.of("intake"), "middleeast")).isTrue();
		assertThat(brief.isFor(List.of("heads", "middleeast"), "middleeast")).isTrue();
		assertThat(brief.isFor(List.of("heads", "asia"), "middleeast")).isFalse();
		assertThat(brief.isFor(List.of("middleeast"), "middleeast")).isFalse();
	}

	private static Deadline deadline(Case now) {
		return Deadline.of(now, TaskKind.TRACE, DESKS::find);
	}

	private static Case asking(Map<String, Instant> since, Finding... findings) {
		return asking(since, List.of(), findings);
	}

	private static Case asking(Map<String, Instant> since, List<Fact> facts, Finding... findings) {
		return at(Outcome.WORK, Phase.CORROBORATION, since, facts, findings);
	}

	private static Case at(Outcome outcome, Phase phase, Map<String, Instant> since, List<Fact> facts,
			Finding... findings) {
		Claim claim = new Claim(new ClaimId("c"), ClaimSamples.DMEIR.id(), Effect.KILLED, "workers", "Dmeir",
				Gravity.DEATH, "Workers killed");
		Assessment assessment = new Assessment(Grade.WEAK, Range.NONE, Manner.ATTRIBUTED, "", List.of(),
				List.of(findings), outcome, null, "rules", "assessor", "facts");
		List<FiledFact> filed = new ArrayList<>();
		facts.forEach(
				(fact) -> filed.add(new FiledFact(filed.size() + 1, fact, "sweep", NOON.plus(Duration.ofMinutes(65)))));
		return new Case(new ClaimState(claim, phase, new Head(1, ""), 1, null, true), ClaimSamples.DMEIR, filed,
				new KeptAssessment(1, 1, NOON.plus(Duration.ofHours(2)), assessment).asking(since));
	}

	private static Finding finding(String key, Severity severity) {
		return new Finding(key, 1, severity, null, "Something is wrong.", "Do something.", WorkKind.TRACE, false,
				"nobody", null, List.of(), List.of());
	}

	private static Fact escalated(Superior to, Instant asked) {
		return new Fact.Escalated("TRACE", to, asked, NOON.plus(Duration.ofHours(1)));
	}

	private static Desks desks() {
		Desks desks = Databases.H2.with(Administration.class, Desks.class).getBean(Desks.class);
		Shift day = Shift.parse("08:00-20:00");
		desks.arrange(
				new Desk("middleeast", "Middle East",
						new Hours(ZoneId.of("Asia/Beirut"), Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day))),
				"admin");
		return desks;
	}

}
