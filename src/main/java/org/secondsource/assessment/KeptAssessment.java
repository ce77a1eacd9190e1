package org.secondsource.assessment;

import java.time.Instant;

/**
 * An assessment in its place.
 *
 * @param number counts the claim's assessments, from 1
 * @param facts the number of the latest fact that it saw
 * @param asked the time that it was asked for
 * @param assessment the judgement
 */
public record KeptAssessment(int number, int facts, Instant asked, Assessment assessment) {
}
