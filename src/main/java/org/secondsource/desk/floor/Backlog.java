package org.secondsource.desk.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.secondsource.verification.Waiting;

/**
 * What waits at a desk of one kind.
 *
 * @param kind what is asked
 * @param byAge how many, in the order of the columns
 * @param late how many of them are late
 */
record Backlog(String kind, List<Integer> byAge, int late) {

	/** How old work is, in words. */
	static final List<String> COLUMNS = List.of("under 1 h", "1 to 4 h", "4 to 24 h", "over a day");

	private static final List<Duration> AGES = List.of(Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1));

	/** A row a kind of what waits at one of the desks. */
	static List<Backlog> at(String desk, List<Waiting> all, Instant now) {
		Map<String, List<Waiting>> kinds = all.stream()
			.filter((waiting) -> waiting.desk().equals(desk))
			.collect(Collectors.groupingBy(Waiting::title, TreeMap::new, Collectors.toList()));
		List<Backlog> rows = new ArrayList<>();
		kinds.forEach((kind, waiting) -> rows.add(of(kind, waiting, now)));
		return rows;
	}

	private static Backlog of(String kind, List<Waiting> waiting, Instant now) {
		int[] counts = new int[COLUMNS.size()];
		waiting.forEach((one) -> counts[column(Duration.between(one.asked(), now))]++);
		int late = (int) waiting.stream().filter((one) -> one.due().isBefore(now)).count();
		return new Backlog(kind, IntStream.of(counts).boxed().toList(), late);
	}

	private static int column(Duration age) {
		return (int) AGES.stream().filter((limit) -> age.compareTo(limit) >= 0).count();
	}

}
