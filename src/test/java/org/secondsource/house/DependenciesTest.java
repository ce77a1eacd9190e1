package org.secondsource.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every direct dependency earns its place, and is noticed with its licence.
 */
class DependenciesTest {

	private static final List<String> SAMPLE = Dependencies
		.read(Dependencies.POM, Path.of("src/test/resources/guards/dependencies.md"))
		.faults();

	@Test
	void everyDependencyEarnsItsPlace() {
		assertThat(Dependencies.read(Dependencies.POM, Dependencies.RECORD).faults()).isEmpty();
	}

	@Test
	void everyDependencyIsNoticedWithItsLicence() throws IOException {
		Dependencies dependencies = Dependencies.read(Dependencies.POM, Dependencies.RECORD);
		assertThat(Files.readString(Path.of("docs/notices.md"))).contains(dependencies.declared());
	}

	@Test
	void seesTheDependencies() {
		assertThat(Dependencies.read(Dependencies.POM, Dependencies.RECORD).declared()).contains("drools-core",
				"kie-api", "camunda-bpm-spring-boot-starter", "h2", "junit-jupiter");
	}

	@Test
	void rejectsADependencyThatNobodyExplains() {
		assertThat(SAMPLE).anyMatch((fault) -> fault.contains("why kie-api earns"));
	}

	@Test
	void rejectsALineWithoutAReason() {
		assertThat(SAMPLE).anyMatch((fault) -> fault.contains("why h2 earns"));
	}

	@Test
	void rejectsALineWithoutADependency() {
		assertThat(SAMPLE).anyMatch((fault) -> fault.contains("explains left-pad"));
	}

}
