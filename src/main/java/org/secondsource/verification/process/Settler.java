package org.secondsource.verification.process;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

/**
 * Brings the process of a claim to where the newsroom says that the claim is.
 */
@Component
class Settler {

	private final ObjectProvider<ClaimDesk> desk;

	private final RuntimeService processes;

	private final OpenTasks tasks;

	private final People people;

	Settler(ObjectProvider<ClaimDesk> desk, RuntimeService runtimeService, OpenTasks tasks, People people) {
		this.desk = desk;
		this.processes = runtimeService;
		this.tasks = tasks;
		this.people = people;
	}

	/**
	 * Where the process waits at the claim's step, the tasks are rewritten in place;
	 * where it doesn't, it is told to ask again.
	 */
	void settle(ClaimId claim) {
		this.people.asTheProcess(() -> {
			Step step = this.desk.getObject().step(claim);
			List<Task> open = this.tasks.of(claim);
			if (waitsAt(step, claim, open)) {
				open.forEach((task) -> rewrite(claim, task));
			}
			else {
				touch(claim, open);
			}
			return step;
		});
	}

	private boolean waitsAt(Step step, ClaimId claim, List<Task> open) {
		return switch (step) {
			case WORK -> kinds(open).equals(work(claim));
			case WATCH -> open.isEmpty();
			case PUBLISH, END -> false;
			default -> kinds(open).equals(Set.of(Objects.requireNonNull(step.task())));
		};
	}

	private static Set<TaskKind> kinds(Collection<Task> open) {
		return open.stream().map((task) -> TaskKind.of(task.getTaskDefinitionKey())).collect(Collectors.toSet());
	}

	private Set<TaskKind> work(ClaimId claim) {
		Set<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
		this.desk.getObject().work(claim).forEach((work) -> kinds.add(TaskKind.of(work)));
		return kinds;
	}

	private void rewrite(ClaimId claim, Task task) {
		TaskKind kind = TaskKind.of(task.getTaskDefinitionKey());
		ClaimDesk newsroom = this.desk.getObject();
		this.tasks.rewrite(task, newsroom.brief(claim, kind), newsroom.owner(claim));
	}

	private void touch(ClaimId claim, List<Task> open) {
		Map<String, String> assignees = open.stream()
			.filter((task) -> task.getAssignee() != null)
			.collect(Collectors.toMap(Task::getTaskDefinitionKey, Task::getAssignee));
		this.processes.createMessageCorrelation(Names.CLAIM_TOUCHED)
			.processInstanceBusinessKey(claim.value())
			.setVariables(
					Variables.createVariables().putValueTyped(Names.ASSIGNEES, Variables.untypedValue(assignees, true)))
			.correlateAll();
	}

}
