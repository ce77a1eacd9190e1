package org.secondsource.assessment;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.WorkKind;

/**
 * A rule as the rulebook has it.
 *
 * @param name the rule in a sentence
 * @param number its number in the rulebook
 * @param severity what a finding of it weighs; null for a row that only reads a table
 * @param barrier what it blocks, for a BLOCK; else null
 * @param work the kind of work that would remove it; null if none
 * @param overruledBy who may overrule it: {@code editor}, {@code senior} or
 * {@code nobody}
 * @param remedy what would remove a finding of it
 * @param source whose standard it is, or how it is defended
 * @param file where it is written, below {@code rules/}
 */
public record RuleEntry(String name, int number, @Nullable Severity severity, @Nullable Barrier barrier,
		@Nullable WorkKind work, String overruledBy, String remedy, String source, String file) {

	/**
	 * What a finding of it weighs.
	 * @return the severity
	 * @throws IllegalStateException if it is a row that only reads a table
	 */
	public Severity weight() {
		if (this.severity == null) {
			throw new IllegalStateException("The rule “" + this.name + "” raises findings and needs a @severity.");
		}
		return this.severity;
	}

}
