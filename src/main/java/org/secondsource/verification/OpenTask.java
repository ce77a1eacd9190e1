package org.secondsource.verification;

import org.jspecify.annotations.Nullable;

/**
 * A task that waits for a person.
 *
 * @param id the engine's id of it, for links
 * @param kind what is asked
 * @param assignee who has taken it; null if nobody has
 * @param brief what it says
 */
public record OpenTask(String id, TaskKind kind, @Nullable String assignee, Brief brief) {
}
