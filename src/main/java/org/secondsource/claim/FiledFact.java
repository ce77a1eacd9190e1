package org.secondsource.claim;

import java.time.Instant;

/**
 * A fact in its place.
 *
 * @param number counts the claim's facts, from 1
 * @param fact what was filed
 * @param by who filed it: the person's user id, or the door's
 * @param at when
 */
public record FiledFact(int number, Fact fact, String by, Instant at) {
}
