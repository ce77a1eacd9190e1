package org.secondsource.newsroom;

import java.util.regex.Pattern;

/**
 * A verification desk. Who belongs to it is told by the group of its id, and who heads it
 * by being of the heads besides.
 *
 * @param id lower-case letters and digits, at most 30
 * @param name what people call it
 * @param hours when it works
 */
public record Desk(String id, String name, Hours hours) {

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{0,29}");

	private static final int LONGEST_NAME = 100;

	/**
	 * Checks id and name.
	 * @throws IllegalArgumentException if one is not of its form
	 */
	public Desk {
		if (!FORM.matcher(id).matches()) {
			throw new IllegalArgumentException(
					"A desk's id is made of lower-case letters and digits, at most 30, not “" + id + "”.");
		}
		name = name.strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("A desk needs a name of at most 100 characters. Give it one.");
		}
	}

}
