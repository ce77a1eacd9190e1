package org.secondsource.desk.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.secondsource.report.Period;

/**
 * Reads times as people and programs write them.
 */
public final class When {

	private When() {
	}

	/**
	 * Reads a time.
	 * @param text an instant with its zone, a date (its whole day in UTC), or two of
	 * either with a slash between
	 * @return the period
	 * @throws IllegalArgumentException if it is none of these
	 */
	public static Period read(String text) {
		String plain = text.strip();
		int slash = plain.indexOf('/');
		try {
			return (slash < 0) ? one(plain)
					: new Period(one(plain.substring(0, slash)).start(), one(plain.substring(slash + 1)).end());
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("“" + plain + "” is no time. Write 2016-04-08, 2016-04-08T12:00:00Z "
					+ "with its zone, or two of them as 2016-04-07/2016-04-09.", ex);
		}
	}

	/**
	 * Writes a time as it is read.
	 * @param period the time
	 * @return an instant, or two with a slash between
	 */
	public static String write(Period period) {
		return period.start().equals(period.end()) ? period.start().toString() : period.start() + "/" + period.end();
	}

	private static Period one(String text) {
		String plain = text.strip();
		return plain.contains("T") ? Period.at(OffsetDateTime.parse(plain).toInstant())
				: Period.day(LocalDate.parse(plain), ZoneOffset.UTC);
	}

}
