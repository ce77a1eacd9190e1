package org.secondsource.report.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;

/**
 * Times as wires and feeds write them. One that cannot be read is none: the item itself
 * is still news.
 */
final class WireTimes {

	private static final int LONGEST = 100;

	private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] [xx][zzz]",
			Locale.ENGLISH);

	private WireTimes() {
	}

	static @Nullable Period read(String text) {
		String plain = text.strip();
		return Stream
			.<Function<String, Period>>of(WireTimes::instant, WireTimes::zoneless, WireTimes::day, WireTimes::mail)
			.map((form) -> read(plain, form))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Period read(String text, Function<String, Period> form) {
		try {
			return form.apply(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Period instant(String text) {
		return Period.at(OffsetDateTime.parse(text).toInstant());
	}

	/** A local time is a time somewhere between the first zone and the last. */
	private static Period zoneless(String text) {
		LocalDateTime time = LocalDateTime.parse(text);
		return new Period(time.toInstant(ZoneOffset.ofHours(14)), time.toInstant(ZoneOffset.ofHours(-12)));
	}

	private static Period day(String text) {
		return Period.day(LocalDate.parse(text), ZoneOffset.UTC);
	}

	/** As in mail and RSS, with or without the weekday, which proves nothing. */
	private static Period mail(String text) {
		String plain = text.replaceFirst("^\\p{Alpha}+,\\s*", "")
			.replaceAll("\\s+", " ")
			.replaceFirst("\\b(UT|Z)$", "GMT");
		return Period.at(MAIL.parse(plain, ZonedDateTime::from).toInstant());
	}

}
