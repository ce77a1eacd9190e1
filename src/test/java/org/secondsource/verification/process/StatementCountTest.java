package org.secondsource.verification.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondsource.Statements;
import org.secondsource.claim.Act;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.WorkKind.SECOND_ORIGIN;
import static org.secondsource.claim.WorkKind.TRACE;

/**
 * What the process costs the database; the counts don't depend on the machine.
 */
@ProcessTest
class StatementCountTest {

	private static final Logger log = LoggerFactory.getLogger(StatementCountTest.class);

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	@Autowired
	StatementCountTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
		this.desk.nudging();
		Newsroom.hire(this.engine.getIdentityService());
		published();
	}

	@Test
	void publishesAClaimWithinItsMeans() {
		Statements.Count start = Statements.now();
		Life life = published();
		Statements.Count count = Statements.now().since(start);
		log.info("G1: from start to published {}", count);
		assertThat(count.commits()).isEqualTo(3);
		assertThat(count.statements()).isLessThanOrEqualTo(120);
		assertThat(count.trips()).isLessThanOrEqualTo(95);
		assertThat(life.waitsAt()).containsExactly("watch_publication");
	}

	@Test
	void takesAFurtherTaskWithinItsMeans() {
		Statements.Count start = Statements.now();
		published();
		Statements.Count one = Statements.now().since(start);
		start = Statements.now();
		Life life = new Life(this.engine, this.process, this.desk);
		life.desk().then(Step.APPROVE).then(Step.PUBLISH).then(Step.WATCH);
		life.startedAt(Step.WORK, TRACE, SECOND_ORIGIN).completes("verifier", TaskKind.TRACE);
		life.completes("verifier", TaskKind.SECOND_ORIGIN);
		life.decides("editor", TaskKind.APPROVE, Act.APPROVE);
		Statements.Count more = Statements.now().since(start).since(one);
		log.info("G1: a further task {}", more);
		assertThat(more.commits()).isEqualTo(1);
		assertThat(more.statements()).isLessThanOrEqualTo(40);
	}

	@Test
	void endsTheWatchWithinItsMeans() {
		Life life = published();
		life.desk().then(Step.END);
		Statements.Count start = Statements.now();
		life.watchEnds();
		Statements.Count count = Statements.now().since(start);
		log.info("G1: the end of the watch, with finding its job {}", count);
		assertThat(life.waitsAt()).isEmpty();
	}

	private Life published() {
		Life life = new Life(this.engine, this.process, this.desk);
		life.desk().then(Step.APPROVE).then(Step.PUBLISH).then(Step.WATCH);
		life.startedAt(Step.WORK, TRACE).completes("verifier", TaskKind.TRACE);
		life.decides("editor", TaskKind.APPROVE, Act.APPROVE);
		return life;
	}

}
