package org.secondsource.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.source.SourceId;

/**
 * A question in the words of the index.
 *
 * @param query the question as it was asked
 * @param words what its words come to
 * @param phrases the phrases among them, each as it stands in an entry
 * @param sources the sources that it names; empty if it names none
 */
record Wanted(Query query, List<Term> words, List<String> phrases, Set<SourceId> sources) {

	private static final int MOST_DIGITS = 9;

	static Wanted of(Query query, Map<String, Set<SourceId>> called) {
		List<Term> words = new ArrayList<>();
		List<String> phrases = new ArrayList<>();
		for (String part : query.words()) {
			List<String> folded = Words.of(part);
			if (folded.size() == 1) {
				words.add(term(part, folded.get(0), called.getOrDefault(part, Set.of())));
			}
			else {
				folded.stream().distinct().map(Term::of).forEach(words::add);
				phrases.add(" " + String.join(" ", folded) + " ");
			}
		}
		String source = query.source();
		return new Wanted(query, words, phrases, (source != null) ? called.getOrDefault(source, Set.of()) : Set.of());
	}

	private static Term term(String part, String word, Set<SourceId> sources) {
		return part.strip().endsWith("*") ? new Term(Set.of(word), true)
				: Term.of(word).or(sources.stream().map(Content::source).collect(Collectors.toSet()));
	}

	/** The number asked for: as a figure, or as the only digits among the words. */
	@Nullable Integer number() {
		if (this.query.number() != null) {
			return this.query.number();
		}
		List<String> digits = this.words.stream()
			.filter((term) -> !term.isMany())
			.map(Term::first)
			.filter((word) -> word.matches("\\d{1," + MOST_DIGITS + "}"))
			.toList();
		return (digits.size() == 1) ? Integer.valueOf(digits.get(0)) : null;
	}

	/** What an entry of a kind must hold, the number included. */
	List<Term> terms(Hit.Kind kind) {
		List<Term> terms = new ArrayList<>(this.words);
		if (this.query.number() != null) {
			terms.add(stated(kind));
		}
		terms.addAll(around(kind));
		return terms;
	}

	/** What an entry of a kind must hold where a figure of it contains the number. */
	List<Term> termsBesideTheNumber(Hit.Kind kind) {
		List<Term> terms = new ArrayList<>(this.words);
		if (this.query.number() == null) {
			terms.remove(Term.of(String.valueOf(number())));
		}
		terms.addAll(around(kind));
		return terms;
	}

	/** The term of the number itself. */
	Term stated(Hit.Kind kind) {
		int number = Objects.requireNonNull(number());
		return Term.of((this.query.number() != null && kind != Hit.Kind.REPORT) ? Content.figure(number)
				: String.valueOf(number));
	}

	/**
	 * Whether a wording of ours says the words and the number; what the claim is about
	 * goes without saying, and so does who says it.
	 */
	boolean isSaidIn(String wording, String about) {
		List<String> folded = Words.of(wording);
		Set<String> held = new LinkedHashSet<>(folded);
		Integer number = number();
		if (number != null && !held.contains(number.toString())) {
			return false;
		}
		held.addAll(Words.of(about));
		String lines = " " + String.join(" ", folded) + " \n " + String.join(" ", Words.of(about)) + " ";
		return this.words.stream().allMatch((term) -> term.isIn(held) || term.isNamed())
				&& this.phrases.stream().allMatch(lines::contains);
	}

	/** Whether a word of a text is one of those asked for. */
	boolean isFound(String word) {
		return word.equals(String.valueOf(number())) || this.words.stream().anyMatch((term) -> term.isIn(Set.of(word)));
	}

	private List<Term> around(Hit.Kind kind) {
		List<Term> terms = new ArrayList<>();
		if (this.query.source() != null) {
			terms.add(Term.any(this.sources.stream().map(Content::source).collect(Collectors.toSet())));
		}
		String place = this.query.place();
		if (place != null) {
			Words.of(place)
				.stream()
				.distinct()
				.map((word) -> (kind == Hit.Kind.REPORT) ? word : Content.place(word))
				.map(Term::of)
				.forEach(terms::add);
		}
		return terms;
	}

}
