package org.secondsource.newsroom;

import java.time.DateTimeException;
import java.time.LocalTime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * When a desk works on a day.
 *
 * @param from when it begins
 * @param to when it ends; on the next day unless it is later than the beginning
 */
public record Shift(LocalTime from, LocalTime to) {

	/** Round the clock. */
	static final Shift WHOLE_DAY = new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

	/**
	 * Reads a shift.
	 * @param text two times of day with a hyphen between
	 * @return the shift
	 * @throws IllegalArgumentException if it is not of that form
	 */
	@JsonCreator
	public static Shift parse(String text) {
		String[] ends = text.split("-", -1);
		try {
			if (ends.length == 2) {
				return new Shift(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
			}
		}
		catch (DateTimeException ex) {
			throw unreadable(text, ex);
		}
		throw unreadable(text, null);
	}

	boolean endsNextDay() {
		return !this.to.isAfter(this.from);
	}

	@JsonValue
	@Override
	public String toString() {
		return this.from + "-" + this.to;
	}

	private static IllegalArgumentException unreadable(String text, @Nullable Throwable cause) {
		return new IllegalArgumentException("“" + text
				+ "” are no hours. Write 08:00-20:00, 22:00-06:00 for a night, or 00:00-00:00 for the whole day.",
				cause);
	}

}
