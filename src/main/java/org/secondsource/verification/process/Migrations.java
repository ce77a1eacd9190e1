package org.secondsource.verification.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves what runs on an older definition of a process to the newest, in the engine's own
 * batches: every activity to its equal. A task keeps its person and a timer its date.
 */
@Component
class Migrations {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private final RepositoryService repository;

	private final RuntimeService processes;

	private final ManagementService jobs;

	private final ProcessEngineConfigurationImpl engine;

	Migrations(RepositoryService repositoryService, RuntimeService runtimeService, ManagementService managementService,
			ProcessEngineConfigurationImpl engine) {
		this.repository = repositoryService;
		this.processes = runtimeService;
		this.jobs = managementService;
		this.engine = engine;
	}

	/**
	 * Begins the move, to be called under the lock of the deployment, so that of two
	 * desks that start at once the second sees what the first has begun.
	 */
	void begin() {
		if (this.jobs.createBatchQuery().type(Batch.TYPE_PROCESS_INSTANCE_MIGRATION).count() > 0) {
			log.info("What runs is being moved already. What that leaves behind is taken up at the next start;"
					+ " see /engine-rest/batch if it does not end.");
			return;
		}
		this.repository.createProcessDefinitionQuery().latestVersion().list().forEach(this::moveTo);
	}

	private void moveTo(ProcessDefinition newest) {
		this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(newest.getKey())
			.orderByProcessDefinitionVersion()
			.asc()
			.list()
			.stream()
			.filter((older) -> older.getVersion() < newest.getVersion())
			.forEach((older) -> move(older, newest));
	}

	private void move(ProcessDefinition older, ProcessDefinition newest) {
		Set<String> moving = on(older);
		if (moving.isEmpty()) {
			return;
		}
		MigrationPlan plan = plan(older, newest);
		Set<String> gone = waits(plan(older, older));
		gone.removeAll(waits(plan));
		Set<String> staying = gone.isEmpty() ? Set.of() : on(older, gone.toArray(String[]::new));
		moving.removeAll(staying);
		if (!moving.isEmpty()) {
			log.info("{}: {} running on version {} move to version {}.", newest.getKey(), moving.size(),
					older.getVersion(), newest.getVersion());
			this.processes.newMigration(plan)
				.processInstanceIds(List.copyOf(moving))
				.skipCustomListeners()
				.executeAsync();
		}
		if (!staying.isEmpty()) {
			log.warn(
					"{}: {} stay on version {}, since version {} has no equal of where they wait: one of {}. Let"
							+ " them end there, or give the activity back its id, type and subprocess and start again.",
					newest.getKey(), staying.size(), older.getVersion(), newest.getVersion(), gone);
		}
	}

	/** The ids alone: there may be 100,000. */
	private Set<String> on(ProcessDefinition definition, String... activities) {
		ProcessInstanceQueryImpl query = (ProcessInstanceQueryImpl) this.processes.createProcessInstanceQuery()
			.processDefinitionId(definition.getId());
		if (activities.length > 0) {
			query.activityIdIn(activities);
		}
		List<String> ids = this.engine.getCommandExecutorTxRequired().execute((command) -> query.listIds());
		return new TreeSet<>(ids);
	}

	/**
	 * Messages get the name that they have now. A timer is left alone: to set it anew
	 * would begin a watch from its first day.
	 */
	private MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
		MigrationPlan equal = this.processes.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities().build();
		MigrationPlanBuilder plan = this.processes.createMigrationPlan(from.getId(), to.getId());
		Set<String> messages = messages(to);
		for (String activity : waits(equal)) {
			if (messages.contains(activity)) {
				plan.mapActivities(activity, activity).updateEventTrigger();
			}
			else {
				plan.mapActivities(activity, activity);
			}
		}
		return plan.build();
	}

	private Set<String> messages(ProcessDefinition definition) {
		Collection<CatchEvent> events = this.repository.getBpmnModelInstance(definition.getId())
			.getModelElementsByType(CatchEvent.class);
		return events.stream()
			.filter((event) -> !event.getChildElementsByType(MessageEventDefinition.class).isEmpty())
			.map(CatchEvent::getId)
			.collect(Collectors.toSet());
	}

	/** The activities that a plan carries over: where a process can wait. */
	private static Set<String> waits(MigrationPlan plan) {
		return plan.getInstructions()
			.stream()
			.map(MigrationInstruction::getSourceActivityId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
