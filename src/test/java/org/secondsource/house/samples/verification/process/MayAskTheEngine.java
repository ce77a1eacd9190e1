package org.secondsource.house.samples.verification.process;

import java.util.Date;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

public class MayAskTheEngine {

	void postpone(TaskService tasks, Task task, long due) {
		task.setDueDate(new Date(due));
		tasks.saveTask(task);
	}

}
