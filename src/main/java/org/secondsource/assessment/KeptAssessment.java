package org.secondsource.assessment;

import java.time.Instant;

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
 */
public record KeptAssessment(int number, int facts, Instant asked, Assessment assessment, int since,
		Instant sinceAsked) {

	/**
	 * An assessment that says something else than the one before.
	 * @param number counts the claim's assessments, from 1
	 * @param facts the number of the latest fact that it saw
	 * @param asked the time that it was asked for
	 * @param assessment the judgement
	 */
	public KeptAssessment(int number, int facts, Instant asked, Assessment assessment) {
		this(number, facts, asked, assessment, number, asked);
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

	/** The assessment that follows this one. */
	KeptAssessment then(int facts, Instant asked, Assessment next) {
		KeptAssessment fresh = new KeptAssessment(this.number + 1, facts, asked, next);
		return next.saysTheSameAs(this.assessment)
				? new KeptAssessment(fresh.number, facts, asked, next, this.since, this.sinceAsked) : fresh;
	}

}
