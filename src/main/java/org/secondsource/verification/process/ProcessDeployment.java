package org.secondsource.verification.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys our own processes and forms when the desk starts, under names that are the same
 * from the jar and from the folder; what has not changed is not deployed again, and what
 * runs on an older definition is moved to the new one. One transaction holds the lock of
 * the engine's deployments throughout, so that desks which start together take turns.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

	private static final String FOLDER = "classpath:processes/";

	private final RepositoryService repository;

	private final ResourcePatternResolver resources;

	private final Migrations migrations;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ProcessDeployment(RepositoryService repositoryService, ResourcePatternResolver resources, Migrations migrations,
			DataSource database, PlatformTransactionManager transactions) {
		this.repository = repositoryService;
		this.resources = resources;
		this.migrations = migrations;
		this.jdbc = JdbcClient.create(database);
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			lock();
			deploy();
			this.migrations.begin();
		});
	}

	/** The engine takes this lock by itself, but not on H2. */
	private void lock() {
		this.jdbc.sql("select value_ from act_ge_property where name_ = 'deployment.lock' for update")
			.query(String.class)
			.single();
	}

	private void deploy() {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("second-source")
			.enableDuplicateFiltering(true);
		found("*.bpmn").forEach((file) -> add(deployment, "", file));
		found("forms/*.form").forEach((file) -> add(deployment, "forms/", file));
		deployment.deploy();
	}

	private List<Resource> found(String pattern) {
		try {
			return Stream.of(this.resources.getResources(FOLDER + pattern))
				.sorted(Comparator.comparing(Resource::getFilename))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The processes can't be read. Check processes/ on the class path.", ex);
		}
	}

	private void add(DeploymentBuilder deployment, String folder, Resource file) {
		try (InputStream content = file.getInputStream()) {
			deployment.addInputStream(folder + file.getFilename(), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " can't be read. Check processes/ on the class path.", ex);
		}
	}

}
