package org.secondsource.distribution;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of what we say and take back.
 *
 * @param id its id
 * @param name its name
 * @param address where its program listens; null if people tell it
 * @param paused whether it wants nothing for now, but for what is taken back
 */
public record Recipient(String id, String name, @Nullable URI address, boolean paused) {
}
