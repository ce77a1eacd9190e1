package org.secondsource.source;

import java.time.Instant;

/**
 * A name that nobody on file goes by.
 *
 * @param name what an item called its publisher
 * @param door by which door the first came
 * @param first when the first came
 * @param last when the latest came
 * @param times how many came
 */
public record ProposedSource(String name, String door, Instant first, Instant last, int times) {
}
