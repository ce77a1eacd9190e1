package org.secondsource.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Times as columns hold them: in UTC, to the microsecond.
 */
public final class Times {

	private Times() {
	}

	/**
	 * The time as it will be read again.
	 * @param time any time
	 * @return the same time, without what a column cannot hold
	 */
	public static Instant kept(Instant time) {
		return time.truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * A time for a statement's parameter.
	 * @param time the time
	 * @return what the driver takes
	 */
	public static OffsetDateTime column(Instant time) {
		return kept(time).atOffset(ZoneOffset.UTC);
	}

	/**
	 * A time for a statement's parameter that may be null.
	 * @param time the time; null for none
	 * @return what the driver takes
	 */
	public static @Nullable OffsetDateTime columnOrNull(@Nullable Instant time) {
		return (time != null) ? column(time) : null;
	}

	/**
	 * Reads a time.
	 * @param row the row
	 * @param column the column's name
	 * @return the time
	 * @throws SQLException if the column cannot be read
	 */
	public static Instant read(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * Reads a time that may be null.
	 * @param row the row
	 * @param column the column's name
	 * @return the time; null for none
	 * @throws SQLException if the column cannot be read
	 */
	public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
