package org.secondsource.assessment;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.source.Reliability;

/**
 * What an assessment says, for a person who is to repeat it.
 *
 * @param grade how well the claim is supported
 * @param outcome what should happen next
 * @param low the least, with who says it; null if nothing is in range
 * @param best the figure to use if one must be used, with who says it; null if none
 * deserves it
 * @param high the most, with who says it; null if nothing is in range
 * @param attribution the words that may be used, with who says what to whom; empty if
 * nothing may be said
 * @param ratings the two Admiralty axes of all that stands in range
 * @param lifts what would lift each account in range by a grade, and is the least that
 * would
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Explanation(Grade grade, Outcome outcome, @Nullable End low, @Nullable End best, @Nullable End high,
		String attribution, List<Rating> ratings, List<Lift> lifts) {

	/**
	 * An end of the range.
	 *
	 * @param words the figure as it is printed
	 * @param saidBy who says it, as it is printed
	 */
	public record End(String words, List<String> saidBy) {
	}

	/**
	 * How a source and an item of it were judged, on two axes that never move each other
	 * (rule 12).
	 *
	 * @param citation the citation
	 * @param source who is credited with it, or carries it if nobody is
	 * @param reliability of the source, A to F
	 * @param credibility of the item, 1 to 6
	 */
	public record Rating(String citation, String source, Reliability reliability, int credibility) {
	}

	/**
	 * The shortest way to a better grade.
	 *
	 * @param account the account
	 * @param from its grade
	 * @param to its grade if all of that were so
	 * @param steps what would have to be found, together
	 */
	public record Lift(String account, Grade from, Grade to, List<String> steps) {
	}

}
