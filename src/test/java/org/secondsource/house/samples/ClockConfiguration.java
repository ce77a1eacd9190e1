package org.secondsource.house.samples;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public abstract class ClockConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	Instant started() {
		return Clock.systemUTC().instant();
	}

}
