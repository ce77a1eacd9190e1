package org.secondsource.verification.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.Campaign;
import org.secondsource.verification.ClaimProcess;

/**
 * The walks through our own processes, each made once, and through samples.
 */
class Walks {

	private static final Map<String, Walk> MADE = new ConcurrentHashMap<>();

	private final ProcessEngine engine;

	private final ScriptedDesk desk;

	final Guide guide;

	Walks(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, Trail trail,
			PlatformTransactionManager transactions) {
		this.engine = engine;
		this.desk = desk;
		this.guide = new Guide(engine, process, desk, trail, new TransactionTemplate(transactions),
				Position.all(Campaign.size(2, 6)));
	}

	/** The walk through the newest definition of one of our processes. */
	Walk through(Path file) {
		BpmnModelInstance model = read(file);
		return MADE.computeIfAbsent(newest(model), (definition) -> walk(this.guide, definition, model));
	}

	/** What is wrong with one of our processes. */
	Soundness soundness(Path file) {
		return new Soundness(read(file), through(file));
	}

	/**
	 * What is wrong with a sample in the place of our process, whose newsroom has no
	 * work.
	 */
	Soundness soundnessOfSample(Path file) {
		BpmnModelInstance model = read(file);
		Deployment sample = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(file.getFileName().toString(), model)
			.deploy();
		try {
			return new Soundness(model, walk(this.guide.withoutWork(), newest(model), model));
		}
		finally {
			this.engine.getRepositoryService().deleteDeployment(sample.getId(), true);
		}
	}

	private Walk walk(Guide guide, String definition, BpmnModelInstance model) {
		this.desk.nudging();
		try {
			return new Walk(guide, definition).from(Starts.of(model).events());
		}
		finally {
			this.desk.reset();
		}
	}

	private String newest(BpmnModelInstance model) {
		return this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(Starts.of(model).process())
			.latestVersion()
			.singleResult()
			.getId();
	}

	static BpmnModelInstance read(Path file) {
		return Bpmn.readModelFromFile(file.toFile());
	}

}
