package org.secondsource.house;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of structure, with the classes that it must reject, each for itself, and those
 * that it must let pass.
 *
 * @param rule the rule
 * @param rejected every one of them breaks it
 * @param accepted none of them breaks it
 */
record Guard(ArchRule rule, List<Class<?>> rejected, List<Class<?>> accepted) {

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
		return breaks(new ClassFileImporter().importClasses(sample));
	}

	private boolean breaks(JavaClasses classes) {
		return this.rule.evaluate(classes).hasViolation();
	}

	@Override
	public String toString() {
		return this.rule.getDescription();
	}

}
