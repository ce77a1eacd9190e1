package org.secondsource.verification.process;

import java.util.Map;
import java.util.function.Predicate;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

import org.secondsource.verification.Brief;
import org.secondsource.verification.ClaimDesk;

/**
 * Writes on a new task what it says and whose it is; gives it back to the person who had
 * it before a nudge took it away, if it is still that person's to do.
 */
@Component
class BriefTask implements TaskListener {

	private final ClaimDesk desk;

	private final People people;

	BriefTask(ClaimDesk desk, People people) {
		this.desk = desk;
		this.people = people;
	}

	@Override
	public void notify(DelegateTask task) {
		Subject subject = Subject.of(task);
		Brief brief = subject.brief(this.desk);
		String owner = subject.owner(this.desk);
		Briefing briefing = Briefing.of(brief);
		task.setName(briefing.name());
		task.setDescription(briefing.description());
		task.setPriority(briefing.priority());
		task.setDueDate(briefing.deadline());
		task.setFollowUpDate(briefing.followUp());
		task.addCandidateGroups(briefing.groups());
		giveBack(task, (assignee) -> brief.isFor(this.people.groups(assignee), owner));
	}

	private void giveBack(DelegateTask task, Predicate<String> isFor) {
		if (task.getVariable(Names.ASSIGNEES) instanceof Map<?, ?> assignees
				&& assignees.get(task.getTaskDefinitionKey()) instanceof String assignee && isFor.test(assignee)) {
			task.setAssignee(assignee);
		}
	}

}
