package org.secondsource.house.samples;

import java.time.Clock;
import java.time.Instant;

public class ProvidesTheClock {

	Clock clock() {
		return Clock.systemUTC();
	}

	Instant now(Clock clock) {
		return Instant.now(clock);
	}

}
