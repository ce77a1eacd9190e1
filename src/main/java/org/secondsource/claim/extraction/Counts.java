package org.secondsource.claim.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Quantifier;
import org.secondsource.claim.Wording;

/**
 * Finds the numbers of a sentence that may count people.
 */
final class Counts {

	private static final String NUMBER = "\\d{1,3}(?:,\\d{3})++|\\d{1,9}+|one|two|three|four|five|six|seven|eight|nine|"
			+ "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";

	private static final Pattern COUNT = Pattern.compile("(?i)(?<![\\w.,:$€£/-])(?:" + "(?<range>(?:between )?(?:"
			+ NUMBER + ") ?(?:to|and|–) ?(?:" + NUMBER + "))|(?<number>(?:(?:" + phrases(false) + ") ?)?(?:" + NUMBER
			+ "))|(?<vague>" + phrases(true) + "))(?![\\w%°/]|[.,:]\\s?\\d|-\\w)");

	/** Words behind a number that say it counts no people, and words before it. */
	private static final Pattern NO_PEOPLE_AFTER = Pattern
		.compile("(?i)^[ -]?(?:(?:or so|more|other|of the|such|a|wooden|public|" + NUMBER + ") )*"
				+ "(?:km|kilom|mile|met[er]|feet|foot|hectare|acre|inch|degree|per ?cent|percent|million|billion|"
				+ "magnitude|year|month|week|day|hour|minute|second|am\\b|pm\\b|a\\.m|p\\.m|dollar|euro|pound|"
				+ "house|home|building|mosque|school|hospital|village|town|district|provinc|countr|cit(?:y|ies)|"
				+ "aftershock|quake|tremor|landslide|vehicle|car|bus|tank|rocket|missile|bomb|time|report|video|photo|"
				+ "point|unit|room|road|bridge|truck|helicopter|name|list|january|february|march|april|may\\b|june|"
				+ "july|august|september|october|november|december)");

	private static final Pattern NO_PEOPLE_BEFORE = Pattern
		.compile("(?i)(?:\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
				+ "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|magnitude|depth of|since|aged|age|article|page|"
				+ "number|no\\.|flight|route)\\.?|\\.) ?$|[$€£#]\\s?$");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private static final Pattern AGE = Pattern.compile("^, ?(?!and|or|but|who|were|was)");

	private static final int MOST_OF_A_SENTENCE = 40;

	private Counts() {
	}

	static List<Count> in(String sentence) {
		List<Count> counts = new ArrayList<>();
		Matcher matcher = COUNT.matcher(sentence);
		while (matcher.find() && counts.size() < MOST_OF_A_SENTENCE) {
			Wording wording = wording(matcher.group());
			if (wording != null && isOfPeople(sentence, matcher, wording)) {
				counts.add(new Count(wording, matcher.start(), matcher.end()));
			}
		}
		return counts;
	}

	private static boolean isOfPeople(String sentence, Matcher matcher, Wording wording) {
		String before = sentence.substring(0, matcher.start());
		String after = sentence.substring(matcher.end());
		boolean bare = wording.quantifier() == Quantifier.EXACT;
		boolean year = bare && YEAR.matcher(matcher.group()).matches();
		boolean age = bare && AGE.matcher(after).find() && before.endsWith(", ");
		boolean wordOne = bare && matcher.group().equalsIgnoreCase("one") && !after
			.matches("(?is)^ (?:person|man|woman|child|boy|girl|worker|soldier|miner|people|dead|killed).*");
		return !year && !age && !wordOne && !NO_PEOPLE_BEFORE.matcher(before).find()
				&& !NO_PEOPLE_AFTER.matcher(after).find();
	}

	private static @Nullable Wording wording(String words) {
		try {
			return Wording.read(words);
		}
		catch (IllegalArgumentException noFigure) {
			return null;
		}
	}

	private static String phrases(boolean vague) {
		Stream<Quantifier> quantifiers = vague
				? Stream.of(Quantifier.A_FEW, Quantifier.SEVERAL, Quantifier.TENS, Quantifier.DOZENS, Quantifier.SCORES,
						Quantifier.HUNDREDS, Quantifier.THOUSANDS, Quantifier.MILLIONS)
				: Arrays.stream(Quantifier.values())
					.filter((quantifier) -> quantifier.statesANumber() && quantifier != Quantifier.EXACT);
		return quantifiers.flatMap((quantifier) -> quantifier.phrases().stream())
			.filter((phrase) -> !vague || !phrase.endsWith(" of"))
			.sorted(Comparator.comparing((String phrase) -> -phrase.length()))
			.map((phrase) -> Pattern.quote(phrase.toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining("|"));
	}

	/**
	 * A number in its sentence.
	 *
	 * @param wording how it is said
	 * @param start where it begins in the sentence
	 * @param end where it ends
	 */
	record Count(Wording wording, int start, int end) {
	}

}
