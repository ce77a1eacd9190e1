package org.secondsource.door;

import java.util.Base64;

import org.springframework.core.env.Environment;

/**
 * The key without which production does not start: it wraps the keys of protected
 * sources, and no database holds it.
 */
final class MasterKey {

	static final String SETTING = "second-source.master-key";

	/** The demo's, which everybody knows. */
	static final String DEMO = "dGhlIGRlbW8ncyBrZXksIGtub3duIHRvIGFueWJvZHk=";

	private static final int BYTES = 32;

	private MasterKey() {
	}

	static void require(Environment environment) {
		String key = environment.getProperty(SETTING, "").strip();
		if (key.isEmpty()) {
			throw refused("Production does not start without a master key for the names of protected sources.");
		}
		if (key.equals(DEMO)) {
			throw refused("The master key is the demo's, which everybody knows.");
		}
		if (length(key) != BYTES) {
			throw refused("The master key is not 32 bytes in base64.");
		}
	}

	private static int length(String key) {
		try {
			return Base64.getDecoder().decode(key).length;
		}
		catch (IllegalArgumentException ex) {
			return -1;
		}
	}

	private static RefusedToStart refused(String reason) {
		return new RefusedToStart(reason,
				"Set SECOND_SOURCE_MASTER_KEY to what “openssl rand -base64 32” prints, keep a "
						+ "copy apart from the database's backups, and start again.");
	}

}
