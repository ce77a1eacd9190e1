package org.secondsource.search;

import org.jspecify.annotations.Nullable;

/**
 * A row of the index that answers a question.
 *
 * @param kind what it is
 * @param name the id of the thing
 * @param number the revision; 0 for a claim or a report
 * @param figure the words whose interval contains the number; null where it is stated
 */
record Found(Hit.Kind kind, String name, int number, @Nullable String figure) {
}
