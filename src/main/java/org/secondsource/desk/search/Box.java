package org.secondsource.desk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondsource.claim.Quantifier;

/**
 * What was typed into the one box: words and phrases in quotes, a number however it is
 * hedged, and {@code source:}, {@code place:}, {@code number:}, {@code from:},
 * {@code to:} and {@code kind:} with what follows.
 *
 * @param words words, phrases and numbers, in their order
 * @param fields what was typed after a field's name
 */
record Box(List<String> words, Map<String, String> fields) {

	static final Set<String> FIELDS = Set.of("number", "source", "place", "from", "to", "kind");

	private static final String QUOTED = "[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]";

	private static final Pattern PART = Pattern.compile("(?:(\\p{Alpha}+):)?(?:" + QUOTED + "|(\\S+))");

	/** A number, and the hedge before it, which leaves it the same number. */
	private static final Pattern HEDGED = hedged();

	static Box read(String typed) {
		List<String> words = new ArrayList<>();
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher part = PART.matcher(HEDGED.matcher(typed).replaceAll("$1"));
		while (part.find()) {
			String text = (part.group(2) != null) ? part.group(2) : part.group(3);
			String field = (part.group(1) != null) ? part.group(1).toLowerCase(Locale.ROOT) : "";
			if (FIELDS.contains(field)) {
				fields.merge(field, text, (one, other) -> one + " " + other);
			}
			else if (!text.isBlank()) {
				words.add((field.isEmpty() ? "" : part.group(1) + " ") + text);
			}
		}
		return new Box(List.copyOf(words), fields);
	}

	private static Pattern hedged() {
		List<String> phrases = new ArrayList<>();
		for (Quantifier quantifier : Quantifier.values()) {
			if (quantifier.statesANumber()) {
				quantifier.phrases().forEach((phrase) -> phrases.add(Pattern.quote(phrase)));
			}
		}
		return Pattern.compile("(?<![\\S])(?:" + String.join("|", phrases) + ")\\s*(\\p{Nd}[\\p{Nd},]*)(?!\\S)",
				Pattern.CASE_INSENSITIVE);
	}

}
