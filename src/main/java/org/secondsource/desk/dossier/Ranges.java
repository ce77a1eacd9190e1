package org.secondsource.desk.dossier;

import org.secondsource.assessment.Range;

/**
 * Prints ranges.
 */
final class Ranges {

	private Ranges() {
	}

	static String words(Range range) {
		if (range.low() == null) {
			return "no figure";
		}
		boolean one = range.high() == null || range.high().equals(range.low());
		String text = one ? "%,d".formatted(range.low()) : "%,d to %,d".formatted(range.low(), range.high());
		return range.open() ? text + " or more" : text;
	}

}
