package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.Brief;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.TaskKind;

/**
 * The tasks that wait for people, as the engine holds them.
 */
@Component
class OpenTasks {

	private final TaskService tasks;

	OpenTasks(TaskService taskService) {
		this.tasks = taskService;
	}

	/** The open tasks of a claim, the most urgent first. */
	List<Task> of(ClaimId claim) {
		return query(claim).orderByTaskPriority().desc().list();
	}

	/** The open tasks of a claim of one kind: one at most, as long as all is well. */
	List<Task> of(ClaimId claim, TaskKind kind) {
		return query(claim).taskDefinitionKey(kind.taskId()).list();
	}

	/** The open task of a follow-up: one at most. */
	List<Task> of(FollowUpId followUp) {
		return query(Names.REPORT_FOLLOW_UP, followUp.value()).list();
	}

	/** The open task that asks to confirm an item: one at most. */
	List<Task> ofItem(String item) {
		return query(Names.ITEM_CONFIRMATION, item).list();
	}

	private TaskQuery query(ClaimId claim) {
		return query(Names.CLAIM_VERIFICATION, claim.value());
	}

	private TaskQuery query(String process, String businessKey) {
		return this.tasks.createTaskQuery().processDefinitionKey(process).processInstanceBusinessKey(businessKey);
	}

	/** What a task says, read from itself; nothing if it has just gone. */
	Optional<OpenTask> read(Task task) {
		try {
			return Optional.of(read(task, groups(task)));
		}
		catch (NullValueException gone) {
			return Optional.empty();
		}
	}

	private static OpenTask read(Task task, List<String> groups) {
		Date due = task.getDueDate();
		Brief brief = new Brief(task.getName(), Objects.requireNonNullElse(task.getDescription(), ""),
				task.getPriority(), (due != null) ? due.toInstant() : null, groups);
		return new OpenTask(task.getId(), TaskKind.of(task.getTaskDefinitionKey()), task.getAssignee(), brief);
	}

	/** Rewrites what a task says where it differs; whoever has taken it keeps it. */
	void rewrite(Task task, Briefing briefing) {
		if (!says(task, briefing)) {
			task.setName(briefing.name());
			task.setDescription(briefing.description());
			task.setPriority(briefing.priority());
			task.setDueDate(briefing.deadline());
			this.tasks.saveTask(task);
		}
		List<String> groups = groups(task);
		less(groups, briefing.groups()).forEach((group) -> this.tasks.deleteCandidateGroup(task.getId(), group));
		less(briefing.groups(), groups).forEach((group) -> this.tasks.addCandidateGroup(task.getId(), group));
	}

	private static boolean says(Task task, Briefing briefing) {
		return Objects.equals(task.getName(), briefing.name())
				&& Objects.equals(task.getDescription(), briefing.description())
				&& task.getPriority() == briefing.priority() && sameTime(task.getDueDate(), briefing.deadline());
	}

	private static boolean sameTime(@Nullable Date one, @Nullable Date other) {
		return (one == null || other == null) ? one == other : one.getTime() == other.getTime();
	}

	private List<String> groups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	private static List<String> less(List<String> all, List<String> some) {
		List<String> rest = new ArrayList<>(all);
		rest.removeAll(some);
		return rest;
	}

}
