package org.secondsource.search;

import java.util.Comparator;
import java.util.List;

/**
 * Cuts the place out of a text where a question was found.
 */
final class Excerpts {

	/** How many characters are shown on each side. */
	private static final int AROUND = 90;

	private Excerpts() {
	}

	/** The place in the text that holds most of what is wanted; the first of several. */
	static Hit.Excerpt of(List<String> texts, Wanted wanted) {
		String best = texts.stream().max(Comparator.comparingLong((text) -> found(text, wanted))).orElse("");
		return Words.places(best)
			.stream()
			.filter((place) -> wanted.isFound(place.word()))
			.findFirst()
			.map((place) -> cut(best, place.start(), place.end()))
			.orElseGet(() -> cut(best, 0, 0));
	}

	private static long found(String text, Wanted wanted) {
		return Words.places(text).stream().map(Words.Place::word).distinct().filter(wanted::isFound).count();
	}

	private static Hit.Excerpt cut(String text, int start, int end) {
		int first = (start > AROUND) ? wordAfter(text, start - AROUND) : 0;
		int last = (text.length() - end > AROUND) ? wordBefore(text, end + AROUND, end) : text.length();
		return new Hit.Excerpt(((first > 0) ? "… " : "") + text.substring(first, start), text.substring(start, end),
				text.substring(end, last) + ((last < text.length()) ? " …" : ""));
	}

	private static int wordAfter(String text, int from) {
		int space = text.indexOf(' ', from);
		return (space >= 0 && space < from + AROUND / 2) ? space + 1 : whole(text, from);
	}

	private static int wordBefore(String text, int from, int least) {
		int space = text.lastIndexOf(' ', from);
		return (space > least) ? space : whole(text, from);
	}

	/** Not within a character of two units. */
	private static int whole(String text, int at) {
		return (at > 0 && Character.isLowSurrogate(text.charAt(at))) ? at + 1 : at;
	}

}
