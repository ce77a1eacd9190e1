package org.secondsource.desk.dossier;

import java.util.Set;

import org.secondsource.claim.ClaimId;
import org.secondsource.door.Group;
import org.secondsource.journal.Anchors;
import org.secondsource.journal.Flaw;
import org.secondsource.journal.Verification;
import org.secondsource.journal.Verifier;
import org.springframework.stereotype.Component;

/**
 * Says of a claim's history whether it is as it was written.
 */
@Component
class Records {

	private final Verifier verifier;

	private final Anchors anchors;

	Records(Verifier verifier, Anchors anchors) {
		this.verifier = verifier;
		this.anchors = anchors;
	}

	DossierView.Record of(ClaimId claim, Set<String> groups) {
		Verification verified = this.verifier.verify(claim.chain());
		String whole = verified.isWhole() ? "All " + verified.entries() + " entries are as they were written; "
				: "The record was changed; ";
		String anchored = this.anchors.latest(claim.chain())
			.map((head) -> "the latest anchor to see it, " + head.anchor() + ", saw entry " + head.number() + ".")
			.orElse("no anchor has seen it yet.");
		return new DossierView.Record(whole + anchored, verified.flaws().stream().map(Flaw::sentence).toList(),
				Group.OVERSEERS.stream().map(Group::id).anyMatch(groups::contains));
	}

}
