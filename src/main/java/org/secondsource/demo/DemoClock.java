package org.secondsource.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import org.secondsource.door.Installation;

/**
 * The demo's time: it stood at noon of 9 April 2016 when the program first started on
 * this database, and has run on since.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!" + Installation.PRODUCTION)
class DemoClock {

	static final Instant FOUNDING_CASE = Instant.parse("2016-04-09T12:00:00Z");

	@Bean
	StoryClock clock(Installation installation) {
		return new StoryClock(
				Clock.offset(Clock.systemUTC(), Duration.between(installation.firstStart(), FOUNDING_CASE)));
	}

}
