package org.secondsource.verification.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondsource.claim.WorkKind;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every process keeps to every convention, and every convention refuses its bad sample.
 */
class ConventionTest {

	private static final Path PROCESSES = Path.of("processes");

	private static final Path SAMPLES = Path.of("src/test/resources/guards/processes");

	static List<Path> processes() throws IOException {
		try (Stream<Path> files = Files.list(PROCESSES)) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	@Test
	void findsTheProcesses() throws IOException {
		assertThat(processes()).extracting((file) -> file.getFileName().toString())
			.contains("claim-verification.bpmn", "report-withdrawal.bpmn");
	}

	@ParameterizedTest
	@MethodSource("processes")
	void holdInEveryProcess(Path file) {
		BpmnModelInstance model = read(file);
		for (Convention convention : Convention.values()) {
			assertThat(convention.offenders(model)).as(convention.name()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("processes")
	void nameTheFileAfterItsProcess(Path file) {
		Process process = read(file).getModelElementsByType(Process.class).iterator().next();
		assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
		assertThat(process.getId()).matches("[a-z]+(-[a-z]+)+");
		assertThat(process.isExecutable()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void refuseTheSampleThatBreaksThem(Convention convention) {
		String name = convention.name().toLowerCase(Locale.ROOT).replace('_', '-');
		assertThat(broken(SAMPLES.resolve(name + ".bpmn"))).containsExactly(convention);
	}

	@Test
	void letTheGoodSamplePass() {
		assertThat(broken(SAMPLES.resolve("good.bpmn"))).isEmpty();
	}

	@Test
	void giveEveryKindOfTaskAUserTaskAndTheReverse() throws IOException {
		Set<String> tasks = new TreeSet<>();
		for (Path file : processes()) {
			read(file).getModelElementsByType(UserTask.class).forEach((task) -> tasks.add(task.getId()));
		}
		assertThat(tasks).containsExactlyInAnyOrderElementsOf(
				Stream.of(TaskKind.values()).map(TaskKind::taskId).collect(Collectors.toSet()));
	}

	@Test
	void giveEveryStepAndKindOfWorkAFlow() {
		assertThat(literals("${outcome"))
			.containsExactlyInAnyOrderElementsOf(names(EnumSet.complementOf(EnumSet.of(Step.WORK))));
		assertThat(literals("${work")).containsExactlyInAnyOrderElementsOf(names(EnumSet.allOf(WorkKind.class)));
	}

	@Test
	void giveEveryUserTaskAFormThatExists() {
		for (UserTask task : read(PROCESSES.resolve("claim-verification.bpmn"))
			.getModelElementsByType(UserTask.class)) {
			assertThat(PROCESSES.resolve("forms/" + task.getCamundaFormRef() + ".form")).exists();
		}
	}

	private static Set<String> literals(String start) {
		return read(PROCESSES.resolve("claim-verification.bpmn")).getModelElementsByType(SequenceFlow.class)
			.stream()
			.map(SequenceFlow::getConditionExpression)
			.filter(Objects::nonNull)
			.filter((condition) -> condition.getTextContent().startsWith(start))
			.map(Convention::literal)
			.collect(Collectors.toSet());
	}

	private static Set<String> names(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).collect(Collectors.toSet());
	}

	private static List<Convention> broken(Path file) {
		BpmnModelInstance model = read(file);
		return Stream.of(Convention.values())
			.filter((convention) -> convention.offenders(model).findAny().isPresent())
			.toList();
	}

	private static BpmnModelInstance read(Path file) {
		return Bpmn.readModelFromFile(file.toFile());
	}

}
