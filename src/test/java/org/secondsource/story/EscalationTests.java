package org.secondsource.story;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.secondsource.MovableClock;
import org.secondsource.Together;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Superior;
import org.secondsource.claim.Wording;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.sweep.Sweep;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.FilingEvidence;
import org.secondsource.verification.MovingClaims;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Refused;
import org.secondsource.verification.TakingReports;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is late goes to those above, and what is another desk's goes there.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:late;DB_CLOSE_DELAY=-1",
		"second-source.founding-case=false", "second-source.sweep-every=PT24H" })
@Import(EscalationTests.Time.class)
@DirtiesContext
class EscalationTests {

	private static final Instant START = Instant.parse("2016-04-11T09:00:00Z");

	private static final SourceId MONITOR = new SourceId("monitor");

	@Autowired
	private SourceRegister sources;

	@Autowired
	private ClaimLedger claims;

	@Autowired
	private Cases cases;

	@Autowired
	private TakingReports reports;

	@Autowired
	private FilingEvidence filing;

	@Autowired
	private MovingClaims moving;

	@Autowired
	private CompletingTasks tasks;

	@Autowired
	private ClaimProcess process;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MovableClock clock;

	@Autowired
	@Qualifier("lateClaims")
	private Sweep sweep;

	private ClaimId claim = new ClaimId("none");

	@BeforeEach
	void anotherClaim(TestInfo test) {
		this.clock.set(START);
		this.claim = new ClaimId(test.getTestMethod().orElseThrow().getName());
		if (this.sources.find(MONITOR).isEmpty()) {
			this.sources.add(Source.of("monitor", "The monitor", SourceKind.MONITOR));
		}
	}

	@Test
	void aHoldUnansweredForFifteenMinutesGoesToTheSeniorEditors() {
		held();
		after(Duration.ofMinutes(15));
		assertThat(escalations()).as("fifteen minutes are not over").isEmpty();
		after(Duration.ofSeconds(1));
		assertThat(escalations()).extracting(Fact.Escalated::task, Fact.Escalated::to)
			.containsExactly(tuple("FOLLOW_UP", Superior.SENIORS));
		OpenTask followUp = task(TaskKind.FOLLOW_UP);
		assertThat(followUp.brief().priority()).isEqualTo(105);
		assertThat(followUp.brief().reason()).startsWith("Escalated to the senior editors on ");
		assertThat(followUp.brief().groups()).containsExactlyInAnyOrder("middleeast", "editors", "seniors");
		assertThat(followUp.brief().escalates()).isNull();
		after(Duration.ofDays(1));
		assertThat(escalations()).hasSize(1);
	}

	@Test
	void anEscalationHoldsWhateverNudgesUntilTheTaskIsDone() {
		held();
		this.process.nudge(this.claim);
		after(Duration.ofMinutes(10));
		file("second", "another forty");
		after(Duration.ofMinutes(6));
		assertThat(escalations()).as("what was filed meanwhile did not postpone it").hasSize(1);
		OpenTask late = task(TaskKind.FOLLOW_UP);
		this.transactions.executeWithoutResult((status) -> this.process.nudge(this.claim));
		assertThat(task(TaskKind.FOLLOW_UP)).isEqualTo(late);
		file("third", "a further forty");
		assertThat(task(TaskKind.FOLLOW_UP).brief().priority()).isEqualTo(105);
		this.tasks.complete(this.claim, TaskKind.FOLLOW_UP, "senior", new Completion(Act.RETRACT,
				"What it stood on is gone.", this.cases.of(this.claim).latest().number(), null));
		after(Duration.ofDays(1));
		assertThat(escalations()).hasSize(1);
	}

