package org.secondsource.newsroom;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * When a desk works, in its own time zone.
 *
 * @param zone the desk's time zone
 * @param days its shift on each day on which it works
 */
public record Hours(ZoneId zone, Map<DayOfWeek, Shift> days) {

	/** Of those who have no hours: somebody is always there. */
	public static final Hours ALWAYS = always(ZoneOffset.UTC);

	/**
	 * Copies the days.
	 * @throws IllegalArgumentException if there is none
	 */
	public Hours {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("A desk that never works is none. Give it the hours of one day.");
		}
		days = Collections.unmodifiableMap(new EnumMap<>(days));
	}

	/**
	 * Round the clock.
	 * @param zone the time zone
	 * @return every day as a whole
	 */
	public static Hours always(ZoneId zone) {
		return new Hours(zone, Arrays.stream(DayOfWeek.values())
			.collect(Collectors.toMap(Function.identity(), (day) -> Shift.WHOLE_DAY)));
	}

	/**
	 * Whether the desk works.
	 * @param time a time
	 * @return true from the beginning of a shift until before its end
	 */
	public boolean isOpen(Instant time) {
		LocalDate today = time.atZone(this.zone).toLocalDate();
		return isWithin(open(today.minusDays(1)), time) || isWithin(open(today), time);
	}

	/**
	 * The time when a desk has worked for so long.
	 * @param start when the counting starts
	 * @param worked how long, of its hours alone
	 * @return that time; on a day on which the clock is changed by the hours that passed
	 */
	public Instant after(Instant start, Duration worked) {
		Instant counted = start;
		Duration left = worked;
		LocalDate day = start.atZone(this.zone).toLocalDate().minusDays(1);
		while (true) {
			Span span = open(day);
			if (span != null && span.end().isAfter(counted)) {
				Instant from = span.start().isAfter(counted) ? span.start() : counted;
				Duration here = Duration.between(from, span.end());
				if (left.compareTo(here) <= 0) {
					return from.plus(left);
				}
				left = left.minus(here);
				counted = span.end();
			}
			day = day.plusDays(1);
		}
	}

	private @Nullable Span open(LocalDate day) {
		Shift shift = this.days.get(day.getDayOfWeek());
		return (shift != null)
				? new Span(day.atTime(shift.from()).atZone(this.zone).toInstant(),
						(shift.endsNextDay() ? day.plusDays(1) : day).atTime(shift.to()).atZone(this.zone).toInstant())
				: null;
	}

	private static boolean isWithin(@Nullable Span span, Instant time) {
		return span != null && !time.isBefore(span.start()) && time.isBefore(span.end());
	}

	private record Span(Instant start, Instant end) {
	}

}
