package org.secondsource.verification;

import java.time.Instant;

/**
 * A task that waits at a desk.
 *
 * @param desk the desk's id
 * @param title what is asked
 * @param asked since when it is asked for without a break
 * @param due when it should be done
 */
public record Waiting(String desk, String title, Instant asked, Instant due) {
}
