package org.secondsource.cockpit;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;
import org.secondsource.verification.Step;

/**
 * What came of a decision.
 *
 * @param sentence for the editor who made it
 * @param published whether the claim has a publication to look at
 */
record Happened(String sentence, boolean published) {

	static Happened after(Act act, Case now, @Nullable Revision published) {
		return new Happened(sentence(act, now, published), published != null);
	}

	private static String sentence(Act act, Case now, @Nullable Revision published) {
		if (act.isSaid()) {
			return (published != null)
					? "Published as revision " + published.number() + ": “" + published.wording() + "”"
					: "Approved; it is about to be published.";
		}
		return switch (act) {
			case RETURN -> "Returned to the desk " + now.desk() + ", with your reason.";
			case REJECT -> "Rejected. The claim has ended without being published.";
			case REFER -> "Referred to the senior editor, with your reason.";
			case KEEP -> (now.step() == Step.DECIDE) ? "Kept as published, and still to be decided: look again."
					: "Kept as published.";
			default -> "Decided.";
		};
	}

}
