package org.secondsource.house;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;

/**
 * A rule of structure, with the classes that it must reject, each for itself, and those
 * that it must let pass.
 *
 * @param rule the rule
 * @param rejected every one of them breaks it
 * @param accepted none of them breaks it
 */
record Guard(ArchRule rule, List<Class<?>> rejected, List<Class<?>> accepted) {

	private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("org.secondsource.house.samples");

	/**
	 * Lets a rule find nothing to check: that it finds what it should is shown by the
	 * rejected.
	 */
	Guard {
		rule = rule.allowEmptyShould(true);
	}

	static Guard of(ArchRule rule, Class<?>... rejected) {
		return new Guard(rule, List.of(rejected), List.of());
	}

	Guard accepting(Class<?>... classes) {
		return new Guard(this.rule, this.rejected, List.of(classes));
	}

	boolean breaks(Class<?> sample) {
		return this.rule.evaluate(SAMPLES.that(equivalentTo(sample))).hasViolation();
	}

	@Override
	public String toString() {
		return this.rule.getDescription();
	}

}
