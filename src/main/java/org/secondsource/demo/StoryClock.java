package org.secondsource.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A clock that can stand still while a story is told, and then runs on.
 */
final class StoryClock extends Clock {

	private final Clock running;

	private volatile @Nullable Instant stands;

	StoryClock(Clock running) {
		this.running = running;
	}

	void standAt(Instant moment) {
		this.stands = moment;
	}

	void runOn() {
		this.stands = null;
	}

	@Override
	public Instant instant() {
		Instant moment = this.stands;
		return (moment != null) ? moment : this.running.instant();
	}

	@Override
	public ZoneId getZone() {
		return this.running.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new StoryClock(this.running.withZone(zone));
	}

}
