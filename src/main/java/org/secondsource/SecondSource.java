package org.secondsource;

import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The desk: finds who really says a claim, lets the rules judge it, and moves it through
 * intake, corroboration and publication.
 */
@SpringBootApplication
public class SecondSource {

	/**
	 * Starts the desk.
	 * @param arguments Spring Boot's own, and {@code --replay} to tell the founding case
	 * again, report by report, and end; or what {@link JournalCommand} is asked by
	 */
	public static void main(String[] arguments) {
		if (JournalCommand.isAsked(arguments)) {
			System.exit(JournalCommand.run(arguments));
		}
		SpringApplication desk = new SpringApplication(SecondSource.class);
		if (List.of(arguments).contains("--replay")) {
			replay(desk, arguments);
		}
		else {
			desk.run(arguments);
		}
	}

	/** In memory and on a port of its own, so that it touches no desk. */
	private static void replay(SpringApplication desk, String... arguments) {
		desk.setDefaultProperties(Map.of("spring.config.additional-location", "optional:classpath:/replay.yaml"));
		System.exit(SpringApplication.exit(desk.run(arguments)));
	}

}
