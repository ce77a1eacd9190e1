package org.secondsource.assessment;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Times;

/**
 * An assessment in its place.
 *
 * @param number counts the claim's assessments, from 1
 * @param facts the number of the latest fact that it saw
 * @param asked the time that it was asked for
 * @param assessment the judgement
 * @param since the number of the first of an unbroken row of assessments that say the
 * same up to this one; its own if the one before says something else
 * @param sinceAsked the time that the first of that row was asked for
 * @param askedSince since when each task that the claim asks for is asked for without a
 * break, by its kind, and each finding that it rests on, by its key
 */
public record KeptAssessment(int number, int facts, Instant asked, Assessment assessment, int since, Instant sinceAsked,
		Map<String, Instant> askedSince) {

	/**
	 * An assessment that says something else than the one before, and of which nothing is
	 * asked for yet.
	 * @param number counts the claim's assessments, from 1
	 * @param facts the number of the latest fact that it saw
	 * @param asked the time that it was asked for
	 * @param assessment the judgement
	 */
	public KeptAssessment(int number, int facts, Instant asked, Assessment assessment) {
		this(number, facts, asked, assessment, number, asked, Map.of());
	}

	/**
	 * An assessment in its place after another. What was asked for until now is still
	 * asked for, until somebody says otherwise.
	 * @param before the claim's latest assessment until now; null before the first
	 * @param facts the number of the latest fact that it saw
	 * @param asked the time that it was asked for
	 * @param next the judgement
	 * @return the assessment that follows
	 */
	public static KeptAssessment after(@Nullable KeptAssessment before, int facts, Instant asked, Assessment next) {
		Instant time = Times.kept(asked);
		if (before == null) {
			return new KeptAssessment(1, facts, time, next);
		}
		int number = before.number + 1;
		boolean again = next.saysTheSameAs(before.assessment);
		return new KeptAssessment(number, facts, time, next, again ? before.since : number,
				again ? before.sinceAsked : time, before.askedSince);
	}

	/**
	 * The same, with what it asks for.
	 * @param since since when each task and each finding that it rests on is asked for
	 * @return the assessment that says so
	 */
	public KeptAssessment asking(Map<String, Instant> since) {
		return new KeptAssessment(this.number, this.facts, this.asked, this.assessment, this.since, this.sinceAsked,
				Map.copyOf(since));
	}

	/**
	 * Whether it only says again what was said before it.
	 * @return true if a person who saw the one before has seen all that matters
	 */
	public boolean isSaidAgain() {
		return this.since < this.number;
	}

	/**
	 * Whether a person who saw an assessment has seen what this one says.
	 * @param seen the number of the assessment that the person saw
	 * @return false if what it says has changed since, or nobody can have seen it
	 */
	public boolean isSeenBy(int seen) {
		return this.since <= seen && seen <= this.number;
	}

}
