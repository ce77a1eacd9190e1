package org.secondsource.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text in any script, without case, accents and the marks that a writer
 * may leave out. Scripts that set no spaces give one word a character.
 */
final class Words {

	/** The most characters of a word that count. */
	static final int LONGEST = 60;

	private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
			+ "\\p{IsMyanmar}";

	private static final String SEPARATORS = "[,\\u066c\\u00a0\\u202f]";

	private static final Pattern WORD = Pattern.compile("\\p{Nd}{1,3}(?:" + SEPARATORS + "\\p{Nd}{3})+(?!\\p{Nd})|["
			+ UNSPACED + "]\\p{M}*|[\\p{L}\\p{N}\\p{M}&&[^" + UNSPACED + "]]+");

	/** Letters that are written one way or the other, and don't decompose. */
	private static final Map<Character, String> SAME = Map.ofEntries(Map.entry('ł', "l"), Map.entry('ø', "o"),
			Map.entry('đ', "d"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('ى', "ي"), Map.entry('ی', "ي"),
			Map.entry('ک', "ك"), Map.entry('ة', "ه"), Map.entry('ـ', ""));

	private Words() {
	}

	/** The words in their order, each as often as it stands there. */
	static List<String> of(String text) {
		return places(text, Place::word);
	}

	/** The words with the places where they stand. */
	static List<Place> places(String text) {
		return places(text, Function.identity());
	}

	private static <T> List<T> places(String text, Function<Place, T> shape) {
		Matcher matcher = WORD.matcher(text);
		return matcher.results().map(Place::of).filter((place) -> !place.word().isEmpty()).map(shape).toList();
	}

	private static String folded(String word) {
		String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+|" + SEPARATORS, "");
		String low = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		String same = low.chars()
			.mapToObj((letter) -> SAME.getOrDefault((char) letter, digit((char) letter)))
			.collect(Collectors.joining());
		return same.substring(0, Math.min(LONGEST, same.length()));
	}

	private static String digit(char letter) {
		return Character.isDigit(letter) ? String.valueOf(Character.digit(letter, 10)) : String.valueOf(letter);
	}

	/**
	 * A word where it stands.
	 *
	 * @param word the word as it is compared
	 * @param start where it starts in the text
	 * @param end where it ends
	 */
	record Place(String word, int start, int end) {

		private static Place of(MatchResult match) {
			return new Place(folded(match.group()), match.start(), match.end());
		}

	}

}
