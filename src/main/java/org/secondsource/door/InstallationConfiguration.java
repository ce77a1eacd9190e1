package org.secondsource.door;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says what the database is for before anything is written to it.
 */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

	@Bean
	Installation installation(JdbcClient database, Environment environment) {
		boolean demo = !environment.acceptsProfiles(Profiles.of(Installation.PRODUCTION));
		return new InstallationMark(database, Clock.systemUTC()).claim(demo);
	}

	@Bean
	@Profile(Installation.PRODUCTION)
	Clock clock(Installation installation) {
		return Clock.systemUTC();
	}

}
