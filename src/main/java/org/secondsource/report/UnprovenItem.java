package org.secondsource.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A version that came by a door which does not speak for its source, and which would
 * change what stands: it changes nothing until a person has confirmed it.
 *
 * @param id names it; the same for the same version, however often it comes
 * @param report what came
 * @param door by which door
 * @param at when
 * @param state what became of it
 * @param by who settled it; null while it waits
 * @param reason why; null while it waits
 */
public record UnprovenItem(String id, NewReport report, String door, Instant at, State state, @Nullable String by,
		@Nullable String reason) {

	/**
	 * What became of an unproven item.
	 */
	public enum State {

		/** A person has to confirm or refuse it. */
		WAITING,
		/** It was taken in. */
		CONFIRMED,
		/** It proved untrue. */
		REFUSED

	}

}
