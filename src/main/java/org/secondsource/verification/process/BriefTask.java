package org.secondsource.verification.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

import org.secondsource.verification.ClaimDesk;

/**
 * Writes on a new task what it says and whose it is; gives it back to the person who had
 * it before a nudge took it away.
 */
@Component
class BriefTask implements TaskListener {

	private final ClaimDesk desk;

	BriefTask(ClaimDesk desk) {
		this.desk = desk;
	}

	@Override
	public void notify(DelegateTask task) {
		Briefing briefing = Briefing.of(Subject.of(task).brief(this.desk));
		task.setName(briefing.name());
		task.setDescription(briefing.description());
		task.setPriority(briefing.priority());
		task.setDueDate(briefing.deadline());
		task.addCandidateGroups(briefing.groups());
		giveBack(task);
	}

	private void giveBack(DelegateTask task) {
		if (task.getVariable(Names.ASSIGNEES) instanceof Map<?, ?> assignees
				&& assignees.get(task.getTaskDefinitionKey()) instanceof String assignee) {
			task.setAssignee(assignee);
		}
	}

}
