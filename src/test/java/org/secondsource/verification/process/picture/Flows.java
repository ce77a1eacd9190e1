package org.secondsource.verification.process.picture;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * The lines between the nodes, with rounded bends, an arrow, and a stroke across where
 * they are the default.
 *
 * @param svg where they are painted
 */
record Flows(Svg svg) {

	private static final double BEND = 7;

	void draw(SequenceFlow flow) {
		List<Waypoint> points = List.copyOf(flow.getDiagramElement().getWaypoints());
		StringBuilder path = new StringBuilder("M" + at(points.get(0).getX(), points.get(0).getY()));
		for (int i = 1; i < points.size() - 1; i++) {
			Waypoint corner = points.get(i);
			path.append('L').append(towards(corner, points.get(i - 1), BEND));
			path.append('Q').append(at(corner.getX(), corner.getY())).append(' ');
			path.append(towards(corner, points.get(i + 1), BEND));
		}
		Waypoint last = points.get(points.size() - 1);
		path.append('L').append(at(last.getX(), last.getY()));
		this.svg.draw("path", "class", "flow", "d", path, "marker-end", "url(#arrow)");
		if (isDefault(flow)) {
			across(points.get(0), points.get(1));
		}
	}

	private static String towards(Waypoint from, Waypoint to, double distance) {
		double length = Math.hypot(to.getX() - from.getX(), to.getY() - from.getY());
		double part = (length == 0) ? 0 : Math.min(distance, length / 2) / length;
		return at(from.getX() + (to.getX() - from.getX()) * part, from.getY() + (to.getY() - from.getY()) * part);
	}

	private static String at(double x, double y) {
		return Svg.number(x) + " " + Svg.number(y);
	}

	private void across(Waypoint from, Waypoint to) {
		double turn = Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
		this.svg.draw("path", "class", "flow", "d", "M7 -5l5 10", "transform",
				"translate(" + at(from.getX(), from.getY()) + ") rotate(" + Svg.number(turn) + ")");
	}

	private static boolean isDefault(SequenceFlow flow) {
		FlowNode source = flow.getSource();
		return source instanceof ExclusiveGateway exclusive && flow.equals(exclusive.getDefault())
				|| source instanceof InclusiveGateway inclusive && flow.equals(inclusive.getDefault())
				|| source instanceof Activity activity && flow.equals(activity.getDefault());
	}

}
