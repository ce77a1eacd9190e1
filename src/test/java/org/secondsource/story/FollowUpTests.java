package org.secondsource.story;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.jspecify.annotations.Nullable;

import org.secondsource.Campaign;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Phase;
import org.secondsource.claim.WorkKind;
import org.secondsource.claim.Wording;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.FilingEvidence;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.FollowingUp;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;
import org.secondsource.verification.TakingReports;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One report under many claims of many incidents is withdrawn: what it leaves to people
 * is one piece of work an incident.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:follow-up;DB_CLOSE_DELAY=-1",
		"second-source.founding-case=false" })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FollowUpTests {

	private static final String GUID = "https://wire.example/ferry";

	private static final ReportId REPORT = ReportId.of(new SourceId("wire"), GUID);

	private static final int INCIDENTS = 40;

	private static final int CLAIMS = Campaign.size(120, 2000);

	/** Of each ten claims of an incident, which are published, and which only mention. */
	private static final int TENTH = 10;

	@Autowired
	private SourceRegister sources;

	@Autowired
	private ClaimLedger claims;

	@Autowired
	private TakingReports reports;

	@Autowired
	private FilingEvidence filing;

	@Autowired
	private CompletingTasks tasks;

	@Autowired
	private FollowingUp following;

	@Autowired
	private Publications publications;

	@Autowired
	private Cases cases;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	private final List<ClaimId> mentioning = new ArrayList<>();

	private final List<ClaimId> published = new ArrayList<>();

	@Test
	@Order(1)
	void whatAWithdrawalLeavesIsOneEntryAnIncident() {
		tell();
		assertThat(openTasks()).isEqualTo(CLAIMS - this.mentioning.size() - this.published.size());
		this.reports.withdraw(REPORT, true, "Its source was misattributed.", "head");
		poll(() -> swept());
		assertThat(openTasks()).isEqualTo(INCIDENTS);
		assertThat(this.published).hasSizeGreaterThan(INCIDENTS / 2)
			.allSatisfy((claim) -> assertThat(this.cases.of(claim).step()).isEqualTo(Step.FOLLOW_UP))
			.allSatisfy((claim) -> assertThat(this.claims.state(claim).phase()).isEqualTo(Phase.REVIEW));
	}

	@Test
	@Order(2)
	void aClaimWhoseVerdictStayedHasALineInItsHistoryAndNoTask() {
		assertThat(this.mentioning).isNotEmpty().allSatisfy((claim) -> {
			Case now = this.cases.of(claim);
			assertThat(now.facts()).anyMatch((filed) -> filed.fact() instanceof Fact.ReportSeen);
			assertThat(now.facts()).noneMatch((filed) -> filed.fact() instanceof Fact.Struck);
			assertThat(now.step()).isEqualTo(Step.WATCH);
		});
	}

	@Test
	@Order(3)
	void itListsThePublishedFirstAndMovesWithItsClaims() {
		FollowUpId id = followUp(0);
		OpenTask task = this.tasks.open(this.following.open(id).get(0).state().id()).get(0);
		assertThat(task.kind()).isEqualTo(TaskKind.FOLLOW_UP);
		assertThat(task.brief().name()).isEqualTo("Follow up a withdrawal: The ferry 0");
		assertThat(task.brief().priority()).isEqualTo(100);
		assertThat(task.brief().reason().lines().skip(3)).first().asString().startsWith("- PUBLISHED. ");
		Case first = this.following.open(id).get(0);
		int before = this.following.open(id).size();
		List<Case> said = this.following.open(id).stream().filter((one) -> one.state().phase().isPublic()).toList();
		said.forEach((one) -> this.tasks.complete(one.state().id(), TaskKind.FOLLOW_UP, "editor",
				new Completion(Act.CORRECT, "The agency was wrong.", one.latest().number(), null)));
		assertThat(this.following.open(id)).hasSize(before - said.size());
		assertThat(this.publications.latest(first.state().id()).orElseThrow().kind())
			.isEqualTo(Revision.Kind.CORRECTION);
		OpenTask after = this.tasks.open(this.following.open(id).get(0).state().id()).get(0);
		assertThat(after.id()).isEqualTo(task.id());
		assertThat(after.brief().reason()).doesNotContain("PUBLISHED. ");
		assertThat(openTasks()).isEqualTo(INCIDENTS);
	}

	@Test
	@Order(4)
	void decidedTogetherWithOneReasonEachIsJournaledByItself() {
		FollowUpId id = followUp(0);
		List<Case> open = this.following.open(id);
		this.following.decide(id, Act.TAKE_UP, seen(open), "Seen by the desk.", "verifier2");
		assertThat(this.following.open(id)).isEmpty();
		open.forEach((one) -> assertThat(this.claims.facts(one.state().id()))
			.filteredOn(
					(filed) -> filed.fact() instanceof Fact.TakenUp taken && taken.reason().equals("Seen by the desk."))
			.singleElement()
			.satisfies((filed) -> assertThat(filed.by()).isEqualTo("verifier2")));
		assertThat(taskIds(TaskKind.FOLLOW_UP)).isEqualTo(INCIDENTS - 1);
		assertThat(open).allSatisfy((one) -> assertThat(this.tasks.open(one.state().id())).isNotEmpty()
			.noneMatch((task) -> task.kind() == TaskKind.FOLLOW_UP));
	}

	@Test
	@Order(5)
	void whatIsRefusedForOneIsDecidedForNone() {
		FollowUpId id = followUp(1);
		List<Case> open = this.following.open(id);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.following.decide(id, Act.RETRACT, seen(open), "It goes.", "verifier2"))
			.withMessageContaining("editor");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.following.decide(id, Act.TAKE_UP, seen(open), " ", "editor"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.following.decide(id, Act.TAKE_UP, seen(open), "Not mine.", "reporter"))
			.withMessageContaining("asia");
		Map<ClaimId, Integer> unread = new TreeMap<>();
		open.forEach((one) -> unread.put(one.state().id(), null));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.following.decide(id, Act.CORRECT, unread, "All of them.", "editor"))
			.withMessageContaining("which verdict was read");
		assertThat(this.following.open(id)).isEqualTo(open);
		assertThat(taskIds(TaskKind.FOLLOW_UP)).isEqualTo(INCIDENTS - 1);
	}

	@Test
	@Order(6)
	void theSameWithdrawalSweptAgainLeavesNothingMore() {
		this.reports.withdraw(REPORT, false, "Said again.", "head");
		poll(() -> swept());
		assertThat(taskIds(TaskKind.FOLLOW_UP)).isEqualTo(INCIDENTS - 1);
	}

	private void tell() {
		this.sources.add(Source.of("wire", "The wire", SourceKind.AGENCY));
		this.sources.add(Source.of("coastguard", "The coast guard", SourceKind.OFFICIAL));
		this.sources.add(Source.of("monitor", "The monitor", SourceKind.MONITOR));
		this.reports.take(new NewReport(new SourceId("wire"), GUID, now(), ReportStatus.USABLE, false, "Twelve dead",
				"Twelve dead, says the coast guard.", null), "wire");
		for (int incident = 0; incident < INCIDENTS; incident++) {
			this.claims.add(new Incident(new IncidentId("ferry-" + incident), "The ferry " + incident, "Chandpur",
					now(), false, null, Set.of(), Set.of(), "asia"));
		}
		for (int claim = 0; claim < CLAIMS; claim++) {
			tell(claim);
		}
	}

	private void tell(int number) {
		ClaimId claim = new ClaimId("c" + number);
		boolean mentions = number / INCIDENTS % TENTH == 1;
		this.filing.register(
				new Claim(claim, new IncidentId("ferry-" + number % INCIDENTS), Effect.KILLED, "passengers",
						"the ferry", Gravity.DEATH, "Passengers killed, deck " + number),
				List.of(cited(REPORT, "coastguard", mentions ? Mode.MENTIONS : Mode.ASSERTS),
						cited(null, "monitor", Mode.ASSERTS)),
				"reporter");
		for (WorkKind kind : this.cases.of(claim).assessment().work()) {
			this.filing.enquire(claim, kind, "Asked; no answer.", "verifier2");
		}
		if (mentions || number / INCIDENTS % TENTH == 0) {
			(mentions ? this.mentioning : this.published).add(claim);
			Case ready = this.cases.of(claim);
			this.tasks.complete(claim, TaskKind.APPROVE, "editor",
					new Completion(Act.APPROVE, "As told.", ready.latest().number(), ready.assessment().wording()));
		}
	}

	private Citation cited(@Nullable ReportId carrying, String origin, Mode mode) {
		return new Citation(origin, carrying, (carrying != null) ? 1 : 0, new SourceId("wire"), now(), mode,
				Wording.read("12"), new SourceId(origin), List.of(), Hearing.HEARD, Hedge.NONE, null, null, false,
				false, false, false, 2, "Twelve.");
	}

	private FollowUpId followUp(int incident) {
		return new FollowUpId(REPORT, new IncidentId("ferry-" + incident));
	}

	private static Map<ClaimId, Integer> seen(List<Case> open) {
		Map<ClaimId, Integer> seen = new TreeMap<>();
		open.forEach((one) -> seen.put(one.state().id(), one.latest().number()));
		return seen;
	}

	private int openTasks() {
		return this.jdbc.sql("select count(*) from act_ru_task").query(Integer.class).single();
	}

	private int taskIds(TaskKind kind) {
		return this.jdbc.sql("select count(*) from act_ru_task where task_def_key_ = :kind")
			.param("kind", kind.taskId())
			.query(Integer.class)
			.single();
	}

	private boolean swept() {
		return this.jdbc.sql("select count(*) from act_ru_job where process_def_key_ = 'report-withdrawal'")
			.query(Integer.class)
			.single() == 0;
	}

	private static void poll(Callable<Boolean> until) {
		Awaitility.await().atMost(Duration.ofMinutes(5)).until(until);
	}

	private Period now() {
		return Period.at(this.clock.instant());
	}

}