	@Test
	void lateWorkGoesToTheHeadsOfTheOwningDeskAlone() {
		registered("middleeast", "");
		after(Duration.ofDays(2));
		assertThat(escalations()).extracting(Fact.Escalated::task).containsExactly("COMPLETE_INTAKE");
		assertThat(task(TaskKind.COMPLETE_INTAKE).brief().groups()).containsExactlyInAnyOrder("heads", "intake");
		this.moving.move(this.claim, "asia", "It happened there.", "editor");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> completesIntake("head"))
			.withMessageContaining("not for head");
		this.moving.move(this.claim, "middleeast", "It did not.", "editor");
		completesIntake("head");
		assertThat(this.cases.of(this.claim).state().claim().isComplete()).isTrue();
		assertThat(task(TaskKind.SECOND_ORIGIN).brief().reason()).as("new work is not late yet")
			.doesNotContain("Escalated");
	}

	@Test
	void twoSweepsAtOnceEscalateOnce() throws Exception {
		held();
		this.clock.pass(Duration.ofHours(1));
		Together.eight((sweeper) -> this.sweep.round());
		assertThat(escalations()).hasSize(1);
		assertThat(task(TaskKind.FOLLOW_UP).brief().priority()).isEqualTo(105);
	}

	@Test
	void aSweepKilledBetweenIsFinishedByTheNext() {
		held();
		this.clock.pass(Duration.ofHours(1));
		this.transactions.executeWithoutResult((status) -> {
			assertThat(this.sweep.round()).isEqualTo(1);
			status.setRollbackOnly();
		});
		assertThat(escalations()).isEmpty();
		assertThat(task(TaskKind.FOLLOW_UP).brief().priority()).isEqualTo(100);
		after(Duration.ZERO);
		assertThat(escalations()).hasSize(1);
	}

	@Test
	void aMovedClaimIsTheOtherDesksWithoutANewAssessment() {
		registered("middleeast", "families");
		Case before = this.cases.of(this.claim);
		Case moved = this.moving.move(this.claim, "asia", "It happened there.", "head");
		assertThat(moved.desk()).isEqualTo("asia");
		assertThat(this.claims.state(this.claim).verdict()).isEqualTo(before.latest().number());
		assertThat(last().fact()).isEqualTo(new Fact.MovedToDesk("asia", "It happened there."));
		assertThat(last().by()).isEqualTo("head");
		assertThat(task(TaskKind.SECOND_ORIGIN).brief().groups()).containsExactly("asia");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> does("verifier")).withMessageContaining("asia");
		does("verifier2");
		assertThat(this.tasks.open(this.claim)).extracting(OpenTask::kind).containsExactly(TaskKind.APPROVE);
	}

	@Test
	void refusesAMoveWithoutReasonRightOrSense() {
		registered("asia", "families");
		assertRefused("asia", "middleeast", " ", "editor", "reason");
		assertRefused("asia", "middleeast", "Ours.", "head", "not head's to move");
		assertRefused("asia", "middleeast", "Ours.", "verifier2", "not verifier2's to move");
		assertRefused("asia", "middleeast", "Ours.", "admin", "not admin's to move");
		assertRefused("asia", "asia", "Here.", "senior", "already");
		this.moving.move(this.claim, "middleeast", "Theirs.", "senior");
		assertRefused("middleeast", "middleeast", "Here.", "head", "already");
		assertThat(this.cases.of(this.claim).facts()).filteredOn((filed) -> filed.fact() instanceof Fact.MovedToDesk)
			.hasSize(1);
	}

	@Test
	void intakeMayChooseAnotherDesk() {
		registered("middleeast", "");
		assertThat(task(TaskKind.COMPLETE_INTAKE).brief().reason()).contains("Desk: middleeast.");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> completesIntake("intake", "attic"))
			.withMessageContaining("asia, middleeast");
		completesIntake("intake", "asia");
		assertThat(this.cases.of(this.claim).desk()).isEqualTo("asia");
		assertThat(task(TaskKind.SECOND_ORIGIN).brief().groups()).containsExactly("asia");
	}

	/** Time passes, and the sweep looks until it finds nothing. */
	private void after(Duration time) {
		this.clock.pass(time);
		for (int round = 0; this.sweep.round() > 0; round++) {
			assertThat(round).as("rounds that found something").isLessThan(5);
		}
	}

	/** A claim that was published on a report which was then withdrawn. */
	private void held() {
		ReportId report = this.reports.take(report(ReportStatus.USABLE, this.clock.instant()), "reporter")
			.version()
			.report();
		registered("middleeast", "families");
		cite("first", report, "forty families");
		does("verifier");
		this.process.complete(this.claim, TaskKind.APPROVE, "editor",
				new Completion(Act.APPROVE, "Attributed.", this.cases.of(this.claim).latest().number(), null));
		this.clock.pass(Duration.ofHours(3));
		this.reports.take(report(ReportStatus.WITHDRAWN, this.clock.instant()), "reporter");
		assertThat(task(TaskKind.FOLLOW_UP).brief().priority()).isEqualTo(100);
	}

	private NewReport report(ReportStatus status, Instant at) {
		return new NewReport(MONITOR, "urn:" + this.claim, Period.at(at), status, status == ReportStatus.WITHDRAWN,
				"Moved out", "Forty families left.", null);
	}

	private void registered(String desk, String population) {
		IncidentId incident = new IncidentId(this.claim.value());
		this.claims.add(new Incident(incident, "Flood", "Upper valley",
				Period.day(this.clock.instant().atOffset(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC), true, null,
				Set.of(), Set.of(), desk));
		this.filing.register(new Claim(this.claim, incident, Effect.DISPLACED, population, "Upper valley",
				Gravity.ORDINARY, "Families displaced"), "reporter");
		if (!population.isEmpty()) {
			file("own", "forty");
		}
	}

	private void file(String id, String excerpt) {
		cite(id, null, excerpt);
	}

	private void cite(String id, @Nullable ReportId report, String excerpt) {
		Period now = Period.at(this.clock.instant());
		this.filing.cite(this.claim, new Citation(id, report, 1, MONITOR, now, Mode.ASSERTS, Wording.read("40"), null,
				List.of(), Hearing.OWN, Hedge.NONE, null, null, false, false, false, false, 6, excerpt), "reporter");
	}

	private void does(String person) {
		this.process.complete(this.claim, TaskKind.SECOND_ORIGIN, person,
				new Completion(null, "Rang the town hall; no answer.", null, null));
	}

	private void completesIntake(String person) {
		completesIntake(person, null);
	}

	private void completesIntake(String person, @Nullable String desk) {
		this.process.complete(this.claim, TaskKind.COMPLETE_INTAKE, person,
				new Completion(null, "Asked.", null, null, "families", "Upper valley", desk));
		file("own", "forty");
	}

	private void assertRefused(String from, String to, String reason, String by, String says) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.moving.move(this.claim, to, reason, by))
			.withMessageContaining(says);
		assertThat(this.cases.of(this.claim).desk()).isEqualTo(from);
	}

	private OpenTask task(TaskKind kind) {
		return this.tasks.open(this.claim)
			.stream()
			.filter((task) -> task.kind() == kind)
			.findFirst()
			.orElseThrow(() -> new AssertionError(kind + " is not open: " + this.tasks.open(this.claim)));
	}

	private List<Fact.Escalated> escalations() {
		return this.cases.of(this.claim)
			.facts()
			.stream()
			.map(FiledFact::fact)
			.filter(Fact.Escalated.class::isInstance)
			.map(Fact.Escalated.class::cast)
			.toList();
	}

	private FiledFact last() {
		List<FiledFact> facts = this.cases.of(this.claim).facts();
		return facts.get(facts.size() - 1);
	}

	/**
	 * Puts it in the place of the demo's.
	 */
	@TestConfiguration
	static class Time {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock(START);
		}

	}

}
