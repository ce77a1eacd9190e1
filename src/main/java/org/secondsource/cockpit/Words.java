package org.secondsource.cockpit;

import java.util.Objects;

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
		Integer low = range.low();
		if (low == null) {
			return "nothing in range";
		}
		Integer high = range.high();
		String span = (high == null || high.equals(low)) ? low.toString() : low + " to " + high;
		Figure best = range.best();
		String use = (best == null || Objects.equals(best.words(), span)) ? "" : ", best " + best.words();
		return span + (range.open() ? " or more" : "") + use;
	}

}
