package org.secondsource.claim;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Intervals of people, closed or open.
 */
class FigureTests {

	@ParameterizedTest(name = "{0}-{1} and {2}-{3}: {4}-{5}")
	@CsvSource({ "10, 15, 15, 20, 15, 15", "10, 15, 12, 13, 12, 13", "10, , 12, , 12,", "10, , 5, 12, 10, 12",
			"0, 99, 20, , 20, 99" })
	void whatOverlapsHasACommonPart(int low, @Nullable Integer high, int otherLow, @Nullable Integer otherHigh,
			int commonLow, @Nullable Integer commonHigh) {
		Figure one = new Figure(low, high, "one");
		Figure other = new Figure(otherLow, otherHigh, "other");
		assertThat(one.overlaps(other)).isTrue();
		assertThat(other.overlaps(one)).isTrue();
		assertThat(one.intersect(other)).isEqualTo(new Figure(commonLow, commonHigh, "one"));
		assertThat(other.intersect(one)).isEqualTo(new Figure(commonLow, commonHigh, "other"));
	}

	@ParameterizedTest(name = "{0}-{1} and {2}-{3}")
	@CsvSource({ "10, 14, 15, 20", "0, 0, 1,", "0, 99, 100," })
	void whatIsDisjointHasNone(int low, @Nullable Integer high, int otherLow, @Nullable Integer otherHigh) {
		Figure one = new Figure(low, high, "one");
		Figure other = new Figure(otherLow, otherHigh, "other");
		assertThat(one.overlaps(other)).isFalse();
		assertThat(other.overlaps(one)).isFalse();
		assertThat(one.intersect(other)).isNull();
	}

	@Test
	void refusesEndsThatAreSwappedOrNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure(2, 1, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure(-1, null, "x"));
		assertThat(new Figure(1, 1, "x").isOpen()).isFalse();
		assertThat(new Figure(1, null, "x").isOpen()).isTrue();
	}

}
