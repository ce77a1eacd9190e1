package org.secondsource.newsroom;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondsource.Campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HoursTests {

	private static final ZoneId BEIRUT = ZoneId.of("Asia/Beirut");

	private static final Hours WEEK = new Hours(BEIRUT,
			Map.of(DayOfWeek.THURSDAY, Shift.parse("08:00-20:00"), DayOfWeek.FRIDAY, Shift.parse("22:00-06:00")));

	@ParameterizedTest
	@CsvSource({ "2016-04-07T07:59:59, false", "2016-04-07T08:00:00, true", "2016-04-07T19:59:59, true",
			"2016-04-07T20:00:00, false", "2016-04-08T21:59:59, false", "2016-04-08T22:00:00, true",
			"2016-04-09T05:59:59, true", "2016-04-09T06:00:00, false" })
	void isOpenFromTheBeginningOfAShiftUntilBeforeItsEnd(String local, boolean open) {
		assertThat(WEEK.isOpen(beirut(local))).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "2016-04-07T09:00:00, PT4H, 2016-04-07T13:00:00", "2016-04-07T09:00:00, PT11H, 2016-04-07T20:00:00",
			"2016-04-07T18:00:00, PT4H, 2016-04-09T00:00:00", "2016-04-09T05:00:00, PT2H, 2016-04-14T09:00:00",
			"2016-04-01T12:00:00, PT0S, 2016-04-01T22:00:00", "2016-04-07T08:00:00, PT40H, 2016-04-16T06:00:00" })
	void countsTheHoursOfTheDeskAlone(String start, Duration worked, String end) {
		assertThat(WEEK.after(beirut(start), worked)).isEqualTo(beirut(end));
	}

	@Test
	void countsTheHoursThatPassOnADayOnWhichTheClockIsChanged() {
		Hours nights = new Hours(BEIRUT, Map.of(DayOfWeek.SATURDAY, Shift.parse("22:00-06:00")));
		assertThat(nights.after(beirut("2016-03-26T22:00:00"), Duration.ofHours(7)))
			.as("the hour after midnight is not")
			.isEqualTo(beirut("2016-03-27T06:00:00"));
		assertThat(Duration.between(beirut("2016-03-26T22:00:00"), beirut("2016-03-27T06:00:00"))).hasHours(7);
	}

	@Test
	void roundTheClockIsPlainTime() {
		Instant now = beirut("2016-03-26T22:00:00");
		assertThat(Hours.ALWAYS.after(now, Duration.ofHours(100))).isEqualTo(now.plus(Duration.ofHours(100)));
		assertThat(Hours.ALWAYS.isOpen(now)).isTrue();
	}

	@Test
	void minuteByMinuteIsTheSame() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int index = 0; index < Campaign.size(20, 2000); index++) {
			Hours hours = any(random);
			Instant start = beirut("2016-03-20T00:00:00").plus(Duration.ofMinutes(random.nextInt(20_000)));
			int minutes = 1 + random.nextInt(3000);
			Instant counted = start;
			for (int left = minutes; left > 0; counted = counted.plus(Duration.ofMinutes(1))) {
				left -= hours.isOpen(counted) ? 1 : 0;
			}
			assertThat(hours.after(start, Duration.ofMinutes(minutes)))
				.as("seed %d: %s from %s, %d", seed, hours, start, minutes)
				.isEqualTo(counted);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "8-20", "08:00", "08:00-20:00-21:00", "24:00-25:00", "morning" })
	void refusesWhatAreNoHours(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse(text)).withMessageContaining("08:00-20:00");
	}

	@Test
	void refusesADeskThatNeverWorks() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Hours(BEIRUT, Map.of()));
	}

	private static Hours any(Random random) {
		Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
		days.put(DayOfWeek.MONDAY, Shift.parse("08:00-20:00"));
		for (DayOfWeek day : DayOfWeek.values()) {
			if (random.nextBoolean()) {
				days.put(day, Shift
					.parse("%02d:%02d-%02d:00".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(24))));
			}
		}
		return new Hours(BEIRUT, days);
	}

	private static Instant beirut(String local) {
		return ZonedDateTime.of(LocalDateTime.parse(local), BEIRUT).toInstant();
	}

}
