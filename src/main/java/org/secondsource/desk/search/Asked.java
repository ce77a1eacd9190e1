package org.secondsource.desk.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Wording;
import org.secondsource.desk.filing.When;
import org.secondsource.search.Hit;
import org.secondsource.search.Query;

/**
 * A question as it is asked: what was typed into the one box, and the fields beside it,
 * which come before what the box says of the same.
 *
 * @param q the box
 * @param number a figure
 * @param source a source's id, name or alias
 * @param place words of a place
 * @param from a date or an instant
 * @param to the last date or instant
 * @param kind publication, claim or report, or several with commas
 */
public record Asked(@Nullable String q, @Nullable String number, @Nullable String source, @Nullable String place,
		@Nullable String from, @Nullable String to, @Nullable String kind) {

	/**
	 * A question of words alone.
	 * @param q what was typed
	 * @return the question
	 */
	public static Asked words(String q) {
		return new Asked(q, null, null, null, null, null, null);
	}

	/**
	 * Whether nothing is asked.
	 * @return true if the box and every field but the kind are blank
	 */
	public boolean isBlank() {
		Box box = box();
		return box.words().isEmpty() && given(box, "number", this.number) == null
				&& given(box, "source", this.source) == null && given(box, "place", this.place) == null
				&& given(box, "from", this.from) == null && given(box, "to", this.to) == null;
	}

	/**
	 * The question as it is understood.
	 * @param limit how many hits at most
	 * @return the question
	 * @throws IllegalArgumentException if a part cannot be understood, saying what to
	 * write
	 */
	public Query query(int limit) {
		Box box = box();
		String earliest = given(box, "from", this.from);
		String latest = given(box, "to", this.to);
		return new Query(box.words(), number(given(box, "number", this.number)), given(box, "source", this.source),
				given(box, "place", this.place), (earliest != null) ? When.read(earliest).start() : null,
				(latest != null) ? When.read(latest).end() : null, kinds(given(box, "kind", this.kind)), limit);
	}

	/**
	 * How the question is understood, in a sentence.
	 * @return what is looked for, and where
	 */
	public String understood() {
		Box box = box();
		Query query = query(1);
		List<String> parts = new ArrayList<>();
		for (String word : query.words()) {
			parts.add(word.matches("\\p{Nd}[\\p{Nd},]*") ? word + " as a word or a figure"
					: word.strip().contains(" ") ? "the phrase “" + word + "”" : "“" + word + "”");
		}
		add(parts, "the figure ", query.number());
		add(parts, "the source ", query.source());
		add(parts, "the place ", query.place());
		add(parts, "from ", given(box, "from", this.from));
		add(parts, "to ", given(box, "to", this.to));
		String kinds = String.join(", ", query.kinds().stream().map((kind) -> word(kind) + "s").toList());
		return "Looked for " + (parts.isEmpty() ? "everything" : String.join(", ", parts)) + " in " + kinds + ".";
	}

	static String word(Hit.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private Box box() {
		return Box.read((this.q != null) ? this.q : "");
	}

	private static @Nullable String given(Box box, String field, @Nullable String beside) {
		if (beside != null && !beside.isBlank()) {
			return beside.strip();
		}
		String typed = box.fields().get(field);
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static void add(List<String> parts, String what, @Nullable Object value) {
		if (value != null) {
			parts.add(what + value);
		}
	}

	private static @Nullable Integer number(@Nullable String text) {
		if (text == null) {
			return null;
		}
		Integer number = Wording.read(text).number();
		if (number == null) {
			throw new IllegalArgumentException("“" + text + "” states no number. Write digits, such as 175.");
		}
		return number;
	}

	private static Set<Hit.Kind> kinds(@Nullable String text) {
		Set<Hit.Kind> kinds = EnumSet.noneOf(Hit.Kind.class);
		Map<String, Hit.Kind> known = Map.of("publication", Hit.Kind.PUBLICATION, "claim", Hit.Kind.CLAIM, "report",
				Hit.Kind.REPORT);
		for (String word : (text != null) ? text.toLowerCase(Locale.ROOT).split("[,\\s]+") : new String[0]) {
			Hit.Kind kind = known.get(word.replaceFirst("s$", ""));
			if (kind == null) {
				throw new IllegalArgumentException(
						"“" + word + "” cannot be looked through. Write publication, claim or report.");
			}
			kinds.add(kind);
		}
		return kinds;
	}

}
