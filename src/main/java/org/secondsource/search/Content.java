package org.secondsource.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Figure;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.source.SourceId;

/**
 * What is to be found about a thing: its words in order, marks for its places, sources
 * and figures, and the times that it speaks of. Sources are marked by their ids, never by
 * their names.
 */
final class Content {

	private final List<String> lines = new ArrayList<>();

	private final Set<String> marks = new LinkedHashSet<>();

	private final Set<Figure> spans = new LinkedHashSet<>();

	private @Nullable Period when;

	static String place(String word) {
		return "@" + word;
	}

	static String source(SourceId source) {
		return "~" + source.value();
	}

	static String figure(int number) {
		return "#" + number;
	}

	/** Adds a text. */
	void text(@Nullable String text) {
		List<String> words = (text != null) ? Words.of(text) : List.of();
		if (!words.isEmpty()) {
			this.lines.add(" " + String.join(" ", words) + " ");
		}
	}

	/** Adds where it is, which is a text too. */
	void at(String place) {
		text(place);
		Words.of(place).forEach((word) -> this.marks.add(place(word)));
	}

	/** Adds somebody from whom or through whom it comes. */
	void from(@Nullable SourceId source) {
		if (source != null) {
			this.marks.add(source(source));
		}
	}

	/** Adds the places that another thing was marked with. */
	void atPlacesOf(Entry other) {
		other.tokens().stream().filter((token) -> token.startsWith("@")).forEach(this.marks::add);
	}

	/**
	 * Adds a figure by the numbers that its words state, and the interval if it is one.
	 */
	void figure(Wording wording, @Nullable Figure read) {
		for (Integer number : new Integer[] { wording.number(), wording.second() }) {
			if (number != null) {
				text(number.toString());
				this.marks.add(figure(number));
			}
		}
		if (read != null) {
			span(read);
		}
	}

	/** Adds an interval, unless it is a single number. */
	void span(Figure figure) {
		if (figure.high() == null || figure.high() > figure.low()) {
			this.spans.add(figure);
		}
	}

	/** Adds a time that it speaks of. */
	void during(Period period) {
		this.when = (this.when != null) ? this.when.hull(period) : period;
	}

	/** All words in order, with the marks in a line of their own. */
	String words() {
		return String.join("\n", this.lines) + "\n" + String.join(" ", this.marks) + "\n";
	}

	Set<Figure> spans() {
		return this.spans;
	}

	@Nullable Period when() {
		return this.when;
	}

}
