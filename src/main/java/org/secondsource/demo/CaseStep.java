package org.secondsource.demo;

import java.time.Instant;
import java.util.List;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;

/**
 * One step of the founding case: what came in together, and what people then did.
 *
 * @param id names it
 * @param title as it is printed
 * @param clock the time that the demo's clock shows in it
 * @param happens what happens, in a sentence
 * @param reports what came in
 * @param acts what people did after it
 */
record CaseStep(String id, String title, Instant clock, String happens, List<ReportEntry> reports,
		List<Confirmation> acts) {

	/**
	 * A person confirms a notice of withdrawal that came at third hand.
	 *
	 * @param claim the claim it is about
	 * @param notice the id of the citation that carries the notice
	 * @param by the person's user id
	 * @param reason what it was confirmed by
	 */
	record Confirmation(ClaimId claim, String notice, String by, String reason) {

		Fact.NoticeConfirmed fact() {
			return new Fact.NoticeConfirmed(this.notice, true, this.reason);
		}

	}

}
