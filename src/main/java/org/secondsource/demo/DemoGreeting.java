package org.secondsource.demo;

import java.io.PrintStream;
import java.util.stream.Collectors;

import org.secondsource.door.Installation;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says, once the demo is ready, where it is and who can sign in.
 */
@Component
@ConditionalOnProperty(name = "second-source.founding-case", havingValue = "true")
@Profile("!" + Installation.PRODUCTION)
class DemoGreeting {

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			greet(System.out, web.getWebServer().getPort());
		}
	}

	static void greet(PrintStream out, int port) {
		String people = DemoPeople.ROLES.stream()
			.map((role) -> "    %-11s %s".formatted(role.id(), role.does()))
			.collect(Collectors.joining("\n"));
		out.printf("""

				  Second Source is ready: http://localhost:%d/
				  This is the demo, on this machine alone. Sign in as one of these; the password is the same word.

				%s

				""", port, people);
	}

}
