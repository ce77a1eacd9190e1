package org.secondsource.assessment;

import java.time.Instant;
import java.util.Map;

/**
 * An assessment in its place.
 *
 * @param number counts the claim's assessments, from 1
 * @param facts the number of the latest fact that it saw
 * @param asked the time that it was asked for
 * @param assessment the judgement
 * @param since since when each task that the claim asks for is asked for without a break,
 * by its kind, and each finding that it rests on, by its key
 */
public record KeptAssessment(int number, int facts, Instant asked, Assessment assessment, Map<String, Instant> since) {
}
