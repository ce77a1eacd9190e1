package org.secondsource.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Times that are known only between two bounds.
 */
class PeriodTests {

	private static final Instant MIDNIGHT = Instant.parse("2016-04-08T00:00:00Z");

	@Test
	void aDateIsItsWholeLocalDay() {
		Period day = Period.day(LocalDate.of(2016, 4, 8), ZoneId.of("Asia/Damascus"));
		assertThat(day.start()).isEqualTo(Instant.parse("2016-04-07T21:00:00Z"));
		assertThat(day.end()).isEqualTo(Instant.parse("2016-04-08T21:00:00Z"));
	}

	@Test
	void theDayOnWhichClocksChangeIsShorter() {
		Period day = Period.day(LocalDate.of(2016, 3, 27), ZoneId.of("Europe/Berlin"));
		assertThat(Duration.between(day.start(), day.end())).hasHours(23);
	}

	@ParameterizedTest(name = "{0} to {1} before {2} to {3}: {4}")
	@CsvSource({ "0, 24, 24, 48, true", "0, 24, 23, 48, false", "0, 24, 12, 12, false", "1, 1, 2, 2, true",
			"1, 1, 1, 1, false", "0, 24, 24, 24, true", "24, 24, 24, 48, false", "24, 48, 0, 24, false" })
	void oneIsBeforeAnotherOnlyIfItIsWhollyEarlier(int start, int end, int otherStart, int otherEnd, boolean before) {
		assertThat(hours(start, end).isBefore(hours(otherStart, otherEnd))).isEqualTo(before);
	}

	@ParameterizedTest(name = "{0} to {1} and {2} to {3}: older {4}, perhaps within {5}")
	@CsvSource({ "0, 0, 24, 24, true, false", "0, 0, 23, 23, false, true", "0, 24, 47, 72, false, true",
			"0, 24, 48, 72, true, false", "0, 24, 0, 24, false, true" })
	void atLeastADayNeedsCertaintyAndLessThanADayHoldsWhereverItIsPossible(int start, int end, int otherStart,
			int otherEnd, boolean older, boolean within) {
		Period one = hours(start, end);
		Period other = hours(otherStart, otherEnd);
		assertThat(one.isOlderByAtLeast(other, Duration.ofHours(24))).isEqualTo(older);
		assertThat(one.mayLieWithin(other, Duration.ofHours(24))).isEqualTo(within);
		assertThat(other.mayLieWithin(one, Duration.ofHours(24))).isEqualTo(within);
	}

	@Test
	void theEarliestAndTheLatestTakeEachBoundByItself() {
		assertThat(hours(0, 24).earliest(hours(6, 12))).isEqualTo(hours(0, 12));
		assertThat(hours(0, 24).latest(hours(6, 12))).isEqualTo(hours(6, 24));
		assertThat(hours(0, 6).hull(hours(12, 24))).isEqualTo(hours(0, 24));
	}

	@Test
	void refusesToEndBeforeItStarts() {
		assertThatIllegalArgumentException().isThrownBy(() -> hours(2, 1));
	}

	private static Period hours(int start, int end) {
		return new Period(MIDNIGHT.plus(Duration.ofHours(start)), MIDNIGHT.plus(Duration.ofHours(end)));
	}

}
