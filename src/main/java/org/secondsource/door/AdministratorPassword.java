package org.secondsource.door;

import java.util.Locale;
import java.util.Set;

import org.springframework.core.env.Environment;

/**
 * The password without which production does not start.
 */
final class AdministratorPassword {

	static final String SETTING = "second-source.administrator-password";

	private static final int SHORTEST = 12;

	private static final Set<String> KNOWN = Set.of("reporter", "intake", "verifier", "head", "editor", "senior",
			"standards", "admin", "administrator", "password", "secondsource", "second-source", "changeit", "changeme");

	private AdministratorPassword() {
	}

	static void require(Environment environment) {
		String password = environment.getProperty(SETTING, "");
		if (password.isBlank()) {
			throw refused("Production does not start without an administrator's password.");
		}
		if (password.length() < SHORTEST) {
			throw refused("The administrator's password is too short: it needs at least 12 characters.");
		}
		if (isKnown(password)) {
			throw refused("The administrator's password is a word that everybody would try.");
		}
	}

	/** A known word, also when it is repeated or padded with digits and signs. */
	private static boolean isKnown(String password) {
		String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "").replaceAll("^-+|-+$", "");
		return letters.chars().distinct().count() < 2
				|| KNOWN.stream().anyMatch((word) -> letters.replace(word, "").isEmpty());
	}

	private static RefusedToStart refused(String reason) {
		return new RefusedToStart(reason, "Set SECOND_SOURCE_ADMINISTRATOR_PASSWORD to a password of your own, "
				+ "of at least 12 characters, and start again.");
	}

}
