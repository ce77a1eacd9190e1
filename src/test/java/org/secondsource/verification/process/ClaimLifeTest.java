package org.secondsource.verification.process;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondsource.claim.Act;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.secondsource.claim.WorkKind.ASK;
import static org.secondsource.claim.WorkKind.SECOND_ORIGIN;
import static org.secondsource.claim.WorkKind.TRACE;

/**
 * The story of a claim, from wait state to wait state.
 */
@ProcessTest
class ClaimLifeTest {

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final Life life;

	@Autowired
	ClaimLifeTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.life = new Life(engine, process, desk);
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
		Newsroom.hire(this.engine.getIdentityService());
	}

	@Test
	void goesFromIntakeToTheArchive() {
		this.life.desk()
			.then(Step.WORK, TRACE, SECOND_ORIGIN)
			.then(Step.APPROVE)
			.then(Step.RETURNED)
			.then(Step.APPROVE)
			.then(Step.REFER)
			.then(Step.PUBLISH)
			.then(Step.WATCH);
		this.life.startedAt(Step.INTAKE);
		assertThat(this.life.waitsAt()).containsExactly("task_complete_intake");

		this.life.decides("verifier", TaskKind.COMPLETE_INTAKE, Act.KEEP);
		assertThat(this.life.waitsAt()).contains("task_trace", "task_second_origin");

		this.life.completes("verifier", TaskKind.TRACE);
		assertThat(this.life.tasks()).extracting("kind").containsExactly(TaskKind.SECOND_ORIGIN);

		this.life.completes("verifier", TaskKind.SECOND_ORIGIN);
		assertThat(this.life.waitsAt()).containsExactly("task_approve");

		this.life.decides("editor", TaskKind.APPROVE, Act.RETURN);
		assertThat(this.life.waitsAt()).containsExactly("task_answer_editor");

		this.life.completes("verifier", TaskKind.ANSWER_EDITOR);
		assertThat(this.life.waitsAt()).containsExactly("task_approve");

		this.life.decides("editor", TaskKind.APPROVE, Act.REFER);
		assertThat(this.life.waitsAt()).containsExactly("task_approve_referred");

		this.life.decides("senior", TaskKind.APPROVE_REFERRED, Act.APPROVE);
		assertThat(this.desk.journal).last().isEqualTo("published");
		assertThat(this.life.waitsAt()).containsExactly("watch_publication");

		this.life.desk().at(Step.DECIDE).then(Step.PUBLISH).then(Step.WATCH).then(Step.END);
		this.process.nudge(this.life.claim);
		assertThat(this.life.waitsAt()).containsExactly("task_decide");

		this.life.decides("editor", TaskKind.DECIDE, Act.CORRECT);
		assertThat(this.desk.journal).last().isEqualTo("published");
		assertThat(this.life.waitsAt()).containsExactly("watch_publication");

		this.life.watchEnds();
		assertThat(this.desk.journal).last().isEqualTo("archived");
		assertThat(this.life.waitsAt()).isEmpty();
		assertThat(ended()).isEqualTo("end_settled");
	}

	@Test
	void endsAtIntakeWhenDiscarded() {
		this.life.desk().then(Step.END);
		this.life.startedAt(Step.INTAKE).decides("verifier", TaskKind.COMPLETE_INTAKE, Act.DISCARD);
		assertThat(ended()).isEqualTo("end_discarded");
	}

	@Test
	void endsAtTheDeskWhenNothingIsLeft() {
		this.life.desk().then(Step.END);
		this.life.startedAt(Step.CLOSE).completes("verifier", TaskKind.CONFIRM_CLOSING);
		assertThat(ended()).isEqualTo("end_closed");
	}

	@Test
	void endsAtTheEditorsWhenRejected() {
		this.life.desk().then(Step.END);
		this.life.startedAt(Step.APPROVE).decides("editor", TaskKind.APPROVE, Act.REJECT);
		assertThat(ended()).isEqualTo("end_settled");
	}

	@Test
	void goesBackToIntakeWhenTheRulesMissSomethingAgain() {
		this.life.desk().then(Step.INTAKE).then(Step.WORK, ASK);
		this.life.startedAt(Step.RETURNED).completes("verifier", TaskKind.ANSWER_EDITOR);
		assertThat(this.life.waitsAt()).containsExactly("task_complete_intake");
		this.life.decides("verifier", TaskKind.COMPLETE_INTAKE, Act.KEEP);
		assertThat(this.life.waitsAt()).containsExactly("task_ask");
	}

	@Test
	void keepsNoVariable() {
		this.life.desk().then(Step.APPROVE).then(Step.WATCH);
		this.life.startedAt(Step.WORK, TRACE).completes("verifier", TaskKind.TRACE);
		this.life.decides("editor", TaskKind.APPROVE, Act.APPROVE);
		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().count()).isZero();
		assertThat(
				history().createHistoricVariableInstanceQuery().processInstanceId(this.life.instance().getId()).count())
			.isZero();
	}

	@Test
	void refusesASecondLifeOfTheSameClaim() {
		this.life.startedAt(Step.APPROVE);
		assertThatIllegalStateException().isThrownBy(() -> this.process.start(this.life.claim))
			.withMessageContaining("has a process already");
	}

	@Test
	void refusesToWaitForWorkOfNoKind() {
		this.life.desk().at(Step.WORK);
		assertThatIllegalStateException().isThrownBy(() -> this.process.start(this.life.claim))
			.withMessageContaining("no kind of work");
		assertThat(this.life.waitsAt()).isEmpty();
	}

	@Test
	void refusesToPublishForEver() {
		assertThatIllegalStateException().isThrownBy(() -> this.life.startedAt(Step.PUBLISH))
			.withMessageContaining("still to be published");
	}

	@Test
	void archivesNothingThatWaitsForADecision() {
		this.life.startedAt(Step.WATCH).desk().at(Step.DECIDE);
		this.life.watchEnds();
		assertThat(this.desk.journal).isEmpty();
		assertThat(this.life.waitsAt()).containsExactly("task_decide");
	}

	private String ended() {
		return history().createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.life.claim.value())
			.singleResult()
			.getEndActivityId();
	}

	private HistoryService history() {
		return this.engine.getHistoryService();
	}

}
