package org.secondsource;

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
	 * @param arguments Spring Boot's own, and {@code --replay} to replay the founding
	 * case and end
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(SecondSource.class, arguments);
	}

}
