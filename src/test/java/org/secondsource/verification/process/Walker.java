package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Message;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.ClaimProcess;

/**
 * One process instance that is led through its model, move by move.
 */
class Walker {

	final ClaimId claim = new ClaimId("walked-" + UUID.randomUUID());

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final String definition;

	Walker(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, String definition) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.definition = definition;
		desk.about(this.claim).restless = true;
	}

	Position position() {
		return Position.of(this.desk.about(this.claim));
	}

	void putBack(Position position) {
		position.reach(this.desk.about(this.claim));
	}

	Place place() {
		SortedSet<String> waits = new TreeSet<>();
		for (ProcessInstance instance : instances()) {
			waits(this.engine.getRuntimeService().getActivityInstance(instance.getId()), waits);
		}
		jobs().forEach((job) -> waits.add("job of " + activity(job)));
		return new Place(waits, waits.isEmpty() ? Place.ENDED : position().toString());
	}

	private static void waits(ActivityInstance instance, SortedSet<String> waits) {
		for (ActivityInstance child : instance.getChildActivityInstances()) {
			if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0) {
				waits.add(child.getActivityId());
			}
			waits(child, waits);
		}
	}

	/** What can happen next, nothing being chosen yet. */
	List<Move> moves() {
		List<Move> moves = new ArrayList<>();
		tasks().forEach((task) -> moves.add(new Move(Move.Kind.TASK, task.getTaskDefinitionKey())));
		jobs().forEach((job) -> moves.add(new Move(Move.Kind.JOB, activity(job))));
		messages().forEach((message) -> moves.add(new Move(Move.Kind.MESSAGE, message.getActivityId())));
		if (messages().stream().anyMatch((message) -> Names.CLAIM_TOUCHED.equals(message.getEventName()))) {
			moves.add(new Move(Move.Kind.NUDGE, Names.CLAIM_TOUCHED));
		}
		return moves;
	}

	void make(Move move, Choices choices) {
		this.desk.leavingOpen(choices);
		switch (move.kind()) {
			case START -> start(move.id(), choices);
			case TASK -> complete(move.id());
			case JOB -> this.engine.getManagementService().executeJob(job(move.id()).getId());
			case MESSAGE -> receive(move.id());
			case NUDGE -> {
				choices.position().reach(this.desk.about(this.claim));
				this.process.nudge(this.claim);
			}
		}
	}

	private void start(String event, Choices choices) {
		if (concernsAClaim()) {
			choices.position().reach(this.desk.about(this.claim));
		}
		this.engine.getRuntimeService()
			.createProcessInstanceById(this.definition)
			.businessKey(this.claim.value())
			.startBeforeActivity(event)
			.execute();
	}

	private boolean concernsAClaim() {
		return this.engine.getRepositoryService()
			.getBpmnModelInstance(this.definition)
			.getModelElementsByType(Message.class)
			.stream()
			.anyMatch((message) -> Names.CLAIM_TOUCHED.equals(message.getName()));
	}

	private void complete(String key) {
		Task task = tasks().stream()
			.filter((open) -> key.equals(open.getTaskDefinitionKey()))
			.findFirst()
			.orElseThrow();
		List<String> groups = this.engine.getTaskService()
			.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.toList();
		this.engine.getIdentityService().setAuthentication("walker", groups);
		try {
			this.engine.getTaskService().complete(task.getId());
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	private void receive(String activity) {
		EventSubscription message = messages().stream()
			.filter((open) -> activity.equals(open.getActivityId()))
			.findFirst()
			.orElseThrow();
		this.engine.getRuntimeService().messageEventReceived(message.getEventName(), message.getExecutionId());
	}

	List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.claim.value())
			.orderByTaskName()
			.asc()
			.list();
	}

	List<Job> jobs() {
		return instances().stream()
			.flatMap((instance) -> this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream())
			.toList();
	}

	Job job(String activity) {
		return jobs().stream().filter((job) -> activity.equals(activity(job))).findFirst().orElseThrow();
	}

	String activity(Job job) {
		return this.engine.getManagementService()
			.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	private List<EventSubscription> messages() {
		return instances().stream()
			.flatMap((instance) -> this.engine.getRuntimeService()
				.createEventSubscriptionQuery()
				.eventType("message")
				.processInstanceId(instance.getId())
				.list()
				.stream())
			.toList();
	}

	List<ProcessInstance> instances() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.claim.value())
			.list();
	}

	void leave() {
		instances().forEach((instance) -> this.engine.getRuntimeService()
			.deleteProcessInstance(instance.getId(), "The walk is over."));
	}

}
