package org.secondsource.storage;

import java.sql.SQLException;
import java.util.Set;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tells a row that refers to nothing from one that is wrong in another way.
 */
public final class ForeignKeys {

	/** PostgreSQL's state for it, and H2's. */
	private static final Set<String> STATES = Set.of("23503", "23506");

	private ForeignKeys() {
	}

	/**
	 * Whether a row was refused because it refers to a row that is not there.
	 * @param refused what the database said
	 * @return false if something else was wrong
	 */
	public static boolean isMissing(DataIntegrityViolationException refused) {
		return refused.getCause() instanceof SQLException cause && STATES.contains(cause.getSQLState());
	}

}
