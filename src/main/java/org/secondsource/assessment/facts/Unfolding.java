package org.secondsource.assessment.facts;

/**
 * How far the incident has unfolded, for the tables that read time.
 *
 * @param live whether it still unfolds
 * @param hours since it may have begun
 */
public record Unfolding(boolean live, long hours) {
}
