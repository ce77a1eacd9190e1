package org.secondsource.verification.process.picture;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/**
 * Events, tasks, gateways and subprocesses.
 *
 * @param svg where they are painted
 */
record Nodes(Svg svg) {

	void draw(FlowNode node) {
		Box box = box(node);
		this.svg.open("g");
		this.svg.text(told(node), "title");
		if (node instanceof Event event) {
			event(event, box);
		}
		else if (node instanceof Gateway) {
			gateway(node, box);
		}
		else if (node instanceof SubProcess sub) {
			subProcess(sub, box);
		}
		else {
			activity(node, box);
		}
		this.svg.close("g");
	}

	static Box box(FlowNode node) {
		return Box.of(((BpmnShape) node.getDiagramElement()).getBounds());
	}

	/**
	 * What of its box a node fills: a diamond leaves the corners free, a circle a bit of
	 * them.
	 */
	static Box inner(FlowNode node) {
		Box box = box(node);
		return (node instanceof Gateway) ? box.grownBy(-box.width() / 4)
				: (node instanceof Event) ? box.grownBy(-box.width() / 12) : box;
	}

	private static String told(FlowNode node) {
		String name = Objects.requireNonNullElse(node.getName(), node.getId());
		return node.getDocumentations()
			.stream()
			.findFirst()
			.map((text) -> name + ": " + text.getTextContent())
			.orElse(name);
	}

	private void event(Event event, Box box) {
		double radius = box.width() / 2;
		boolean goesOn = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
				|| event instanceof StartEvent start && !start.isInterrupting();
		String style = (event instanceof StartEvent) ? "start" : (event instanceof EndEvent) ? "end" : "event";
		circle(box, radius, style + (goesOn ? " goes-on" : ""));
		if (!(event instanceof StartEvent || event instanceof EndEvent)) {
			circle(box, radius - 3.5, style + (goesOn ? " goes-on" : ""));
		}
		List<EventDefinition> definitions = List.copyOf(event.getChildElementsByType(EventDefinition.class));
		boolean thrown = event instanceof EndEvent || event instanceof IntermediateThrowEvent;
		definitions.forEach((definition) -> Icon.of(definition)
			.draw(this.svg, box.middleX(), box.middleY(), 0.9, thrown ? "sign thrown" : "sign"));
	}

	private void circle(Box box, double radius, String style) {
		this.svg.draw("circle", "class", style, "cx", box.middleX(), "cy", box.middleY(), "r", radius);
	}

	private void gateway(FlowNode node, Box box) {
		this.svg.draw("path", "class", "gate", "d",
				"M" + Svg.number(box.middleX()) + " " + Svg.number(box.y()) + "L" + Svg.number(box.right()) + " "
						+ Svg.number(box.middleY()) + "L" + Svg.number(box.middleX()) + " " + Svg.number(box.bottom())
						+ "L" + Svg.number(box.x()) + " " + Svg.number(box.middleY()) + "z");
		Icon.of(node).draw(this.svg, box.middleX(), box.middleY(), 1, "sign strong");
	}

	private void subProcess(SubProcess sub, Box box) {
		rectangle(box, 10, sub.triggeredByEvent() ? "sub by-event" : "sub");
		String name = Objects.requireNonNullElse(sub.getName(), "");
		this.svg.text(name, "text", "class", "sub-name", "x", box.x() + 12, "y", box.y() + 21);
		repeated(sub, box);
	}

	private void activity(FlowNode node, Box box) {
		boolean called = node instanceof CallActivity;
		rectangle(box, 8, called ? "task called" : (node instanceof UserTask) ? "task people" : "task");
		Box words = new Box(box.x() + 6, box.y(), box.width() - 12, box.height());
		if (!called && node.getClass() != Task.class) {
			Icon.of(node).draw(this.svg, box.x() + 12, box.y() + 12, 0.75, "sign");
			words = new Box(box.x() + 10, box.y() + 8, box.width() - 20, box.height() - 8);
		}
		Words.centred(this.svg, Objects.requireNonNullElse(node.getName(), ""), words, "name");
		repeated((Activity) node, box);
	}

	private void repeated(Activity activity, Box box) {
		if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many) {
			String strokes = many.isSequential() ? "M-5 -4h10M-5 0h10M-5 4h10" : "M-4 -5v10M0 -5v10M4 -5v10";
			this.svg.draw("path", "class", "sign strong", "d", strokes, "transform",
					"translate(" + Svg.number(box.middleX()) + " " + Svg.number(box.bottom() - 8) + ")");
		}
	}

	private void rectangle(Box box, double corner, String style) {
		this.svg.draw("rect", "class", style, "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(),
				"rx", corner);
	}

}
