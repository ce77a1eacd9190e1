package org.secondsource.house;

import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import org.secondsource.SecondSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Each module depends on what it declares, on the root packages of others alone, and on
 * nothing above itself.
 */
class ModulesTest {

	private static final ApplicationModules HOUSE = ApplicationModules.of(SecondSource.class);

	private static final ApplicationModules SAMPLE = ApplicationModules.of("org.secondsource.house.samples.modules",
			new ImportOption.OnlyIncludeTests());

	@Test
	void modulesKeepToWhatTheyDeclare() {
		assertThatNoException().isThrownBy(HOUSE::verify);
	}

	@Test
	void rejectsAModuleThatUsesWhatItDoesNotDeclare() {
		assertThat(SAMPLE.detectViolations().getMessages()).anyMatch((message) -> message.contains("Barrel"));
	}

	@Test
	void rejectsAModuleThatReachesIntoAnothersInside() {
		assertThat(SAMPLE.detectViolations().getMessages()).anyMatch((message) -> message.contains("Valve"));
	}

	@Test
	void everyModuleDeclaresWhatItDependsOn() {
		assertThat(ModuleOrder.undeclared(HOUSE)).isEmpty();
	}

	@Test
	void rejectsAModuleThatDeclaresNothing() {
		assertThat(ModuleOrder.undeclared(SAMPLE)).singleElement().asString().contains("cellar");
	}

	@Test
	void modulesDependDownwardsAlone() {
		assertThat(ModuleOrder.HOUSE.broken(HOUSE)).isEmpty();
	}

	@Test
	void rejectsADependencyUpwards() {
		assertThat(new ModuleOrder(List.of("attic", "cellar")).broken(SAMPLE)).singleElement()
			.asString()
			.contains("attic")
			.contains("cellar");
	}

	@Test
	void rejectsAModuleWithoutAPlaceInTheOrder() {
		assertThat(new ModuleOrder(List.of("cellar")).broken(SAMPLE))
			.anyMatch((message) -> message.contains("attic has no place"));
	}

	@Test
	void seesTheModulesOfTheDesign() {
		assertThat(HOUSE.stream().map(ApplicationModule::getIdentifier).map(Object::toString)).contains("source",
				"report", "claim", "assessment", "verification");
	}

}
