package org.secondsource.verification.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.Statements;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.WorkKind;
import org.secondsource.verification.Brief;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.secondsource.claim.WorkKind.ASK;
import static org.secondsource.claim.WorkKind.RECONCILE;
import static org.secondsource.claim.WorkKind.SECOND_ORIGIN;
import static org.secondsource.claim.WorkKind.TRACE;

/**
 * After a nudge the process waits where the newsroom says that the claim is.
 */
@ProcessTest
class NudgeTest {

	private static final Map<Step, Set<String>> WAITS = Map.ofEntries(
			Map.entry(Step.INTAKE, Set.of("task_complete_intake")),
			Map.entry(Step.WORK, Set.of("task_trace", "task_ask")),
			Map.entry(Step.RETURNED, Set.of("task_answer_editor")),
			Map.entry(Step.CLOSE, Set.of("task_confirm_closing")), Map.entry(Step.FOLLOW_UP, Set.of("await_follow_up")),
			Map.entry(Step.APPROVE, Set.of("task_approve")), Map.entry(Step.REFER, Set.of("task_approve_referred")),
			Map.entry(Step.DECIDE, Set.of("task_decide")), Map.entry(Step.WATCH, Set.of("watch_publication")),
			Map.entry(Step.PUBLISH, Set.of("watch_publication")), Map.entry(Step.END, Set.of()));

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final Life life;

	private final TransactionTemplate transaction;

