package org.secondsource.house;

import java.util.regex.Pattern;

/**
 * Tells sentences from fragments, well enough for a heading.
 */
final class Sentences {

	private static final Pattern BREAK = Pattern.compile("[.!?]\\s+(?=[A-Z])");

	private Sentences() {
	}

	static boolean isSome(String text) {
		return text.strip().contains(" ");
	}

	static boolean isOne(String text) {
		String plain = text.strip();
		return isSome(plain) && plain.endsWith(".") && !BREAK.matcher(plain).find();
	}

}
