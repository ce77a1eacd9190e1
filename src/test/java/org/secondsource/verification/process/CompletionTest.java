package org.secondsource.verification.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import org.secondsource.claim.Act;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Completion;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secondsource.claim.WorkKind.TRACE;

/**
 * What a person says on completing a task reaches the newsroom through every door, and
 * what the newsroom refuses changes nothing.
 */
@ProcessTest
class CompletionTest {

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final Life life;

	private final TestRestTemplate http;

	@Autowired
	CompletionTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, TestRestTemplate http) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.life = new Life(engine, process, desk);
		this.http = http;
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
		Newsroom.hire(this.engine.getIdentityService());
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void carriesEverythingThatWasSaid() {
		Completion said = new Completion(Act.KEEP, "All there.", 7, "Four were killed.", "workers", "Dmeir, 6 April",
				"asia");
		this.life.startedAt(Step.INTAKE);
		this.process.complete(this.life.claim, TaskKind.COMPLETE_INTAKE, "verifier", said);
		assertThat(this.desk.completions).containsExactly(said);
	}

	@Test
	void refusesWithTheSentencesAndChangesNothing() {
		this.life.startedAt(Step.APPROVE).desk().refusal = List.of("You verified it.", "Leave it to another editor.");
		OpenTask before = this.life.task();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.life.decides("editor", TaskKind.APPROVE, Act.APPROVE))
			.satisfies((refused) -> assertThat(refused.reasons()).containsExactly("You verified it.",
					"Leave it to another editor."));
		assertThat(this.life.tasks()).containsExactly(before);
		assertThat(this.life.waitsAt()).containsExactly("task_approve");
	}

	@Test
	void refusesWhoeverIsInNoneOfTheGroupsAdministratorsIncluded() {
		this.life.startedAt(Step.REFER);
		for (String person : List.of("admin", "editor", "stranger")) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.life.decides(person, TaskKind.APPROVE_REFERRED, Act.APPROVE))
				.withMessageContaining("Leave it to a member of senioreditors.");
		}
		assertThat(this.desk.journal).isEmpty();
	}

	@Test
	void refusesWhoeverTookItButIsInNoneOfTheGroups() {
		this.life.startedAt(Step.APPROVE);
		this.life.takes("admin", this.life.task());
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.life.decides("admin", TaskKind.APPROVE, Act.APPROVE));
	}

	@Test
	void refusesATaskThatIsNotOpen() {
		this.life.startedAt(Step.APPROVE);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.life.completes("verifier", TaskKind.TRACE))
			.withMessageContaining("no longer open");
	}

	@Test
	void refusesWhenNobodyIsSignedIn() {
		String task = this.life.startedAt(Step.APPROVE).task().id();
		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.engine.getTaskService().complete(task, Map.of("act", "APPROVE")))
			.withMessage("Nobody is signed in. Sign in as the person who did the task.");
	}

	@Test
	void leavesTheCallerSignedInAsBefore() {
		this.life.startedAt(Step.APPROVE);
		this.engine.getIdentityService().setAuthentication("reporter", List.of("reporters"));
		this.life.decides("editor", TaskKind.APPROVE, Act.RETURN);
		assertThat(this.engine.getIdentityService().getCurrentAuthentication().getUserId()).isEqualTo("reporter");
	}

	@Test
	void recordsThePersonInTheEnginesHistory() {
		this.life.desk().then(Step.WATCH);
		this.life.startedAt(Step.APPROVE).decides("editor", TaskKind.APPROVE, Act.APPROVE);
		assertThat(this.engine.getHistoryService()
			.createUserOperationLogQuery()
			.processInstanceId(this.life.instance().getId())
			.operationType("Complete")
			.singleResult()
			.getUserId()).isEqualTo("editor");
	}

	@Test
	void takesAFormOverTheEnginesOwnInterfaceAndKeepsNoneOfItsFields() {
		this.life.desk().then(Step.WATCH);
		this.life.startedAt(Step.APPROVE);
		ResponseEntity<String> answer = posts("editor", "submit-form",
				Map.of("act", "APPROVE", "note", " Two origins. ", "verdict", 7));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
		assertThat(this.desk.completions).containsExactly(new Completion(Act.APPROVE, "Two origins.", 7, null));
		assertThat(this.life.waitsAt()).containsExactly("watch_publication");
		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().count()).isZero();
		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(this.life.instance().getId())
			.count()).isZero();
		assertThat(this.engine.getHistoryService()
			.createHistoricDetailQuery()
			.processInstanceId(this.life.instance().getId())
			.list()).isEmpty();
	}

	@Test
	void answersARefusalOverTheEnginesOwnInterfaceAsThePersonsMistake() {
		this.life.startedAt(Step.APPROVE).desk().refusal = List.of("You verified it. Leave it to another editor.");
		for (String door : List.of("complete", "submit-form")) {
			ResponseEntity<String> answer = posts("editor", door, Map.of("act", "APPROVE", "note", "Two origins."));
			assertThat(answer.getStatusCode()).as(door).isEqualTo(HttpStatus.BAD_REQUEST);
			assertThat(answer.getBody()).contains("You verified it. Leave it to another editor.");
		}
		assertThat(this.life.waitsAt()).containsExactly("task_approve");
		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().count()).isZero();
	}

	@Test
	void refusesAnAdministratorOverTheEnginesOwnInterface() {
		this.life.startedAt(Step.APPROVE);
		ResponseEntity<String> answer = posts("admin", "complete", Map.of("act", "APPROVE", "note", "So be it."));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains("This task is not for admin.");
	}

	@Test
	void refusesFieldsThatNoFormHas() {
		this.life.startedAt(Step.APPROVE);
		ResponseEntity<String> answer = posts("editor", "complete", Map.of("outcome", "PUBLISH"));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains("No form of the desk has a field called outcome.");
		assertThat(posts("editor", "complete", Map.of("act", "LAUNCH")).getBody())
			.contains("There is no decision called 'LAUNCH'.");
		assertThat(posts("editor", "complete", Map.of("verdict", "latest")).getBody())
			.contains("'latest' is no number of a verdict.");
		assertThat(this.desk.journal).isEmpty();
	}

	@Test
	void letsNobodyPutWordsIntoAnothersForm() {
		this.life.startedAt(Step.APPROVE);
		String task = "/engine-rest/task/" + this.life.task().id();
		TestRestTemplate editor = this.http.withBasicAuth("editor", "editor");
		for (String scope : List.of("variables", "localVariables")) {
			ResponseEntity<String> answer = editor.exchange(task + "/" + scope + "/act", HttpMethod.PUT,
					new HttpEntity<>(Map.of("value", "APPROVE")), String.class);
			assertThat(answer.getStatusCode()).as(scope).isEqualTo(HttpStatus.FORBIDDEN);
		}
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(
				() -> this.engine.getRuntimeService().setVariable(this.life.instance().getId(), "outcome", "PUBLISH"));
	}

	@Test
	void letsNobodyEndATaskWithoutCompletingIt() {
		this.life.startedAt(Step.APPROVE);
		String task = "/engine-rest/task/" + this.life.task().id();
		Map<String, Map<String, String>> doors = Map.of("bpmnError", Map.of("errorCode", "1"), "bpmnEscalation",
				Map.of("escalationCode", "1"), "resolve", Map.of());
		doors.forEach((door,
				body) -> assertThat(this.http.withBasicAuth("editor", "editor")
					.postForEntity(task + "/" + door, body, String.class)
					.getStatusCode()).as(door).isEqualTo(HttpStatus.FORBIDDEN));
		assertThat(this.life.waitsAt()).containsExactly("task_approve");
	}

	@Test
	void publishesNothingWithoutADecisionWhoeverMovesTheToken() {
		this.life.startedAt(Step.APPROVE);
		this.engine.getRuntimeService()
			.createProcessInstanceModification(this.life.instance().getId())
			.cancelAllForActivity("task_approve")
			.startBeforeActivity("publish_claim")
			.execute();
		assertThat(this.desk.journal).isEmpty();
		assertThat(this.life.waitsAt()).containsExactly("task_approve");
	}

	private ResponseEntity<String> posts(String person, String door, Map<String, Object> fields) {
		Map<String, Object> variables = new HashMap<>();
		fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
		return this.http.withBasicAuth(person, person)
			.postForEntity("/engine-rest/task/" + this.life.task().id() + "/" + door, Map.of("variables", variables),
					String.class);
	}

}
