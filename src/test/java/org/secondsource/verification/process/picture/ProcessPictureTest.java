package org.secondsource.verification.process.picture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The committed pictures show the processes as they are.
 */
class ProcessPictureTest {

	private static final Path PROCESSES = Path.of("processes");

	private static final Path IMAGES = PROCESSES.resolve("images");

	static List<Path> processes() throws IOException {
		try (Stream<Path> files = Files.list(PROCESSES)) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("processes")
	void theCommittedPictureShowsTheProcessAsItIs(Path process) throws IOException {
		Path image = image(process);
		String svg = new ProcessPicture(read(process)).svg();
		if (Boolean.getBoolean("second-source.write")) {
			Files.createDirectories(IMAGES);
			Files.writeString(image, svg);
		}
		assertThat(image).as("""
				A process changed. Draw the pictures anew with
				mvn test -Dtest=ProcessPictureTest -Dsecond-source.write=true
				look at them, and commit them.""").hasContent(svg);
	}

	@Test
	void thereIsAPictureOfNothingElse() throws IOException {
		try (Stream<Path> images = Files.list(IMAGES)) {
			assertThat(images)
				.containsExactlyInAnyOrderElementsOf(processes().stream().map(ProcessPictureTest::image).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("processes")
	void noLabelStandsOnAnotherOrOnANode(Path process) {
		assertThat(new ProcessPicture(read(process)).overlaps()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("processes")
	void saysWhatItShowsToWhoeverCannotSeeIt(Path process) throws Exception {
		Document svg = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(new ProcessPicture(read(process)).svg())));
		assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title desc");
		assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
		assertThat(svg.getElementsByTagName("title").getLength())
			.isEqualTo(1 + read(process).getModelElementsByType(FlowNode.class).size());
	}

	@Test
	void seesALabelThatStandsOnANode() {
		BpmnModelInstance model = read(PROCESSES.resolve("report-withdrawal.bpmn"));
		Bounds task = bounds(model, "sweep_claims");
		Bounds label = ((BpmnShape) node(model, "gate_swept").getDiagramElement()).getBpmnLabel().getBounds();
		label.setX(task.getX());
		label.setY(task.getY());
		assertThat(new ProcessPicture(model).overlaps()).containsExactly("gate_swept on sweep_claims");
	}

	@Test
	void refusesToDrawWhatItHasNoSignFor() {
		BpmnModelInstance model = read(PROCESSES.resolve("report-withdrawal.bpmn"));
		ComplexGateway stranger = model.newInstance(ComplexGateway.class, "gate_stranger");
		node(model, "gate_swept").getParentElement().addChildElement(stranger);
		BpmnShape shape = model.newInstance(BpmnShape.class);
		node(model, "gate_swept").getDiagramElement().getParentElement().addChildElement(shape);
		shape.setBpmnElement(stranger);
		Bounds place = model.newInstance(Bounds.class);
		place.setX(0);
		place.setY(0);
		place.setWidth(50);
		place.setHeight(50);
		shape.setBounds(place);
		assertThatIllegalArgumentException().isThrownBy(() -> new ProcessPicture(model).svg())
			.withMessageContaining("There is no icon for complexGateway gate_stranger.");
	}

	private static Bounds bounds(BpmnModelInstance model, String id) {
		return ((BpmnShape) node(model, id).getDiagramElement()).getBounds();
	}

	private static FlowNode node(BpmnModelInstance model, String id) {
		return model.getModelElementById(id);
	}

	private static Path image(Path process) {
		return IMAGES.resolve(process.getFileName().toString().replace(".bpmn", ".svg"));
	}

	private static BpmnModelInstance read(Path file) {
		return Bpmn.readModelFromFile(file.toFile());
	}

}