	@Autowired
	NudgeTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, PlatformTransactionManager transactions) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.life = new Life(engine, process, desk);
		this.transaction = new TransactionTemplate(transactions);
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
		Newsroom.hire(identities());
	}

	@AfterEach
	void signOut() {
		identities().clearAuthentication();
	}

	static Stream<Arguments> everyWaitAndEveryStep() {
		return Stream.of(Step.values())
			.filter((from) -> from != Step.END && from != Step.PUBLISH)
			.flatMap((from) -> Stream.of(Step.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest(name = "{0} to {1}")
	@MethodSource("everyWaitAndEveryStep")
	void movesFromEveryWaitToEveryStep(Step from, Step to) {
		this.life.startedAt(from, work(from));
		assertThat(this.life.waitsAt()).containsExactlyInAnyOrderElementsOf(WAITS.get(from));
		this.life.desk().at(to, work(to));
		if (to == Step.PUBLISH) {
			this.life.desk().then(Step.WATCH);
		}
		this.process.nudge(this.life.claim);
		assertThat(this.life.waitsAt()).containsExactlyInAnyOrderElementsOf(WAITS.get(to));
	}

	private static WorkKind[] work(Step step) {
		return (step == Step.WORK) ? new WorkKind[] { TRACE, ASK } : new WorkKind[0];
	}

	@Test
	void rewritesATaskInPlaceAndLeavesItToWhoeverTookIt() {
		this.life.startedAt(Step.WORK, TRACE);
		OpenTask before = this.life.task();
		this.life.takes("verifier", before);
		ScriptedDesk.Case about = this.life.desk();
		about.sentence = "Four workers killed at Dmeir";
		about.reason = "The figures disagree.";
		about.priority = 100;
		about.due = Instant.parse("2016-04-09T13:00:00Z");
		about.owners = List.of("asia");
		this.process.nudge(this.life.claim);
		assertThat(this.life.task()).isEqualTo(new OpenTask(before.id(), TaskKind.TRACE, "verifier", new Brief(
				"Four workers killed at Dmeir: task_trace", "The figures disagree.", 100, about.due, List.of("asia"))));
	}

	@ParameterizedTest
	@EnumSource(names = { "APPROVE", "REFER", "DECIDE" })
	void asksAnEditorAnewWhenWhatIsAskedHasChanged(Step step) {
		this.life.startedAt(step);
		OpenTask before = this.life.task();
		this.life.takes(step == Step.REFER ? "senior" : "editor", before);
		this.process.nudge(this.life.claim);
		assertThat(this.life.task().id()).isEqualTo(before.id());
		this.process.interrupt(this.life.claim);
		assertThat(this.life.task().id()).isNotEqualTo(before.id());
		assertThat(this.life.task().kind()).isEqualTo(before.kind());
		assertThat(this.life.task().assignee()).isNotNull();
	}

	@Test
	void leavesTheDesksWorkInPlaceWhenTheVerdictHasChanged() {
		this.life.startedAt(Step.WORK, TRACE);
		OpenTask before = this.life.task();
		this.process.interrupt(this.life.claim);
		assertThat(this.life.task().id()).isEqualTo(before.id());
	}

	@Test
	void saysWhetherTheProcessWaitsWhereTheClaimIs() {
		this.life.startedAt(Step.APPROVE).desk().at(Step.RETURNED);
		this.process.nudge(this.life.claim);
		assertThat(this.life.desk().settled).isTrue();
		ClaimId unheardOf = new ClaimId("unheard-of-at-work");
		this.desk.about(unheardOf).at(Step.APPROVE).settled = true;
		this.process.nudge(unheardOf);
		assertThat(this.desk.about(unheardOf).settled).as("nobody was there to hear it").isFalse();
		this.desk.about(unheardOf).at(Step.END);
		this.process.nudge(unheardOf);
		assertThat(this.desk.about(unheardOf).settled).as("what has ended needs nobody").isTrue();
	}

	@Test
	void writesNothingWhereNothingDiffers() {
		this.life.startedAt(Step.APPROVE);
		Statements.Count before = Statements.now();
		this.process.nudge(this.life.claim);
		assertThat(Statements.now().since(before).writes()).isZero();
	}

	@Test
	void writesWhereSomethingDiffers() {
		this.life.startedAt(Step.APPROVE).desk().priority = 100;
		Statements.Count before = Statements.now();
		this.process.nudge(this.life.claim);
		assertThat(Statements.now().since(before).writes()).isPositive();
	}

	@Test
	void givesARecreatedTaskBackToWhoeverTookIt() {
		this.life.startedAt(Step.WORK, TRACE, ASK);
		this.life.tasks().forEach((task) -> this.life.takes("verifier", task));
		this.life.desk().at(Step.WORK, TRACE, RECONCILE);
		this.process.nudge(this.life.claim);
		assertThat(this.life.tasks()).extracting(OpenTask::kind, OpenTask::assignee)
			.containsExactlyInAnyOrder(tuple(TaskKind.TRACE, "verifier"), tuple(TaskKind.RECONCILE, null));
		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().count()).isZero();
	}

	@Test
	void holdsWhenTheNudgeComesFromInsideACompletion() {
		this.desk.nudging();
		this.life.desk().then(Step.WORK, RECONCILE).restless = true;
		this.life.startedAt(Step.WORK, TRACE, SECOND_ORIGIN).completes("verifier", TaskKind.TRACE);
		assertThat(this.life.waitsAt()).containsExactly("task_reconcile");
	}

	@Test
	void holdsWhenThatCompletionCameThroughTheEngineItself() {
		this.desk.nudging();
		this.life.desk().then(Step.WORK, RECONCILE).restless = true;
		this.life.startedAt(Step.WORK, TRACE, SECOND_ORIGIN);
		String trace = this.life.tasks().stream().filter((task) -> task.kind() == TaskKind.TRACE).toList().get(0).id();
		identities().setAuthentication("verifier", List.of(ScriptedDesk.DESK));
		this.engine.getTaskService().complete(trace, Map.of("note", "Traced."));
		assertThat(this.life.waitsAt()).containsExactly("task_reconcile");
		assertThat(identities().getCurrentAuthentication().getUserId()).isEqualTo("verifier");
	}

	@Test
	void settlesOnceHoweverOftenItIsNudgedInATransaction() {
		this.life.startedAt(Step.APPROVE);
		this.life.desk().asked = 0;
		this.transaction.executeWithoutResult((status) -> {
			this.process.nudge(this.life.claim);
			this.process.nudge(this.life.claim);
			assertThat(this.life.desk().asked).isZero();
		});
		assertThat(this.life.desk().asked).isEqualTo(1);
	}

	@Test
	void doesNotSettleWhatTheProcessHasJustAskedByItself() {
		this.desk.nudging();
		this.life.desk().then(Step.PUBLISH).then(Step.WATCH);
		this.life.startedAt(Step.APPROVE);
		this.life.desk().asked = 0;
		this.life.completes("editor", TaskKind.APPROVE);
		assertThat(this.life.waitsAt()).containsExactly("watch_publication");
		assertThat(this.life.desk().asked).as("asked twice by the process, and before and after the publication")
			.isEqualTo(4);
	}

	@Test
	void forgetsTheNudgeOfATransactionThatFailed() {
		this.life.startedAt(Step.APPROVE);
		this.life.desk().at(Step.WATCH);
		this.transaction.executeWithoutResult((status) -> {
			this.process.nudge(this.life.claim);
			status.setRollbackOnly();
		});
		assertThat(this.life.waitsAt()).containsExactly("task_approve");
	}

	@Test
	void settlesLaterWhatIsNudgedWhileTheTransactionCommits() {
		this.life.startedAt(Step.APPROVE);
		this.life.desk().at(Step.RETURNED);
		this.transaction.executeWithoutResult(
				(status) -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
					@Override
					public void beforeCommit(boolean readOnly) {
						NudgeTest.this.process.nudge(NudgeTest.this.life.claim);
					}
				}));
		assertThat(this.life.waitsAt()).containsExactly("task_answer_editor");
	}

	@Test
	void comesToRestAlthoughBeingAskedNudges() {
		this.desk.nudging();
		this.life.startedAt(Step.APPROVE);
		this.life.desk().at(Step.RETURNED).nervous = true;
		this.process.nudge(this.life.claim);
		assertThat(this.life.waitsAt()).containsExactly("task_answer_editor");
		assertThat(this.life.desk().asked).isLessThan(12);
	}

	@Test
	void isFineWithNobodyWaiting() {
		assertThatCode(() -> this.process.nudge(new ClaimId("unheard-of"))).doesNotThrowAnyException();
	}

	@Test
	void needsNoRightsOfThePersonWhoCausedIt() {
		ProcessEngineConfigurationImpl settings = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		this.life.startedAt(Step.WORK, TRACE);
		settings.setAuthorizationEnabled(true);
		try {
			identities().setAuthentication("reporter", List.of());
			this.life.desk().at(Step.APPROVE);
			this.process.nudge(this.life.claim);
			assertThat(this.life.tasks()).extracting(OpenTask::kind).containsExactly(TaskKind.APPROVE);
		}
		finally {
			settings.setAuthorizationEnabled(false);
		}
	}

	private IdentityService identities() {
		return this.engine.getIdentityService();
	}

}
