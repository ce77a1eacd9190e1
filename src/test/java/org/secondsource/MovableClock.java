package org.secondsource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands until a test moves it.
 */
public final class MovableClock extends Clock {

	private volatile Instant now;

	/**
	 * Sets it for the first time.
	 * @param now the time
	 */
	public MovableClock(Instant now) {
		this.now = now;
	}

	/**
	 * Sets it.
	 * @param time the time
	 */
	public void set(Instant time) {
		this.now = time;
	}

	/**
	 * Lets time pass.
	 * @param time how much
	 */
	public void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
