package org.secondsource.house;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/**
 * The page that shows the modules as they are: who stands on whom, and what each offers.
 *
 * @param modules the modules
 * @param sources their files, for what they say of themselves
 */
record ModulesPage(ApplicationModules modules, SourceTree sources) {

	String text() {
		List<ApplicationModule> inOrder = this.modules.stream()
			.sorted(Comparator.comparingInt((module) -> ModuleOrder.HOUSE.upwards().indexOf(ModuleOrder.name(module))))
			.toList();
		return """
				# Modules

				<!-- Generated from the code. See CONTRIBUTING.md for how to write it anew. -->

				An arrow points at what a module uses. What stands in a sub-package is its module's own.

				```mermaid
				flowchart TD
				%s
				```
				%s""".formatted(inOrder.stream().flatMap(this::arrows).collect(Collectors.joining("\n")),
				inOrder.stream().map(this::section).collect(Collectors.joining()));
	}

	private Stream<String> arrows(ApplicationModule module) {
		return Stream.concat(Stream.of("\t" + ModuleOrder.name(module)),
				uses(module).map((used) -> "\t" + ModuleOrder.name(module) + " --> " + used));
	}

	private String section(ApplicationModule module) {
		String uses = uses(module).collect(Collectors.joining(", "));
		return "\n## " + ModuleOrder.name(module) + "\n\n" + this.sources.sentenceOf(module.getBasePackage().getName())
				+ "\n\n- Uses: " + (uses.isEmpty() ? "nothing" : uses) + "\n- Offers: " + offers(module) + "\n";
	}

	private Stream<String> uses(ApplicationModule module) {
		return module.getDependencies(this.modules, DependencyDepth.IMMEDIATE)
			.uniqueModules()
			.map(ModuleOrder::name)
			.sorted();
	}

	private static String offers(ApplicationModule module) {
		String offers = StreamSupport.stream(module.getBasePackage().spliterator(), false)
			.filter((type) -> type.getPackageName().equals(module.getBasePackage().getName()))
			.filter((type) -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.map(JavaClass::getSimpleName)
			.sorted()
			.map((name) -> "`" + name + "`")
			.collect(Collectors.joining(", "));
		return offers.isEmpty() ? "nothing" : offers;
	}

}
