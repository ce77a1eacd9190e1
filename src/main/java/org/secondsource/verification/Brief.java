package org.secondsource.verification;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a task says to the person who is to do it; rewritten in the transaction that
 * changes it.
 *
 * @param name the claim in a sentence, and what is asked
 * @param reason why the task exists and what would remove each finding
 * @param priority by severity: 100 hold, 80 block, 60 review, 40 warn, 20 info
 * @param due when it should be done; null if it may wait
 * @param groups the groups whose members may do it: the owning desk, or the editors
 */
public record Brief(String name, String reason, int priority, @Nullable Instant due, List<String> groups) {
}
