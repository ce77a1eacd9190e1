package org.secondsource.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing in the index.
 *
 * @param id its row
 * @param words its words and marks
 */
record Entry(long id, String words) {

	/** Its words and marks, each once. */
	Set<String> tokens() {
		return tokens(this.words);
	}

	static Set<String> tokens(String words) {
		return Stream.of(words.split("\\s+"))
			.filter((token) -> !token.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
