package org.secondsource.verification.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.WorkKind.TRACE;

/**
 * The processes and forms are deployed once, and every task has its form.
 */
@ProcessTest
class ProcessDeploymentTest {

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final ProcessDeployment deployment;

	private final Life life;

	@Autowired
	ProcessDeploymentTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, ProcessDeployment deployment) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.deployment = deployment;
		this.life = new Life(engine, process, desk);
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
	}

	@Test
	void deploysOnceUnderStableNames() {
		this.deployment.afterSingletonsInstantiated();
		RepositoryService repository = this.engine.getRepositoryService();
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
		String id = repository.createDeploymentQuery().singleResult().getId();
		assertThat(repository.getDeploymentResources(id)).extracting(Resource::getName)
			.containsExactlyInAnyOrder("claim-verification.bpmn", "report-withdrawal.bpmn", "report-follow-up.bpmn",
					"item-confirmation.bpmn", "forms/confirm.form", "forms/approve.form", "forms/approve-referred.form",
					"forms/complete-intake.form", "forms/decide.form", "forms/follow-up.form", "forms/work.form");
	}

	@Test
	void givesEveryTaskItsForm() throws IOException {
		this.life.startedAt(Step.INTAKE);
		assertThat(form()).contains("\"id\": \"complete-intake\"", "\"value\": \"DISCARD\"");
		moves(Step.APPROVE);
		assertThat(form()).contains("\"id\": \"approve\"", "\"value\": \"REFER\"");
		moves(Step.REFER);
		assertThat(form()).contains("\"id\": \"approve-referred\"").doesNotContain("\"value\": \"REFER\"");
		moves(Step.DECIDE);
		assertThat(form()).contains("\"id\": \"decide\"", "\"value\": \"RETRACT\"");
		for (Step step : List.of(Step.RETURNED, Step.CLOSE)) {
			moves(step);
			assertThat(form()).contains("\"id\": \"work\"");
		}
		this.life.desk().at(Step.WORK, TRACE);
		this.process.nudge(this.life.claim);
		assertThat(this.life.task().kind()).isEqualTo(TaskKind.TRACE);
		assertThat(form()).contains("\"id\": \"work\"");
	}

	private void moves(Step step) {
		this.life.desk().at(step);
		this.process.nudge(this.life.claim);
	}

	private String form() throws IOException {
		try (InputStream form = this.engine.getFormService().getDeployedTaskForm(this.life.task().id())) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
