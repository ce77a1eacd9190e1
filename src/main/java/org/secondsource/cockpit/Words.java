package org.secondsource.cockpit;

import org.secondsource.assessment.Range;
import org.secondsource.claim.Figure;

/**
 * What editors read, in place of the program's own notation.
 */
final class Words {

	private Words() {
	}

	/** A range as it is spoken of at the desk; what is printed is the wording. */
	static String of(Range range) {
		Figure best = range.best();
		String use = (best == null || best.words().equals(range.printed())) ? "" : ", best " + best.words();
		return range.printed() + use;
	}

}
