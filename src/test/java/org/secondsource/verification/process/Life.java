package org.secondsource.verification.process;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.WorkKind;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Completion;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

/**
 * The life of one claim in a test: people do things, and it tells where the claim waits.
 */
class Life {

	final ClaimId claim = new ClaimId("claim-" + UUID.randomUUID());

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	Life(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
	}

	ScriptedDesk.Case desk() {
		return this.desk.about(this.claim);
	}

	Life startedAt(Step step, WorkKind... work) {
		desk().at(step, work);
		this.process.start(this.claim);
		return this;
	}

	void completes(String person, TaskKind kind) {
		this.process.complete(this.claim, kind, person, new Completion(null, "Done.", null, null));
	}

	void decides(String person, TaskKind kind, Act act) {
		this.process.complete(this.claim, kind, person, new Completion(act, "Two origins.", 7, "Four were killed."));
	}

	/** The activities at which the claim waits; none if its life has ended. */
	Set<String> waitsAt() {
		ProcessInstance instance = instance();
		return (instance == null) ? Set.of()
				: new TreeSet<>(this.engine.getRuntimeService().getActiveActivityIds(instance.getId()));
	}

	ProcessInstance instance() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.claim.value())
			.singleResult();
	}

	List<OpenTask> tasks() {
		return this.process.open(this.claim);
	}

	OpenTask task() {
		return tasks().get(0);
	}

	void takes(String person, OpenTask task) {
		this.engine.getTaskService().claim(task.id(), person);
	}

	void watchEnds() {
		this.engine.getManagementService()
			.executeJob(this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(instance().getId())
				.singleResult()
				.getId());
	}

}
