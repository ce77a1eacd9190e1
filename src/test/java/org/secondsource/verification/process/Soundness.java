package org.secondsource.verification.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What a walk says of a model: whether all of it is used, and whether a process can end
 * wherever it is.
 *
 * @param model the model
 * @param walk a walk through all of it
 */
record Soundness(BpmnModelInstance model, Walk walk) {

	/** What is wrong, in sentences. */
	Set<String> faults() {
		Set<String> faults = new TreeSet<>(this.walk.faults);
		unused(FlowNode.class).forEach((id) -> faults.add(id + " is never reached"));
		unused(SequenceFlow.class).forEach((id) -> faults.add(id + " is never taken"));
		WayHome home = new WayHome(this.walk);
		this.walk.ways.keySet()
			.stream()
			.filter((place) -> !home.leadsFrom(place))
			.forEach((place) -> faults.add(place + " cannot end by what people and the clock do; it came there by "
					+ this.walk.told.get(place)));
		return faults;
	}

	Set<String> unused(Class<? extends FlowElement> type) {
		Set<String> unused = all(type);
		unused.removeAll(this.walk.seen);
		return unused;
	}

	Set<String> all(Class<? extends FlowElement> type) {
		return this.model.getModelElementsByType(type)
			.stream()
			.map(FlowElement::getId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
