package org.secondsource.house.samples;

import java.time.Instant;

public class ReadsTheWallClock {

	boolean isPast(Instant time) {
		return Instant.now().isAfter(time);
	}

}
