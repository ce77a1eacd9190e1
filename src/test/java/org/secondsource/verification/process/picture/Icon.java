package org.secondsource.verification.process.picture;

import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The signs of BPMN, as strokes in a field of 20 by 20 around a middle.
 */
enum Icon {

	/** Done by a person. */
	PERSON("M-4 -3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M-8 8v-1c0-4 3-6 8-6s8 2 8 6v1z"),
	/** Done by the program. */
	GEAR("M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M0 -9v3M0 6v3M-9 0h3M6 0h3"
			+ "M-6.4 -6.4l2.1 2.1M4.3 4.3l2.1 2.1M-6.4 6.4l2.1 -2.1M4.3 -4.3l2.1 -2.1"),
	/** Decided by rules. */
	TABLE("M-8 -6h16v12h-16zM-8 -2h16M-8 2h16M-3 -2v8"),
	/** A message. */
	ENVELOPE("M-8 -5.5h16v11h-16zM-8 -5.5l8 6.5l8 -6.5"),
	/** A time. */
	CLOCK("M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M0 -6v6l4 3"),
	/** Somebody higher up. */
	ESCALATION("M0 -8l6 15l-6 -6l-6 6z"),
	/** A failure. */
	ERROR("M-8 7l4 -13l6 8l5 -9l-4 13l-6 -8z"),
	/** To whom it may concern. */
	SIGNAL("M0 -8l8 13h-16z"),
	/** Everything ends. */
	STOP("M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0"),
	/** One of them. */
	ONE("M-7 -7l14 14M7 -7l-14 14"),
	/** All of them. */
	ALL("M-9 0h18M0 -9v18"),
	/** One or more of them. */
	SOME("M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0"),
	/** Whatever comes first. */
	FIRST("M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M0 -6l6 4l-2 7h-8l-2 -7z");

	private static final Map<Class<? extends BaseElement>, Icon> OF = Map.ofEntries(Map.entry(UserTask.class, PERSON),
			Map.entry(ServiceTask.class, GEAR), Map.entry(BusinessRuleTask.class, TABLE),
			Map.entry(SendTask.class, ENVELOPE), Map.entry(ReceiveTask.class, ENVELOPE),
			Map.entry(MessageEventDefinition.class, ENVELOPE), Map.entry(TimerEventDefinition.class, CLOCK),
			Map.entry(EscalationEventDefinition.class, ESCALATION), Map.entry(ErrorEventDefinition.class, ERROR),
			Map.entry(SignalEventDefinition.class, SIGNAL), Map.entry(TerminateEventDefinition.class, STOP),
			Map.entry(ExclusiveGateway.class, ONE), Map.entry(ParallelGateway.class, ALL),
			Map.entry(InclusiveGateway.class, SOME), Map.entry(EventBasedGateway.class, FIRST));

	private final String strokes;

	Icon(String strokes) {
		this.strokes = strokes;
	}

	/** The sign of an element. A picture without it would not tell the truth. */
	static Icon of(BaseElement element) {
		return OF.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().isInstance(element))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no icon for "
					+ element.getElementType().getTypeName() + " " + element.getId() + ". Draw one in Icon."));
	}

	void draw(Svg svg, double x, double y, double scale, String style) {
		svg.draw("path", "class", style, "d", this.strokes, "transform",
				"translate(" + Svg.number(x) + " " + Svg.number(y) + ") scale(" + scale + ")");
	}

}
