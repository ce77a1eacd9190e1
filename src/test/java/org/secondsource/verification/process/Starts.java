package org.secondsource.verification.process;

import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * Where a process starts.
 *
 * @param process its id
 * @param events its own start events, not those of its subprocesses
 */
record Starts(String process, List<String> events) {

	static Starts of(BpmnModelInstance model) {
		Process process = model.getModelElementsByType(Process.class).iterator().next();
		return new Starts(process.getId(),
				process.getChildElementsByType(StartEvent.class).stream().map(StartEvent::getId).toList());
	}

}
