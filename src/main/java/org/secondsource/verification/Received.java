package org.secondsource.verification;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Filing;
import org.secondsource.report.UnprovenItem;

/**
 * What became of an item that came in by a door: it was filed, or it waits for a person.
 *
 * @param filing the version on file; null if it waits
 * @param held what waits; null if it was filed
 */
public record Received(@Nullable Filing filing, @Nullable UnprovenItem held) {
}
