package org.secondsource.desk.tasklist;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DemoRunning
class TaskListsTests {

	@Autowired
	private List<ApplicationRunner> atStart;

	@Autowired
	private FilterService filters;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuthorizationService authorizations;

	@Test
	void aSecondStartAddsNothing() throws Exception {
		long lists = this.filters.createFilterQuery().count();
		long grants = grants();
		long people = this.identity.createUserQuery().count();
		for (ApplicationRunner runner : this.atStart) {
			if (runner.getClass().getPackageName().matches(".*\\.(identity|tasklist|demo)")) {
				runner.run(new DefaultApplicationArguments());
			}
		}
		assertThat(lists).isEqualTo(5).isEqualTo(this.filters.createFilterQuery().count());
		assertThat(grants()).isEqualTo(grants);
		assertThat(this.identity.createUserQuery().count()).isEqualTo(people);
	}

	@Test
	void theListsStandInTheirOrder() {
		assertThat(this.filters.createFilterQuery().list()).extracting(Filter::getName)
			.containsExactlyInAnyOrder("My desk", "My tasks", "Overdue", "Escalated", "All tasks");
	}

	@Test
	void whatIsLateInTheDemoStandsAmongTheEscalatedOfTheHeads() {
		String escalated = this.filters.createFilterQuery().filterName("Escalated").singleResult().getId();
		this.identity.setAuthentication("head", List.of("heads", "middleeast"));
		try {
			await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> this.filters.count(escalated) > 0);
			assertThat(this.filters.<Task, TaskQuery>list(escalated, null)).extracting(Task::getDescription)
				.allMatch((description) -> description.startsWith("Escalated to "));
			this.identity.setAuthentication("verifier2", List.of("asia"));
			assertThat(this.filters.count(escalated)).isZero();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	@Test
	void editorsReadTheProcessesAndChangeNothingInThem() {
		for (String process : List.of("claim-verification", "report-withdrawal")) {
			assertThat(mayEditors(ProcessDefinitionPermissions.READ_INSTANCE, process)).isTrue();
			assertThat(mayEditors(ProcessDefinitionPermissions.READ_HISTORY, process)).isTrue();
			for (var change : List.of(ProcessDefinitionPermissions.UPDATE_INSTANCE,
					ProcessDefinitionPermissions.DELETE_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB,
					ProcessDefinitionPermissions.SUSPEND_INSTANCE,
					ProcessDefinitionPermissions.UPDATE_INSTANCE_VARIABLE, ProcessDefinitionPermissions.CREATE_INSTANCE,
					ProcessDefinitionPermissions.DELETE)) {
				assertThat(mayEditors(change, process)).as("%s of %s", change, process).isFalse();
			}
		}
	}

	@Test
	void nobodyButAdministratorsMayMakeListsOrDeployments() {
		for (String group : List.of("reporters", "intake", "middleeast", "heads", "editors", "seniors", "standards")) {
			assertThat(this.authorizations.isUserAuthorized(null, List.of(group), Permissions.CREATE, Resources.FILTER))
				.isFalse();
			assertThat(this.authorizations.isUserAuthorized(null, List.of(group), Permissions.CREATE,
					Resources.DEPLOYMENT))
				.isFalse();
			assertThat(this.authorizations.isUserAuthorized(null, List.of(group), Permissions.ACCESS,
					Resources.APPLICATION, "admin"))
				.isFalse();
		}
	}

	/** All but those of tasks, which the engine makes while people and sweeps work. */
	private long grants() {
		return this.authorizations.createAuthorizationQuery()
			.list()
			.stream()
			.filter((grant) -> grant.getResourceType() != Resources.TASK.resourceType())
			.count();
	}

	private boolean mayEditors(ProcessDefinitionPermissions permission, String process) {
		return this.authorizations.isUserAuthorized(null, List.of("editors"), permission, Resources.PROCESS_DEFINITION,
				process);
	}

}
