package org.secondsource.door;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The row that tells the demo's database from one that counts: they are never mixed.
 */
class InstallationMark {

	private final JdbcClient database;

	private final Clock machine;

	InstallationMark(JdbcClient database, Clock machine) {
		this.database = database;
		this.machine = machine;
	}

	/**
	 * Marks a new database, and refuses one that was marked for the other use.
	 * @param demo whether this program runs as the demo
	 * @return what the database is for
	 */
	Installation claim(boolean demo) {
		Installation found = find().orElseGet(() -> mark(demo));
		if (demo && !found.demo()) {
			throw new RefusedToStart("This database belongs to a newsroom: the demo does not start on it.",
					"Start with SPRING_PROFILES_ACTIVE=production, or give the demo a database of its own by "
							+ "SPRING_DATASOURCE_URL.");
		}
		if (!demo && found.demo()) {
			throw new RefusedToStart("This database is the demo's, whose passwords everybody knows.",
					"Give production a new database by SPRING_DATASOURCE_URL; nothing is carried over from the demo.");
		}
		return found;
	}

	private Optional<Installation> find() {
		return this.database.sql("select kind, first_start from installation where id = 1")
			.query((row, number) -> new Installation(row.getString("kind").equals("DEMO"),
					row.getObject("first_start", OffsetDateTime.class).toInstant()))
			.optional();
	}

	private Installation mark(boolean demo) {
		try {
			this.database.sql("insert into installation (id, kind, first_start) values (1, ?, ?)")
				.params(demo ? "DEMO" : "PRODUCTION", this.machine.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException anotherNodeWasFaster) {
			return find().orElseThrow();
		}
		return find().orElseThrow();
	}

}
