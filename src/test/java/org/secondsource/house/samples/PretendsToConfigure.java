package org.secondsource.house.samples;

import java.time.Instant;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public abstract class PretendsToConfigure {

	Instant started() {
		return Instant.now();
	}

}
