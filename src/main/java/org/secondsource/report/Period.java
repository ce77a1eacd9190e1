package org.secondsource.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time that is known to lie within two bounds: a date is its whole local day, a minute
 * is a minute.
 *
 * @param start the first instant that it may be
 * @param end the instant after the last that it may be; not before the start
 */
public record Period(Instant start, Instant end) {

	/**
	 * Checks the order.
	 * @throws IllegalArgumentException if it ends before it starts
	 */
	public Period {
		if (end.isBefore(start)) {
			throw new IllegalArgumentException(
					"A time ends no earlier than it starts: " + start + " to " + end + ". Swap the two.");
		}
	}

	/**
	 * A whole local day.
	 * @param day the date
	 * @param zone where it is that date
	 * @return from its midnight to the next
	 */
	public static Period day(LocalDate day, ZoneId zone) {
		return days(day, day, zone);
	}

	/**
	 * Whole local days.
	 * @param first the first date
	 * @param last the last date, inclusive
	 * @param zone where they are those dates
	 * @return from the first one's midnight to the one after the last
	 */
	public static Period days(LocalDate first, LocalDate last, ZoneId zone) {
		return new Period(first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
	}

	/**
	 * A time known exactly.
	 * @param instant the time
	 * @return the period of that instant alone
	 */
	public static Period at(Instant instant) {
		return new Period(instant, instant);
	}

	/**
	 * Whether this is wholly earlier; otherwise the order is unknown.
	 * @param other the other time
	 * @return true only if every instant of this is before every instant of the other
	 */
	public boolean isBefore(Period other) {
		return this.end.isBefore(other.start) || (this.end.equals(other.start) && this.start.isBefore(this.end));
	}

	/**
	 * Whether this is older than the other by at least so much, for certain.
	 * @param other the newer time
	 * @param by the least distance
	 * @return true only if that holds wherever in their bounds the two lie
	 */
	public boolean isOlderByAtLeast(Period other, Duration by) {
		return !this.end.plus(by).isAfter(other.start);
	}

	/**
	 * Whether the two may lie less than so far apart.
	 * @param other the other time
	 * @param by the distance
	 * @return true if that is possible somewhere in their bounds
	 */
	public boolean mayLieWithin(Period other, Duration by) {
		return !isOlderByAtLeast(other, by) && !other.isOlderByAtLeast(this, by);
	}

	/**
	 * The earlier of each bound.
	 * @param other the other time
	 * @return from the least start to the least end
	 */
	public Period earliest(Period other) {
		return new Period(min(this.start, other.start), min(this.end, other.end));
	}

	/**
	 * The later of each bound.
	 * @param other the other time
	 * @return from the greatest start to the greatest end
	 */
	public Period latest(Period other) {
		return new Period(max(this.start, other.start), max(this.end, other.end));
	}

	/**
	 * The period that reaches over both.
	 * @param other the other time
	 * @return from the least start to the greatest end
	 */
	public Period hull(Period other) {
		return new Period(min(this.start, other.start), max(this.end, other.end));
	}

	private static Instant min(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Instant max(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
