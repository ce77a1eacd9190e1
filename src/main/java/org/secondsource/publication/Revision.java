package org.secondsource.publication;

import java.time.Instant;
import java.util.Set;

import org.secondsource.assessment.Range;
import org.secondsource.claim.ClaimId;

/**
 * What was said in public about a claim, at one time; it never changes.
 *
 * @param claim the claim
 * @param number counts the claim's revisions, from 1
 * @param kind what it does to what was said before
 * @param wording the words
 * @param range low, best and high as they were judged
 * @param standsOn the accounts that the words state
 * @param assessment the number of the assessment that it rests on
 * @param note what was wrong and what is right; empty for a first
 * @param by who approved it
 * @param at when
 */
public record Revision(ClaimId claim, int number, Kind kind, String wording, Range range, Set<String> standsOn,
		int assessment, String note, String by, Instant at) {

	/**
	 * Copies the accounts.
	 */
	public Revision {
		standsOn = Set.copyOf(standsOn);
	}

	/**
	 * What a revision does to what was said before.
	 */
	public enum Kind {

		/** Says it for the first time. */
		PUBLICATION,
		/** Brings it up to date: news changed, nobody erred. */
		UPDATE,
		/** Puts it right. */
		CORRECTION,
		/** Takes it back. */
		RETRACTION

	}

}
