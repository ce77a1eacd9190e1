package org.secondsource.door;

import java.time.Instant;

/**
 * What this database is for, written into it at its first start.
 *
 * @param demo whether it holds the demo, whose passwords everybody knows
 * @param firstStart when the program first started on it, by the machine's clock
 */
public record Installation(boolean demo, Instant firstStart) {

	/** The profile of work that counts. */
	public static final String PRODUCTION = "production";

}
