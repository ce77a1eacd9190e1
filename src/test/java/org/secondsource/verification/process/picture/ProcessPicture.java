package org.secondsource.verification.process.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * A process as it is drawn in its file, as SVG.
 */
final class ProcessPicture {

	private static final double MARGIN = 20;

	private final Process process;

	private final Collection<FlowNode> nodes;

	private final Collection<SequenceFlow> flows;

	private final List<Label> labels;

	ProcessPicture(BpmnModelInstance model) {
		this.process = model.getModelElementsByType(Process.class).iterator().next();
		this.nodes = model.getModelElementsByType(FlowNode.class);
		this.flows = model.getModelElementsByType(SequenceFlow.class);
		this.labels = Stream.concat(this.nodes.stream(), this.flows.stream())
			.map(FlowElement.class::cast)
			.filter(Label::has)
			.map(Label::of)
			.toList();
	}

	String svg() {
		Box paper = everything().grownBy(MARGIN).whole();
		Svg svg = new Svg();
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "aria-labelledby", "title desc", "width",
				paper.width(), "height", paper.height(), "viewBox", String.join(" ", Svg.number(paper.x()),
						Svg.number(paper.y()), Svg.number(paper.width()), Svg.number(paper.height())));
		svg.text(name(), "title", "id", "title");
		svg.text(description(), "desc", "id", "desc");
		Look.STYLE.lines().forEach(svg::line);
		svg.line("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\""
				+ " markerHeight=\"8\" orient=\"auto\"><path class=\"head\" d=\"M0 1L10 5L0 9z\"/></marker></defs>");
		svg.draw("rect", "class", "paper", "x", paper.x(), "y", paper.y(), "width", paper.width(), "height",
				paper.height());
		paint(svg);
		return svg.close("svg").toString();
	}

	/**
	 * What lies behind comes first: subprocesses, lines, nodes, and what sits on an edge.
	 */
	private void paint(Svg svg) {
		Nodes painter = new Nodes(svg);
		this.nodes.stream().filter(SubProcess.class::isInstance).forEach(painter::draw);
		this.flows.forEach(new Flows(svg)::draw);
		this.nodes.stream()
			.filter((node) -> !(node instanceof SubProcess || node instanceof BoundaryEvent))
			.forEach(painter::draw);
		this.nodes.stream().filter(BoundaryEvent.class::isInstance).forEach(painter::draw);
		this.labels.forEach((label) -> label.draw(svg));
	}

	private Box everything() {
		Stream<Box> lines = this.flows.stream()
			.flatMap((flow) -> flow.getDiagramElement().getWaypoints().stream())
			.map((point) -> new Box(point.getX(), point.getY(), 0, 0));
		return Stream.of(this.nodes.stream().map(Nodes::box), this.labels.stream().map(Label::box), lines)
			.flatMap((boxes) -> boxes)
			.reduce(Box::around)
			.orElseThrow();
	}

	/** The labels that stand on each other or on a node, in pairs. */
	List<String> overlaps() {
		List<String> overlaps = new ArrayList<>();
		for (int i = 0; i < this.labels.size(); i++) {
			Label label = this.labels.get(i);
			this.labels.subList(i + 1, this.labels.size())
				.stream()
				.filter((other) -> label.box().overlaps(other.box()))
				.forEach((other) -> overlaps.add(label.of().getId() + " on " + other.of().getId()));
			this.nodes.stream()
				.filter((node) -> !(node instanceof SubProcess) && label.box().overlaps(Nodes.inner(node)))
				.forEach((node) -> overlaps.add(label.of().getId() + " on " + node.getId()));
		}
		return overlaps;
	}

	private String name() {
		return Objects.requireNonNullElse(this.process.getName(), this.process.getId());
	}

	private String description() {
		return this.process.getDocumentations().stream().findFirst().map((text) -> text.getTextContent()).orElse("");
	}

}
