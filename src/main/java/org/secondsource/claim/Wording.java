package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it was said, before any rule reads an interval into it.
 *
 * @param words as said ("at least 175", "most of the 300", "dozens")
 * @param quantifier how the number is hedged
 * @param number the number said, people; null for a vague word
 * @param second the second number of a range or of "all but 20 of 300"; else null
 */
public record Wording(String words, Quantifier quantifier, @Nullable Integer number, @Nullable Integer second) {

	/** The most people that a figure may count: a thousand million. */
	public static final int MOST = 1_000_000_000;

	private static final Pattern RANGE = Pattern.compile("(?:between )?(\\d+) ?(?:to|and|-|–) ?(\\d+)");

	private static final Pattern ALL_BUT = Pattern.compile("all but (\\d+) of (?:the )?(\\d+)");

	private static final Map<String, Integer> WORDS = numberWords();

	private static final List<Map.Entry<String, Quantifier>> PHRASES = phrases();

	/**
	 * Reads a figure out of its words.
	 * @param words a number in digits or a word up to twenty, alone or with one of the
	 * phrases of {@link Quantifier}; a range; or a vague word alone
	 * @return the wording
	 * @throws IllegalArgumentException if the words hold no figure, saying what to write
	 */
	public static Wording read(String words) {
		String plain = words.strip().replaceAll("\\s+", " ");
		String text = plain.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[,\\u202f\\u00a0 ](?=\\d{3}(?!\\d))", "");
		for (Map.Entry<String, Integer> word : WORDS.entrySet()) {
			text = text.replaceAll("\\b" + word.getKey() + "\\b", word.getValue().toString());
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return numbered(plain, Quantifier.BETWEEN, range.group(1), range.group(2));
		}
		Matcher allBut = ALL_BUT.matcher(text);
		if (allBut.matches()) {
			return numbered(plain, Quantifier.ALL_BUT, allBut.group(2), allBut.group(1));
		}
		for (Map.Entry<String, Quantifier> phrase : PHRASES) {
			Quantifier quantifier = phrase.getValue();
			if (quantifier.isVague() && text.equals(phrase.getKey())) {
				return new Wording(plain, quantifier, null, null);
			}
			if (!quantifier.isVague() && text.startsWith(phrase.getKey())) {
				return numbered(plain, quantifier, text.substring(phrase.getKey().length()).strip(), null);
			}
		}
		return numbered(plain, Quantifier.EXACT, text, null);
	}

	/**
	 * An answer in words, for a claim that counts nobody.
	 * @param words the answer, such as the side said to be responsible
	 * @return the wording
	 */
	public static Wording statement(String words) {
		return new Wording(words.strip().replaceAll("\\s+", " "), Quantifier.STATEMENT, null, null);
	}

	/**
	 * Which account of a claim these words give: the number where one is stated, else the
	 * words themselves.
	 * @return the key
	 */
	public String account() {
		if (this.quantifier == Quantifier.STATEMENT) {
			return this.words;
		}
		if (this.number == null) {
			return this.quantifier.phrases().get(this.quantifier.phrases().size() - 1);
		}
		if (this.quantifier.statesANumber()) {
			return this.number.toString();
		}
		return switch (this.quantifier) {
			case BETWEEN -> this.number + " to " + this.second;
			case ALL_BUT -> "all but " + this.second + " of " + this.number;
			default -> this.quantifier.phrases().get(0).replace(" the", "") + " " + this.number;
		};
	}

	private static Wording numbered(String words, Quantifier quantifier, String number, @Nullable String second) {
		int first = count(words, number);
		Integer other = (second != null) ? count(words, second) : null;
		if (quantifier == Quantifier.BETWEEN && other != null && other < first) {
			throw new IllegalArgumentException(
					"The range '" + words + "' runs downwards. Write the smaller number first.");
		}
		if (quantifier == Quantifier.ALL_BUT && other != null && other > first) {
			throw new IllegalArgumentException("'" + words + "' leaves fewer than nobody. Check the two numbers.");
		}
		if (quantifier == Quantifier.FEWER_THAN && first == 0) {
			throw new IllegalArgumentException("'" + words + "' leaves fewer than nobody. Check the number.");
		}
		return new Wording(words, quantifier, first, other);
	}

	private static int count(String words, String digits) {
		if (!digits.matches("\\d{1,10}") || Long.parseLong(digits) > MOST) {
			throw new IllegalArgumentException("'" + words + "' is not a figure that can be read. Write it as '175', "
					+ "'at least 175', '10 to 15', 'most of the 300' or 'dozens'.");
		}
		return Integer.parseInt(digits);
	}

	private static Map<String, Integer> numberWords() {
		List<String> words = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
				"ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
				"nineteen", "twenty");
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (int i = 0; i < words.size(); i++) {
			numbers.put(words.get(i), i);
		}
		numbers.put("nobody", 0);
		return numbers;
	}

	private static List<Map.Entry<String, Quantifier>> phrases() {
		List<Map.Entry<String, Quantifier>> phrases = new ArrayList<>();
		for (Quantifier quantifier : Quantifier.values()) {
			for (String phrase : quantifier.phrases()) {
				phrases.add(Map.entry(phrase, quantifier));
			}
		}
		phrases.sort(Comparator.comparing((phrase) -> -phrase.getKey().length()));
		return List.copyOf(phrases);
	}

}
