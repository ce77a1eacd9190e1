package org.secondsource.source;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as they are compared: how somebody writes a name in its script makes no other
 * name of it.
 */
final class Names {

	/** Accents and vowel signs; in other scripts marks are letters. */
	private static final Pattern MARKS = Pattern
		.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsArabic}\\p{IsHebrew}])\\p{Mn}+");

	/** Russian's stress, and the dots of its yo. */
	private static final Pattern STRESS = Pattern.compile("(?<=[аеёиоуыэюя])\u0301|(?<=е)\u0308");

	/**
	 * What is not seen or not said: joiners, tatweel, apostrophes, quotation marks, full
	 * stops.
	 */
	private static final Pattern SILENT = Pattern.compile("[\\p{Cf}\u0640'’‘ʻʼ`´\u05f3\u05f4\"“”«».]");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Pd}_]+");

	private Names() {
	}

	static String folded(String name) {
		String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String plain = STRESS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
		String joined = SILENT.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
		String one = joined.replace('\u06cc', '\u064a').replace('\u0649', '\u064a').replace('\u06a9', '\u0643');
		return Normalizer.normalize(SPACE.matcher(one).replaceAll(" ").strip(), Normalizer.Form.NFC);
	}

	/** How a name may be kept: what was filed long ago was only put into lower case. */
	static Set<String> kept(String name) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(folded(name));
		forms.add(name.strip().toLowerCase(Locale.ROOT));
		return forms;
	}

}
