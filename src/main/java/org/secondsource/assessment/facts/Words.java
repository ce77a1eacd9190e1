package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * Puts lists and counts into English.
 */
public final class Words {

	private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven",
			"Eight", "Nine", "Ten");

	private Words() {
	}

	/**
	 * A list with commas and a final "and".
	 * @param items the items in order
	 * @return "a", "a and b", "a, b and c"; "nobody" if empty
	 */
	public static String list(Collection<String> items) {
		List<String> all = List.copyOf(items);
		if (all.isEmpty()) {
			return "nobody";
		}
		if (all.size() == 1) {
			return all.get(0);
		}
		return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
	}

	/**
	 * A count with its noun.
	 * @param count how many
	 * @param one the words for one
	 * @param more the words for more
	 * @return "1 citation carries", "3 citations carry"
	 */
	public static String count(int count, String one, String more) {
		return count + " " + ((count == 1) ? one : more);
	}

	/**
	 * A number at the head of a sentence.
	 * @param number how many
	 * @return a word up to ten, else digits
	 */
	public static String number(int number) {
		return (number < NUMBERS.size()) ? NUMBERS.get(number) : String.valueOf(number);
	}

}
