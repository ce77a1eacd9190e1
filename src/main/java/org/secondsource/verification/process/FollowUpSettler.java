package org.secondsource.verification.process;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;

import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.FollowUpId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives a follow-up its one task while it is open, and takes it away once it is not.
 */
@Component
class FollowUpSettler {

	private final ObjectProvider<ClaimDesk> desk;

	private final RuntimeService processes;

	private final OpenTasks tasks;

	private final People people;

	FollowUpSettler(ObjectProvider<ClaimDesk> desk, RuntimeService runtimeService, OpenTasks tasks, People people) {
		this.desk = desk;
		this.processes = runtimeService;
		this.tasks = tasks;
		this.people = people;
	}

	void settle(FollowUpId followUp) {
		this.people.asTheProcess(() -> {
			boolean open = this.desk.getObject().isOpen(followUp);
			List<Task> waiting = this.tasks.of(followUp);
			if (open && waiting.isEmpty()) {
				this.processes.startProcessInstanceByKey(Names.REPORT_FOLLOW_UP, followUp.value());
			}
			else if (open) {
				Briefing briefing = Briefing.of(this.desk.getObject().brief(followUp));
				waiting.forEach((task) -> this.tasks.rewrite(task, briefing));
			}
			else {
				this.processes.createMessageCorrelation(Names.FOLLOW_UP_TOUCHED)
					.processInstanceBusinessKey(followUp.value())
					.correlateAll();
			}
			return open;
		});
	}

}
