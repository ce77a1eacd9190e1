package org.secondsource.house;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What classes may use and be; each rule with what it must reject and let pass.
 */
class StructureTest {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.secondsource");

	@ParameterizedTest(name = "{0}")
	@MethodSource("guards")
	void holds(Guard guard) {
		guard.rule().check(MAIN);
	}

	@ParameterizedTest(name = "{0}: rejects {1}")
	@MethodSource("rejected")
	void rejects(Guard guard, Class<?> sample) {
		assertThat(guard.breaks(sample)).isTrue();
	}

	@ParameterizedTest(name = "{0}: lets {1} pass")
	@MethodSource("accepted")
	void accepts(Guard guard, Class<?> sample) {
		assertThat(guard.breaks(sample)).isFalse();
	}

	@Test
	void seesTheClassesOfTheDesk() {
		assertThat(MAIN.contain("org.secondsource.SecondSource")).isTrue();
		assertThat(MAIN).noneMatch((type) -> type.getPackageName().contains(".house"));
	}

	static List<Guard> guards() {
		return Structure.guards();
	}

	static Stream<Arguments> rejected() {
		return guards().stream().flatMap((guard) -> pairs(guard, guard.rejected()));
	}

	static Stream<Arguments> accepted() {
		return guards().stream().flatMap((guard) -> pairs(guard, guard.accepted()));
	}

	private static Stream<Arguments> pairs(Guard guard, List<Class<?>> samples) {
		return samples.stream().map((sample) -> Arguments.of(guard, Named.of(sample.getSimpleName(), sample)));
	}

}
