package org.secondsource.verification.process;

import java.util.Collections;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.Refused;

/**
 * Hands the newsroom what a person says on completing a task, through whatever door. It
 * asks who it is and whether the task is that person's to do: of an administrator too.
 */
@Component
class FileCompletion implements TaskListener {

	private final ClaimDesk desk;

	private final People people;

	FileCompletion(ClaimDesk desk, People people) {
		this.desk = desk;
		this.people = people;
	}

	@Override
	public void notify(DelegateTask task) {
		Subject subject = Subject.of(task);
		Submission submission = Submission.takenFrom(task);
		subject.complete(this.desk, person(subject), submission.completion());
	}

	private String person(Subject subject) {
		String person = this.people.current();
		if (person == null) {
			throw new Refused(List.of("Nobody is signed in. Sign in as the person who did the task."));
		}
		List<String> groups = subject.brief(this.desk).groups();
		if (Collections.disjoint(groups, this.people.groups(person))) {
			throw new Refused(List.of("This task is not for " + person + ". Leave it to a member of "
					+ String.join(" or ", groups) + "."));
		}
		return person;
	}

}
