package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;

import org.secondsource.verification.Brief;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Completion;
import org.secondsource.verification.TaskKind;

/**
 * What a task is about: a claim, what a withdrawal left in an incident, or an item.
 *
 * @param task the task
 * @param kind its kind
 */
record Subject(DelegateTask task, TaskKind kind) {

	static Subject of(DelegateTask task) {
		return new Subject(task, TaskKind.of(task.getTaskDefinitionKey()));
	}

	Brief brief(ClaimDesk desk) {
		return switch (this.kind) {
			case FOLLOW_UP -> desk.brief(Names.followUp(this.task.getExecution()));
			case CONFIRM_ITEM -> desk.briefOfItem(Names.businessKey(this.task.getExecution()));
			default -> desk.brief(Names.claim(this.task.getExecution()), this.kind);
		};
	}

	void complete(ClaimDesk desk, String by, Completion completion) {
		switch (this.kind) {
			case FOLLOW_UP -> desk.complete(Names.followUp(this.task.getExecution()), by, completion);
			case CONFIRM_ITEM -> desk.completeItem(Names.businessKey(this.task.getExecution()), by, completion);
			default -> desk.complete(Names.claim(this.task.getExecution()), this.kind, by, completion);
		}
	}

}
