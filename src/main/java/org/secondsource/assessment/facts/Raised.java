package org.secondsource.assessment.facts;

/**
 * What a rule concluded: its severity, remedy and the rest are the rule's own metadata.
 *
 * @param rule the rule's name, its sentence in the rulebook
 * @param subject what it is about
 */
public record Raised(String rule, Subject subject) {
}
