package org.secondsource.house.samples;

import org.camunda.bpm.engine.TaskService;

public class AsksTheEngine {

	long open(TaskService tasks) {
		return tasks.createTaskQuery().count();
	}

}
