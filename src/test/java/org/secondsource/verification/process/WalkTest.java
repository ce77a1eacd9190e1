package org.secondsource.verification.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

import org.secondsource.Campaign;
import org.secondsource.verification.ClaimProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every process can end wherever it is, all of it is used, and a failure leaves it where
 * it was: shown by going everywhere in the real engine.
 */
@ProcessTest
class WalkTest {

	private static final Logger log = LoggerFactory.getLogger(WalkTest.class);

	private static final String OURS = "org.secondsource.verification.process.ConventionTest#processes";

	private final ProcessEngine engine;

	private final ScriptedDesk desk;

	private final Walks walks;

	@Autowired
	WalkTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, Trail trail,
			PlatformTransactionManager transactions) {
		this.engine = engine;
		this.desk = desk;
		this.walks = new Walks(engine, process, desk, trail, transactions);
	}

	@BeforeEach
	@AfterEach
	void closeNewsroom() {
		this.desk.reset();
	}

	@ParameterizedTest
	@MethodSource(OURS)
	void canEndWhereverItIsAndUsesAllOfItsModel(Path file) {
		Soundness soundness = this.walks.soundness(file);
		log.info("{}: {} places, {} moves, all of {} nodes and {} flows", file.getFileName(),
				soundness.walk().ways.size(), soundness.walk().moves.values().stream().mapToInt(Map::size).sum(),
				soundness.all(FlowNode.class).size(), soundness.all(SequenceFlow.class).size());
		assertThat(soundness.faults()).isEmpty();
		assertThat(soundness.walk().ways).as("places, the end among them").hasSizeGreaterThan(2);
	}

	@ParameterizedTest
	@MethodSource(OURS)
	void staysWhereItIsWhereverSomethingFails(Path file) {
		Walk walk = this.walks.through(file);
		this.desk.nudging();
		walk.places().forEach((place) -> {
			Walker walker = walk.arrivedAt(place);
			for (Move move : examples(walk, place)) {
				int steps = this.walks.guide.attempt(walker, move).steps().size();
				for (int step = 1; step <= steps; step += Campaign.size(3, 1)) {
					assertThat(this.walks.guide.stumbles(walker, move, step)).as("%s fails at step %d", move, step)
						.isTrue();
					assertThat(walker.place()).as("after %s failed at step %d", move, step).isEqualTo(place);
				}
			}
			walker.leave();
		});
	}

	@ParameterizedTest
	@MethodSource(OURS)
	void turnsAJobThatFailsIntoAnIncidentAndGoesOnOnceItIsTriedAgain(Path file) {
		Walk walk = this.walks.through(file);
		this.desk.nudging();
		ManagementService jobs = this.engine.getManagementService();
		walk.places().forEach((place) -> {
			for (Move move : examples(walk, place)) {
				if (move.kind() == Move.Kind.JOB) {
					Walker walker = walk.arrivedAt(place);
					Job job = walker.job(move.id());
					for (int tries = job.getRetries(); tries > 0; tries = walker.job(move.id()).getRetries()) {
						assertThat(this.walks.guide.stumbles(walker, move, 1)).isTrue();
						assertThat(walker.place()).isEqualTo(place);
						assertThat(walker.job(move.id()).getRetries()).as("tries left").isLessThanOrEqualTo(tries + 2);
					}
					assertThat(incidents(walker)).isEqualTo(1);
					jobs.setJobRetries(job.getId(), 1);
					this.walks.guide.go(walker, move);
					assertThat(walker.place()).isEqualTo(walk.leads(place, move));
					assertThat(incidents(walker)).isZero();
					walker.leave();
				}
			}
		});
	}

	private long incidents(Walker walker) {
		return walker.instances()
			.stream()
			.mapToLong((instance) -> this.engine.getRuntimeService()
				.createIncidentQuery()
				.processInstanceId(instance.getId())
				.count())
			.sum();
	}

	/** Of each thing that can happen at a place, the first with its choices made. */
	private static Collection<Move> examples(Walk walk, Place place) {
		return walk.from(place)
			.keySet()
			.stream()
			.collect(Collectors.toMap(Move::undecided, Function.identity(), (first, other) -> first))
			.values();
	}

	@ParameterizedTest
	@EnumSource
	void refusesTheSampleThatIsUnsound(Unsound sample) {
		assertThat(this.walks.soundnessOfSample(sample.file()).faults())
			.anySatisfy((fault) -> assertThat(fault).contains(sample.told));
	}

	@Test
	void letsTheSoundSamplePass() {
		assertThat(this.walks.soundnessOfSample(Unsound.SAMPLES.resolve("sound.bpmn")).faults()).isEmpty();
	}

	@Test
	void knowsEverySample() throws IOException {
		try (Stream<Path> files = Files.list(Unsound.SAMPLES)) {
			assertThat(files).hasSize(Unsound.values().length + 1);
		}
	}

}
