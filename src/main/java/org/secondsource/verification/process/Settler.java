package org.secondsource.verification.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
	 * where it doesn't, or an editor's form shows what has changed, it is told to ask
	 * again.
	 */
	void settle(ClaimId claim, boolean changed) {
		this.people.asTheProcess(() -> {
			Step step = this.desk.getObject().step(claim);
			List<Task> open = this.tasks.of(claim);
			boolean settled = true;
			if (waitsAt(step, claim, open) && !(changed && step.isDecision())) {
				open.forEach((task) -> rewrite(claim, task));
			}
			else {
				settled = isHeard(claim, open) || step == Step.END;
			}
			this.desk.getObject().settled(claim, settled);
			return step;
		});
	}

	/** Leaves it to the sweep to nudge the claim again. */
	void giveUp(ClaimId claim) {
		this.desk.getObject().settled(claim, false);
	}

	private boolean waitsAt(Step step, ClaimId claim, List<Task> open) {
		return switch (step) {
			case PUBLISH, END -> false;
			case WORK -> kinds(open).equals(step.tasks(this.desk.getObject().work(claim)));
			case WATCH -> open.isEmpty() && waitsAt("watch_publication", claim);
			case FOLLOW_UP -> open.isEmpty() && waitsAt("await_follow_up", claim);
			default -> kinds(open).equals(step.tasks(Set.of()));
		};
	}

	private boolean waitsAt(String activity, ClaimId claim) {
		return this.processes.createExecutionQuery()
			.processDefinitionKey(Names.CLAIM_VERIFICATION)
			.processInstanceBusinessKey(claim.value())
			.activityId(activity)
			.count() > 0;
	}

	private static Set<TaskKind> kinds(Collection<Task> open) {
		return open.stream().map((task) -> TaskKind.of(task.getTaskDefinitionKey())).collect(Collectors.toSet());
	}

	private void rewrite(ClaimId claim, Task task) {
		TaskKind kind = TaskKind.of(task.getTaskDefinitionKey());
		this.tasks.rewrite(task, Briefing.of(this.desk.getObject().brief(claim, kind)));
	}

	/** Tells the process to ask again; says whether it was there to hear it. */
	private boolean isHeard(ClaimId claim, List<Task> open) {
		Map<String, String> assignees = open.stream()
			.filter((task) -> task.getAssignee() != null)
			.collect(Collectors.toMap(Task::getTaskDefinitionKey, Task::getAssignee));
		return !this.processes.createMessageCorrelation(Names.CLAIM_TOUCHED)
			.processInstanceBusinessKey(claim.value())
			.setVariables(
					Variables.createVariables().putValueTyped(Names.ASSIGNEES, Variables.untypedValue(assignees, true)))
			.correlateAllWithResult()
			.isEmpty();
	}

}
