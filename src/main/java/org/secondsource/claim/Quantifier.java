package org.secondsource.claim;

import java.util.List;

/**
 * How a number is hedged in words, from the firmest to the vaguest. What interval each
 * means is a table of the rulebook (rules 17 to 19).
 */
public enum Quantifier {

	/** The number alone. */
	EXACT(true, "exactly"),
	/** "10 to 15". */
	BETWEEN(false, "between"),
	/** "Nearly 300". */
	NEARLY(true, "nearly", "almost", "close to"),
	/** "About 170". */
	ABOUT(true, "about", "around", "roughly", "approximately", "some", "circa", "~"),
	/** "At least 175". */
	AT_LEAST(true, "at least", "no fewer than", "not less than", ">="),
	/** "More than 300". */
	MORE_THAN(true, "more than", "over", "above", ">"),
	/** "Up to 700". */
	UP_TO(true, "up to", "at most", "no more than", "as many as", "<="),
	/** "Fewer than 100". */
	FEWER_THAN(true, "fewer than", "less than", "under", "below", "<"),
	/** "Most of the 300". */
	MOST_OF(false, "most of the", "most of", "the majority of the", "the majority of"),
	/** "Half of the 300". */
	HALF_OF(false, "half of the", "half of", "half the"),
	/** "All but 20 of the 300". */
	ALL_BUT(false, "all but"),
	/** A few. */
	A_FEW(false, "a few", "a handful of", "a handful"),
	/** Several. */
	SEVERAL(false, "several"),
	/** Tens. */
	TENS(false, "tens of", "tens"),
	/** Dozens. */
	DOZENS(false, "dozens of", "dozens"),
	/** Scores. */
	SCORES(false, "scores of", "scores"),
	/** Hundreds. */
	HUNDREDS(false, "hundreds of", "hundreds"),
	/** Thousands. */
	THOUSANDS(false, "thousands of", "thousands"),
	/** Millions. */
	MILLIONS(false, "millions of", "millions"),
	/** Many, or a number that nobody gives. */
	MANY(false, "many", "an unknown number of", "an unknown number", "unknown", "numerous"),
	/** No figure but an answer in words: who is said to be responsible. */
	STATEMENT(false);

	private final boolean statesANumber;

	private final List<String> phrases;

	Quantifier(boolean statesANumber, String... phrases) {
		this.statesANumber = statesANumber;
		this.phrases = List.of(phrases);
	}

	/**
	 * Whether the number in it is a count somebody gave, so that the number alone names
	 * the account; a part of a number, a range or a vague word states none.
	 * @return true for the hedges of one number
	 */
	public boolean statesANumber() {
		return this.statesANumber;
	}

	/**
	 * Whether it has no number at all.
	 * @return true for a few, several, tens, dozens and the like
	 */
	public boolean isVague() {
		return compareTo(A_FEW) >= 0 && this != STATEMENT;
	}

	/**
	 * The phrases that say it, the longest first where one begins another.
	 * @return lower-case phrases
	 */
	public List<String> phrases() {
		return this.phrases;
	}

}
