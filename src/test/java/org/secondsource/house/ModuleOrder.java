package org.secondsource.house;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/**
 * The order in which modules stand on each other.
 *
 * @param upwards the modules' names, the lowest first
 */
record ModuleOrder(List<String> upwards) {

	/** A module that is not listed yet finds its place here, and in docs/modules. */
	static final ModuleOrder HOUSE = new ModuleOrder(
			List.of("storage", "sweep", "journal", "newsroom", "source", "report", "attachment", "claim", "assessment",
					"publication", "search", "verification", "distribution", "door", "desk", "cockpit", "demo"));

	List<String> broken(ApplicationModules modules) {
		return modules.stream().flatMap((module) -> broken(module, modules)).toList();
	}

	private Stream<String> broken(ApplicationModule module, ApplicationModules modules) {
		String name = name(module);
		if (!this.upwards.contains(name)) {
			return Stream.of("Module " + name + " has no place in the order. Add it to ModuleOrder.HOUSE.");
		}
		return module.getDependencies(modules, DependencyDepth.IMMEDIATE)
			.uniqueModules()
			.map(ModuleOrder::name)
			.filter((used) -> this.upwards.indexOf(used) > this.upwards.indexOf(name))
			.map((used) -> "Module " + name + " uses " + used
					+ ", which stands above it. Turn the dependency round with a port that " + name + " owns.");
	}

	static List<String> undeclared(ApplicationModules modules) {
		return modules.stream()
			.filter((module) -> declared(module).contains(org.springframework.modulith.ApplicationModule.OPEN_TOKEN))
			.map((module) -> "Module " + name(module) + " does not declare what it depends on. Write"
					+ " @ApplicationModule(allowedDependencies = { ... }) in its package-info.")
			.toList();
	}

	private static List<String> declared(ApplicationModule module) {
		return ApplicationModuleInformation.of(module.getBasePackage()).getDeclaredDependencies();
	}

	static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
