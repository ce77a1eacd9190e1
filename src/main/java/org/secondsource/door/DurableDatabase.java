package org.secondsource.door;

import java.util.Locale;

/**
 * A database that keeps what it acknowledged, also when the program is killed.
 */
final class DurableDatabase {

	private DurableDatabase() {
	}

	static void require(String url) {
		String lower = url.toLowerCase(Locale.ROOT);
		if (!lower.startsWith("jdbc:h2:")) {
			return;
		}
		if (lower.startsWith("jdbc:h2:mem:")) {
			throw refused("An H2 database in memory forgets everything when the program ends.");
		}
		String upper = url.toUpperCase(Locale.ROOT) + ";";
		if (!upper.contains(";WRITE_DELAY=0;")) {
			throw refused("H2 without WRITE_DELAY=0 loses what it has acknowledged when the program is killed.");
		}
		if (!upper.contains(";DB_CLOSE_ON_EXIT=FALSE;")) {
			throw refused("H2 without DB_CLOSE_ON_EXIT=FALSE closes under the running program when it is stopped.");
		}
	}

	private static RefusedToStart refused(String reason) {
		return new RefusedToStart(reason, "Set SPRING_DATASOURCE_URL to PostgreSQL, or to an H2 file of your own: "
				+ "jdbc:h2:file:/var/lib/second-source/desk;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
	}

}
