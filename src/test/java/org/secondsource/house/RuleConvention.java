package org.secondsource.house;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.secondsource.assessment.Severity;

/**
 * What every rule of a DRL file keeps to, with what to do where it does not.
 */
enum RuleConvention {

	/** The name says what is found. */
	NAMED_BY_A_SENTENCE(
			(rule) -> rule.quoted() && rule.name().matches("[A-Z0-9].*") && rule.name().split("\\s+").length >= 3,
			"is not named by a sentence; write what it finds: rule \"A party speaks of its own losses\""),
	/** The rulebook's number. */
	NUMBERED((rule) -> matches(rule.head(), "@rule\\(\\s*\\d+\\s*\\)"),
			"does not say its number in the rulebook; add @rule(22)"),
	/** How much it weighs. */
	WEIGHED((rule) -> Pattern.compile("@severity\\(\\s*\"?(" + severities() + ")\"?\\s*\\)", Pattern.CASE_INSENSITIVE)
		.matcher(rule.head())
		.find(), "does not say how much it weighs; add @severity(REVIEW), or another of Severity"),
	/** Where it comes from. */
	SOURCED((rule) -> matches(rule.head(), "@source\\(\\s*\"[^\"]+\"\\s*\\)"),
			"does not say where it comes from; add @source(\"BBC editorial guidelines 3.3.4\"), or \"our own\""),
	/** Order is a matter of strata. */
	UNORDERED((rule) -> !matches(rule.bareHead(), "\\bsalience\\b"),
			"asks for an order by salience; derive a fact that the later rule reads"),
	/** Conditions are patterns. */
	WITHOUT_EVAL((rule) -> !matches(rule.when(), "\\beval\\s*\\("),
			"hides a condition in eval; write it as a constraint of the pattern"),
	/** Patterns stand one below the other. */
	ONE_PATTERN_A_LINE(
			(rule) -> !matches(rule.when(),
					"\\)\\s*&&\\s*\\(?\\s*(\\$?\\w+\\s*:\\s*)?((not|exists|forall)\\b|[A-Z]\\w*\\s*\\()"),
			"joins patterns with &&; write them one below the other, or with 'and'"),
	/** Facts are never changed. */
	CHANGES_NOTHING((rule) -> !matches(rule.then(), "\\b(modify|update|delete|retract)\\b"),
			"changes or takes away a fact; conclude another one with insertLogical"),
	/** A rule concludes. */
	CONCLUDES(
			(rule) -> rule.statements().noneMatch((statement) -> !statement.startsWith("insertLogical"))
					&& rule.statements().findAny().isPresent() || !CHANGES_NOTHING.isKept(rule),
			"does something else than to conclude; leave only insertLogical(...) after 'then'"),
	/** A consequence is short. */
	SHORT((rule) -> rule.statements().count() <= 2, "concludes more than two things; make it two rules");

	private final Predicate<RuleText> kept;

	private final String advice;

	RuleConvention(Predicate<RuleText> kept, String advice) {
		this.kept = kept;
		this.advice = advice;
	}

	boolean isKept(RuleText rule) {
		return this.kept.test(rule);
	}

	String fault(RuleText rule) {
		return "rule \"" + rule.name() + "\" " + this.advice + ".";
	}

	private static boolean matches(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).find();
	}

	private static String severities() {
		StringBuilder names = new StringBuilder();
		for (Severity severity : Severity.values()) {
			names.append(names.isEmpty() ? "" : "|").append(severity.name());
		}
		return names.toString();
	}

}
