package org.secondsource.search;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for: all of it must be found in one thing.
 *
 * @param words words, each also found as a source's name; several in one are a phrase, a
 * star at the end stands for any ending, digits are a word or a figure
 * @param number a number that a figure states or contains; null for any
 * @param source the id, name or alias of a source as origin, carrier or on the way
 * @param place words of a place
 * @param from the first instant of the times looked at
 * @param to the instant after the last
 * @param kinds what is looked through
 * @param limit how many hits at most
 */
public record Query(List<String> words, @Nullable Integer number, @Nullable String source, @Nullable String place,
		@Nullable Instant from, @Nullable Instant to, Set<Hit.Kind> kinds, int limit) {

	/** The most hits that one question may ask for. */
	public static final int MOST_HITS = 100;

	/** The most words that one question may have. */
	public static final int MOST_WORDS = 16;

	/**
	 * Checks what can be looked for.
	 * @throws IllegalArgumentException if nothing in a part can be looked for, or there
	 * is too much of it
	 */
	public Query {
		words = List.copyOf(words);
		kinds = kinds.isEmpty() ? EnumSet.allOf(Hit.Kind.class) : EnumSet.copyOf(kinds);
		words.forEach(Query::requireWords);
		if (place != null) {
			requireWords(place);
		}
		if (words.stream().mapToInt((part) -> Words.of(part).size()).sum() > MOST_WORDS) {
			throw new IllegalArgumentException(
					"A question has at most " + MOST_WORDS + " words. Leave out those that every report has.");
		}
		if (number != null && number < 0) {
			throw new IllegalArgumentException("A figure counts people, so it is not " + number + ". Ask from 0 on.");
		}
		if (from != null && to != null && !from.isBefore(to)) {
			throw new IllegalArgumentException("The times looked at end no later than they start. Swap the two.");
		}
		if (limit < 1 || limit > MOST_HITS) {
			throw new IllegalArgumentException(
					"A question is answered with 1 to " + MOST_HITS + " hits, not " + limit + ". Ask for fewer.");
		}
	}

	/**
	 * A question of one word, a number or a phrase.
	 * @param word what is looked for
	 * @return the question, through everything
	 */
	public static Query word(String word) {
		return new Query(List.of(word), null, null, null, null, null, Set.of(), MOST_HITS);
	}

	/**
	 * The same question for some kinds alone.
	 * @param only the kinds
	 * @param most how many hits at most
	 * @return the question
	 */
	public Query in(Set<Hit.Kind> only, int most) {
		return new Query(this.words, this.number, this.source, this.place, this.from, this.to, only, most);
	}

	private static void requireWords(String part) {
		if (Words.of(part).isEmpty()) {
			throw new IllegalArgumentException(
					"“" + part + "” has no letter or digit to look for. Leave it out, or write a word.");
		}
	}

}
