package org.secondsource.verification.process.picture;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * The name of an event, a gateway or a flow, beside it.
 *
 * @param of whose name it is
 * @param text the name
 * @param box where it stands
 */
record Label(FlowElement of, String text, Box box) {

	private static final double WIDEST = 96;

	static boolean has(FlowElement element) {
		return element.getName() != null && !element.getName().isBlank()
				&& (element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow);
	}

	/** A label in the middle of the place that the model has for it. */
	static Label of(FlowElement element) {
		Box place = place(element);
		List<String> lines = Words.wrapped(element.getName(), Math.max(WIDEST, place.width()));
		double width = lines.stream().mapToDouble(Words::width).max().orElse(0);
		double height = lines.size() * Words.LINE;
		return new Label(element, element.getName(),
				new Box(place.middleX() - width / 2, place.middleY() - height / 2, width, height));
	}

	void draw(Svg svg) {
		Words.centred(svg, this.text, new Box(this.box.x(), this.box.y(), this.box.width() + 1, this.box.height()),
				(this.of instanceof SequenceFlow) ? "label of-flow" : "label");
	}

	private static Box place(FlowElement element) {
		BpmnLabel label = (element instanceof SequenceFlow flow) ? flow.getDiagramElement().getBpmnLabel()
				: ((BpmnShape) ((FlowNode) element).getDiagramElement()).getBpmnLabel();
		if (label != null && label.getBounds() != null) {
			return Box.of(label.getBounds());
		}
		return (element instanceof SequenceFlow flow) ? besideLine(flow) : below(Nodes.box((FlowNode) element));
	}

	private static Box below(Box node) {
		return new Box(node.middleX() - WIDEST / 2, node.bottom() + 4, WIDEST, Words.LINE);
	}

	private static Box besideLine(SequenceFlow flow) {
		List<Waypoint> points = List.copyOf(flow.getDiagramElement().getWaypoints());
		Waypoint start = points.get(points.size() - 2);
		Waypoint end = points.get(points.size() - 1);
		return new Box((start.getX() + end.getX()) / 2 - WIDEST / 2, (start.getY() + end.getY()) / 2 - Words.LINE - 3,
				WIDEST, Words.LINE);
	}

}
