package org.secondsource.door;

import java.util.Arrays;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks at the settings before anything else starts: the demo stays on this machine, and
 * production has a password, a master key and a database that keeps what it acknowledged.
 */
class StartGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "[::1]", "localhost");

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		check(event.getEnvironment());
	}

	static void check(Environment environment) {
		if (Arrays.asList(environment.getActiveProfiles()).contains(Installation.PRODUCTION)) {
			AdministratorPassword.require(environment);
			MasterKey.require(environment);
			DurableDatabase.require(environment.getProperty("spring.datasource.url", ""));
		}
		else {
			requireLoopback(environment, "server.address");
			requireLoopback(environment, "management.server.address");
		}
	}

	private static void requireLoopback(Environment environment, String setting) {
		String address = environment.getProperty(setting, setting.startsWith("management") ? "localhost" : "");
		if (!LOOPBACK.contains(address)) {
			throw new RefusedToStart(
					"The demo does not listen on %s, because everybody knows its passwords: %s must be 127.0.0.1."
						.formatted(address.isEmpty() ? "every address" : address, setting),
					"Leave " + setting + " out for the demo, or start with SPRING_PROFILES_ACTIVE=production.");
		}
	}

}
