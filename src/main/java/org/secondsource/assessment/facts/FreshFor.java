package org.secondsource.assessment.facts;

/**
 * How long a figure stays fresh now (rule 29).
 *
 * @param hours from its newest own or heard publication
 */
public record FreshFor(int hours) {
}
