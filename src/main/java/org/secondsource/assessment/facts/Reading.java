package org.secondsource.assessment.facts;

import org.secondsource.claim.Figure;
import org.secondsource.claim.Quantifier;
import org.secondsource.claim.Wording;

/**
 * The interval that the rulebook reads into a wording (rules 17 to 19).
 *
 * @param wording the words
 * @param low the lower end, people
 * @param high the upper end, people; {@link #OPEN} if nothing bounds it
 */
public record Reading(Wording wording, int low, int high) {

	/** No upper bound. */
	public static final int OPEN = -1;

	/**
	 * Reads a wording by a row of the table: each end is a share of the number said,
	 * rounded outward, and so many people more. A range has its second number for its
	 * upper end; "all but 20 of 300" starts from what is left.
	 * @param said what was said
	 * @param lowPercent the lower end's share of the number
	 * @param lowPlus people more at the lower end
	 * @param highPercent the upper end's share of the number, or "open"
	 * @param highPlus people more at the upper end
	 * @return the interval
	 */
	public static Reading of(Said said, int lowPercent, int lowPlus, String highPercent, int highPlus) {
		boolean range = said.quantifier() == Quantifier.BETWEEN;
		long base = (said.quantifier() == Quantifier.ALL_BUT) ? said.number() - said.second() : said.number();
		long top = range ? said.second() : base;
		int low = (int) Math.floorDiv(base * lowPercent, 100) + lowPlus;
		return new Reading(said.wording(), low, "open".equals(highPercent) ? OPEN
				: (int) -Math.floorDiv(-top * Integer.parseInt(highPercent), 100) + highPlus);
	}

	/**
	 * The figure under its words.
	 * @return the interval
	 */
	public Figure figure() {
		return new Figure(this.low, (this.high == OPEN) ? null : Integer.valueOf(this.high), this.wording.words());
	}

}
