package org.secondsource.verification.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys our own processes and forms when the desk starts, under names that are the same
 * from the jar and from the folder; what has not changed is not deployed again.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

	private static final String FOLDER = "classpath:processes/";

	private final RepositoryService repository;

	private final ResourcePatternResolver resources;

	ProcessDeployment(RepositoryService repositoryService, ResourcePatternResolver resources) {
		this.repository = repositoryService;
		this.resources = resources;
	}

	@Override
	public void afterSingletonsInstantiated() {
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
