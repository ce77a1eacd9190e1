package org.secondsource.assessment.derivation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Range;
import org.secondsource.claim.Figure;

/**
 * Low, best and high, and the grade of the claim: stratum 9.
 */
final class Spans {

	private Spans() {
	}

	static Grade gradeOf(Collection<Grade> inRange) {
		if (inRange.isEmpty()) {
			return Grade.UNSUPPORTED;
		}
		return inRange.contains(Grade.CONTESTED) ? Grade.CONTESTED : Collections.max(inRange);
	}

	static Range rangeOf(List<Standing> inRange, @Nullable Figure best, boolean statusContested) {
		if (inRange.isEmpty()) {
			return Range.NONE;
		}
		int low = statusContested ? 0
				: inRange.stream().mapToInt((standing) -> standing.figure().low()).min().orElseThrow();
		boolean open = inRange.stream().anyMatch((standing) -> standing.figure().isOpen());
		boolean bounded = inRange.stream().anyMatch((standing) -> !standing.figure().isOpen());
		Integer high = bounded ? inRange.stream().mapToInt(Spans::top).max().orElseThrow() : null;
		return new Range(low, best, high, open, printed(inRange));
	}

	/** The words at both ends; one account that spans the whole is enough. */
	private static String printed(List<Standing> inRange) {
		Comparator<Standing> fromBelow = Comparator.comparingInt((standing) -> standing.figure().low());
		Comparator<Standing> fromAbove = Comparator.comparingInt(Spans::top);
		Comparator<Standing> firmest = Comparator.comparing((standing) -> standing.wording().quantifier());
		Standing lowest = inRange.stream().min(fromBelow.thenComparing(firmest)).orElseThrow();
		Standing highest = inRange.stream().max(fromAbove.thenComparing(firmest.reversed())).orElseThrow();
		boolean spans = top(lowest) == top(highest) && lowest.figure().isOpen() == highest.figure().isOpen();
		return spans ? lowest.wording().words() : lowest.wording().words() + " to " + highest.wording().words();
	}

	private static int top(Standing standing) {
		Integer high = standing.figure().high();
		return (high != null) ? high : standing.figure().low();
	}

	/** The figure to use, out of those that somebody who counts gives. */
	static @Nullable Figure best(List<Standing> counted, Map<String, Grade> grades, Grade claim,
			Predicate<Standing> isAuthority, boolean disputed) {
		if (claim == Grade.CONTESTED) {
			return null;
		}
		Comparator<Standing> newest = Comparator.comparing((Standing standing) -> standing.last().end())
			.thenComparing((standing) -> standing.last().start())
			.thenComparing((standing) -> -standing.figure().low());
		List<Standing> candidates = counted.stream()
			.filter((standing) -> !standing.figure().isOpen() && !standing.contradictory())
			.toList();
		return candidates.stream()
			.filter((standing) -> Objects.requireNonNull(grades.get(standing.account())).compareTo(Grade.FAIR) >= 0)
			.max(newest)
			.or(() -> disputed ? Optional.empty() : candidates.stream().filter(isAuthority).max(newest))
			.map(Standing::figure)
			.orElse(null);
	}

}
