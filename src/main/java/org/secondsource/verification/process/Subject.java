package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;

import org.secondsource.verification.Brief;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Completion;
import org.secondsource.verification.TaskKind;

/**
 * What a task is about: a claim, or what a withdrawal left in an incident.
 *
 * @param task the task
 * @param kind its kind
 */
record Subject(DelegateTask task, TaskKind kind) {

	static Subject of(DelegateTask task) {
		return new Subject(task, TaskKind.of(task.getTaskDefinitionKey()));
	}

	Brief brief(ClaimDesk desk) {
		return isFollowUp() ? desk.brief(Names.followUp(this.task.getExecution()))
				: desk.brief(Names.claim(this.task.getExecution()), this.kind);
	}

	void complete(ClaimDesk desk, String by, Completion completion) {
		if (isFollowUp()) {
			desk.complete(Names.followUp(this.task.getExecution()), by, completion);
		}
		else {
			desk.complete(Names.claim(this.task.getExecution()), this.kind, by, completion);
		}
	}

	private boolean isFollowUp() {
		return this.kind == TaskKind.FOLLOW_UP;
	}

}
