package org.secondsource.verification.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;

import org.secondsource.Together;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wherever a process waits, it survives that its definition changes: the desk moves it at
 * its next start, and it goes on to its end.
 */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class MigrationsTest {

	private final ProcessEngine engine;

	private final ScriptedDesk desk;

	private final Migrations migrations;

	private final DataSource database;

	private final PlatformTransactionManager transactions;

	private final Walks walks;

	private final Map<String, Walk> walked = new TreeMap<>();

	private final List<Walker> walkers = new ArrayList<>();

	@Autowired
	MigrationsTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, Trail trail, Migrations migrations,
			DataSource database, PlatformTransactionManager transactions) {
		this.engine = engine;
		this.desk = desk;
		this.migrations = migrations;
		this.database = database;
		this.transactions = transactions;
		this.walks = new Walks(engine, process, desk, trail, transactions);
	}

	@BeforeEach
	void openNewsroom() throws IOException {
		this.desk.reset();
		endWhatOthersLeft();
		for (Path file : ConventionTest.processes()) {
			this.walked.put(file.getFileName().toString(), this.walks.through(file));
		}
		this.desk.nudging();
	}

	private void endWhatOthersLeft() {
		RuntimeService processes = this.engine.getRuntimeService();
		processes.createProcessInstanceQuery()
			.list()
			.forEach((left) -> processes.deleteProcessInstance(left.getId(), "Another test left it."));
	}

	@AfterEach
	void takeBackWhatWasDeployed() {
		this.walkers.forEach(Walker::leave);
		this.desk.reset();
		jobs().createBatchQuery().list().forEach((batch) -> jobs().deleteBatch(batch.getId(), true));
		List<Deployment> deployments = repository().createDeploymentQuery().orderByDeploymentTime().asc().list();
		deployments.subList(1, deployments.size())
			.forEach((deployment) -> repository().deleteDeployment(deployment.getId(), true));
	}

	@Test
	void carriesEveryWaitOverAndOnToItsEnd() {
		this.walked.forEach((file, walk) -> {
			WayHome home = new WayHome(walk);
			List<Waiting> waiting = walk.places().stream().map((place) -> waiting(walk, place)).toList();
			start(ChangedModels.renamed("Renamed " + file));
			runBatches();
			waiting.forEach((was) -> {
				assertThat(now(was.walker)).as("after the move").isEqualTo(was);
				assertThat(definitions(was.walker)).containsExactly(newest(was.walker).getId());
				home.from(was.place).forEach((move) -> this.walks.guide.go(was.walker, move));
				assertThat(was.walker.place().hasEnded()).as("%s ends", was.place).isTrue();
			});
		});
	}

	private Waiting waiting(Walk walk, Place place) {
		Walker walker = walk.arrivedAt(place);
		this.walkers.add(walker);
		walker.tasks().forEach((task) -> this.engine.getTaskService().claim(task.getId(), "keeper"));
		return now(walker);
	}

	private Waiting now(Walker walker) {
		return new Waiting(walker, walker.place(),
				walker.tasks().stream().map(this::asItIs).collect(Collectors.toSet()),
				walker.jobs()
					.stream()
					.map((job) -> new Due(job.getId(), walker.activity(job), job.getDuedate()))
					.collect(Collectors.toSet()));
	}

	private Held asItIs(Task task) {
		return new Held(task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getDescription(),
				task.getAssignee(), task.getDueDate(), task.getPriority(),
				this.engine.getTaskService()
					.getIdentityLinksForTask(task.getId())
					.stream()
					.map(IdentityLink::getGroupId)
					.filter((group) -> group != null)
					.collect(Collectors.toSet()));
	}

	@Test
	void leavesWhereItIsWhatHasNoEqualAndSaysSoOnce(CapturedOutput output) {
		Walk walk = claims();
		WayHome home = new WayHome(walk);
		String gone = TaskKind.APPROVE.taskId();
		List<Waiting> waiting = walk.places().stream().map((place) -> waiting(walk, place)).toList();
		List<Waiting> staying = waiting.stream().filter((was) -> was.place.waits().contains(gone)).toList();
		assertThat(staying).isNotEmpty();
		String old = definitions(waiting.get(0).walker).iterator().next();
		start(ChangedModels.without(gone));
		runBatches();
		assertThat(lines(output, "WARN")).singleElement()
			.asString()
			.contains("claim-verification: " + staying.size() + " stay on version", "[" + gone + "]", "start again");
		for (Waiting was : waiting) {
			assertThat(definitions(was.walker))
				.containsExactly(staying.contains(was) ? old : newest(was.walker).getId());
		}
		staying.forEach((was) -> {
			home.from(was.place).forEach((move) -> this.walks.guide.go(was.walker, move));
			assertThat(was.walker.place().hasEnded()).isTrue();
		});
	}

	@Test
	void movesOnceHoweverManyDesksStartAtOnce() throws Exception {
		Walker walker = somewhere().walker;
		ChangedModels change = ChangedModels.renamed("Together");
		Together.eight((thread) -> {
			start(change);
			return thread;
		});
		assertThat(repository().createDeploymentQuery().count()).as("deployments").isEqualTo(2);
		assertThat(jobs().createBatchQuery().count()).as("batches").isEqualTo(1);
		runBatches();
		assertThat(definitions(walker)).containsExactly(newest(walker).getId());
	}

	@Test
	void doesNothingAtAStartThatChangesNothing(CapturedOutput output) {
		Walker walker = somewhere().walker;
		start(ChangedModels.renamed("Once"));
		runBatches();
		String before = output.getAll();
		start(ChangedModels.renamed("Once"));
		assertThat(jobs().createBatchQuery().count()).isZero();
		assertThat(definitions(walker)).containsExactly(newest(walker).getId());
		assertThat(output.getAll()).isEqualTo(before);
	}

	@Test
	void waitsForAMoveThatHasNotFinishedAndCatchesUp(CapturedOutput output) {
		Walker walker = somewhere().walker;
		start(ChangedModels.renamed("First"));
		start(ChangedModels.renamed("Second"));
		assertThat(lines(output, "INFO")).last().asString().contains("is being moved already");
		runBatches();
		start(ChangedModels.renamed("Second"));
		runBatches();
		assertThat(definitions(walker)).containsExactly(newest(walker).getId());
	}

	@Test
	void movesManyInFewJobs() {
		for (int i = 0; i < 41; i++) {
			somewhere();
		}
		start(ChangedModels.renamed("Many"));
		assertThat(jobs().createBatchQuery().singleResult().getTotalJobs()).isEqualTo(3);
	}

	private Waiting somewhere() {
		Walk walk = claims();
		return waiting(walk, walk.places().get(0));
	}

	private Walk claims() {
		return Objects.requireNonNull(this.walked.get(Names.CLAIM_VERIFICATION + ".bpmn"));
	}

	private void start(ChangedModels release) {
		new ProcessDeployment(repository(), release, this.migrations, this.database, this.transactions)
			.afterSingletonsInstantiated();
	}

	private void runBatches() {
		for (List<Batch> open = jobs().createBatchQuery().list(); !open.isEmpty(); open = jobs().createBatchQuery()
			.list()) {
			for (Batch batch : open) {
				run(batch.getSeedJobDefinitionId());
				run(batch.getBatchJobDefinitionId());
				run(batch.getMonitorJobDefinitionId());
			}
		}
	}

	private void run(String jobDefinition) {
		jobs().createJobQuery().jobDefinitionId(jobDefinition).list().forEach((job) -> jobs().executeJob(job.getId()));
	}

	private static List<String> lines(CapturedOutput output, String level) {
		return output.getAll()
			.lines()
			.filter((line) -> line.contains(level) && line.contains(Migrations.class.getSimpleName()))
			.toList();
	}

	private ProcessDefinition newest(Walker walker) {
		return repository().createProcessDefinitionQuery()
			.processDefinitionKey(repository().getProcessDefinition(definitions(walker).iterator().next()).getKey())
			.latestVersion()
			.singleResult();
	}

	private static Set<String> definitions(Walker walker) {
		return walker.instances().stream().map(ProcessInstance::getProcessDefinitionId).collect(Collectors.toSet());
	}

	private RepositoryService repository() {
		return this.engine.getRepositoryService();
	}

	private ManagementService jobs() {
		return this.engine.getManagementService();
	}

	/** Where a process waits, with all that people and the clock hold of it. */
	private record Waiting(Walker walker, Place place, Set<Held> tasks, Set<Due> jobs) {

	}

	private record Held(String id, String key, String name, @Nullable String description, @Nullable String assignee,
			@Nullable Date due, int priority, Set<String> groups) {

	}

	private record Due(String id, String activity, @Nullable Date due) {

	}

}
