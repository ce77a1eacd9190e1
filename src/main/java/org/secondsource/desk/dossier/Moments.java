package org.secondsource.desk.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;

/**
 * Prints times with their zone.
 */
public final class Moments {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private static final int LAST_EAST = 14;

	private Moments() {
	}

	static String of(Instant instant) {
		return TIME.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
	}

	static @Nullable String orNull(@Nullable Instant instant) {
		return (instant != null) ? of(instant) : null;
	}

	/**
	 * Prints a time.
	 * @param period the time
	 * @return a minute, a day or several, with the zone
	 */
	public static String of(Period period) {
		if (period.start().equals(period.end())) {
			return of(period.start());
		}
		long hours = Duration.between(period.start(), period.end()).toHours();
		ZoneOffset zone = zone(period.start());
		OffsetDateTime start = period.start().atOffset(zone);
		if (hours % 24 != 0 || !start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
			return of(period.start()) + " to " + of(period.end());
		}
		LocalDate last = period.end().atOffset(zone).toLocalDate().minusDays(1);
		String first = DAY.format(start);
		String where = " (" + (zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone) + ")";
		return last.equals(start.toLocalDate()) ? first + where : first + " to " + DAY.format(last) + where;
	}

	/** The zone in which it is midnight then, if it is one of whole hours. */
	private static ZoneOffset zone(Instant start) {
		int hour = start.atOffset(ZoneOffset.UTC).getHour();
		int east = (24 - hour) % 24;
		return ZoneOffset.ofHours((east <= LAST_EAST) ? east : east - 24);
	}

}
