package org.secondsource.verification.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.Statements;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.WorkKind.ASK;
import static org.secondsource.claim.WorkKind.TRACE;

/**
 * The sweep finds what is late, and the process lets the newsroom escalate it.
 */
@ProcessTest
class LateClaimsTest {

	private static final Logger log = LoggerFactory.getLogger(LateClaimsTest.class);

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final LateClaims sweep;

	private final TransactionTemplate transaction;

	private final List<Life> lives = new ArrayList<>();

	private final Instant past;

	@Autowired
	LateClaimsTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, LateClaims sweep,
			PlatformTransactionManager transactions, Clock clock) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.sweep = sweep;
		this.transaction = new TransactionTemplate(transactions);
		this.past = clock.instant().minus(Duration.ofHours(1));
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
		Newsroom.hire(this.engine.getIdentityService());
	}

	@AfterEach
	void leaveNothingLate() {
		this.lives.forEach((life) -> {
			life.desk().failing = false;
			life.desk().at(Step.END);
			this.process.nudge(life.claim);
		});
		assertThat(this.sweep.round()).isZero();
	}

	@Test
	void tellsWhatIsLateOnceAndTheWorkGoesOn() {
		Life late = late();
		Life early = life(null);
		assertThat(this.sweep.round()).isEqualTo(1);
		assertThat(this.desk.escalated).containsExactly(late.claim);
		assertThat(late.waitsAt()).containsExactlyInAnyOrder("task_trace", "task_ask");
		assertThat(early.waitsAt()).containsExactlyInAnyOrder("task_trace", "task_ask");
		assertThat(this.sweep.round()).isZero();
		assertThat(this.desk.escalated).hasSize(1);
	}

	@Test
	void tellsItAgainWhenItIsLateAgain() {
		Life late = late();
		this.sweep.round();
		late.desk().escalates = this.past;
		this.process.nudge(late.claim);
		assertThat(this.sweep.round()).isEqualTo(1);
		assertThat(this.desk.escalated).containsExactly(late.claim, late.claim);
	}

	@Test
	void findsABatchByTwoQueriesHoweverManyAreLate() {
		for (int claims = 0; claims < 5; claims++) {
			late().desk().failing = true;
		}
		Statements.Count before = Statements.now();
		assertThat(this.sweep.round()).isEqualTo(5);
		assertThat(Statements.now().since(before).statements()).as("none of them could be told").isEqualTo(2);
	}

	@Test
	void costsTheSameForEachClaim() {
		int one = told(1);
		int three = told(3);
		log.info("An escalation costs {} statements, with finding it", one);
		assertThat(three - 2).isEqualTo(3 * (one - 2));
	}

	@Test
	void aSweepThatDiesBeforeItsEndLeavesTheWorkToTheNext() {
		Life late = late();
		this.transaction.executeWithoutResult((status) -> {
			this.sweep.round();
			status.setRollbackOnly();
		});
		this.desk.about(late.claim).escalates = this.past;
		this.desk.escalated.clear();
		assertThat(this.sweep.round()).isEqualTo(1);
		assertThat(this.desk.escalated).containsExactly(late.claim);
	}

	@Test
	void oneThatFailsKeepsNoOtherFromItsTurn() {
		Life bad = late();
		bad.desk().failing = true;
		Life good = late();
		this.sweep.round();
		assertThat(this.desk.escalated).containsExactly(good.claim);
		bad.desk().failing = false;
		while (this.sweep.round() > 0) {
			assertThat(this.desk.escalated).hasSizeLessThan(4);
		}
		this.sweep.round();
		assertThat(this.desk.escalated).containsExactly(good.claim, bad.claim);
	}

	private int told(int claims) {
		for (int claim = 0; claim < claims; claim++) {
			late();
		}
		Statements.Count before = Statements.now();
		assertThat(this.sweep.round()).isEqualTo(claims);
		return Statements.now().since(before).statements();
	}

	private Life late() {
		return life(this.past);
	}

	private Life life(@Nullable Instant escalates) {
		Life life = new Life(this.engine, this.process, this.desk);
		life.desk().escalates = escalates;
		life.startedAt(Step.WORK, TRACE, ASK);
		this.lives.add(life);
		return life;
	}

}
