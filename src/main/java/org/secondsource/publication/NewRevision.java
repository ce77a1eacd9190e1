package org.secondsource.publication;

import java.time.Instant;
import java.util.Set;

import org.secondsource.assessment.Range;
import org.secondsource.claim.ClaimId;
import org.secondsource.storage.Times;

/**
 * A revision on its way into the public.
 *
 * @param claim the claim
 * @param kind what it does to what was said before
 * @param wording the words
 * @param range low, best and high as they were judged
 * @param standsOn the accounts that the words state
 * @param assessment the number of the assessment that it rests on
 * @param note what was wrong and what is right; empty for a first
 * @param by who approved it
 * @param at when
 */
public record NewRevision(ClaimId claim, Revision.Kind kind, String wording, Range range, Set<String> standsOn,
		int assessment, String note, String by, Instant at) {

	Revision numbered(int number) {
		return new Revision(this.claim, number, this.kind, this.wording, this.range, this.standsOn, this.assessment,
				this.note, this.by, Times.kept(this.at));
	}

}
