package org.secondsource.verification.process;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.WorkKind;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Step;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A claim that the rules could not judge has one incident that says why, until they
 * could.
 */
@ProcessTest
class StuckClaimTest {

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	private final Life life;

	@Autowired
	StuckClaimTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
		this.life = new Life(engine, process, desk);
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
		Newsroom.hire(this.engine.getIdentityService());
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void hasOneIncidentThatNamesTheRuleUntilItIsJudged() {
		this.life.startedAt(Step.WORK, WorkKind.ASK);
		this.process.stuck(this.life.claim, "The rule “A” does not come to an end.");
		this.process.stuck(this.life.claim, "The rule “B” does not come to an end.");
		assertThat(incidents()).singleElement()
			.extracting(Incident::getIncidentMessage)
			.isEqualTo("The rule “A” does not come to an end.");
		assertThat(this.life.waitsAt()).as("its work goes on").containsExactly("task_ask");
		this.process.judged(this.life.claim);
		assertThat(incidents()).isEmpty();
	}

	@Test
	void aClaimWithoutAProcessHasNone() {
		this.process.stuck(new ClaimId("nobody"), "The rule “A” does not come to an end.");
		assertThat(incidents()).isEmpty();
	}

	private List<Incident> incidents() {
		return this.engine.getRuntimeService().createIncidentQuery().incidentType(Names.STUCK).list();
	}

}
