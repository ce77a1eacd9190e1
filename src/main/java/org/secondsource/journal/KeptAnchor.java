package org.secondsource.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An anchor as somebody outside keeps it, such as in a log.
 *
 * @param number its number
 * @param hash its fingerprint
 */
public record KeptAnchor(int number, String hash) {

	private static final Pattern FORM = Pattern.compile(".*?(\\d{1,9}):\\s*([0-9a-f]{64})\\s*");

	/**
	 * Reads an anchor.
	 * @param line number and fingerprint as the log has them ("anchor 12: 3f2a...")
	 * @return the anchor
	 * @throws IllegalArgumentException if it is no such line
	 */
	public static KeptAnchor read(String line) {
		Matcher matcher = FORM.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("“" + line + "” is no anchor. Copy it from the log: number, colon,"
					+ " and the 64 digits of its fingerprint.");
		}
		return new KeptAnchor(Integer.parseInt(matcher.group(1)), matcher.group(2));
	}

}
