package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

import org.secondsource.claim.Quantifier;
import org.secondsource.claim.Wording;

/**
 * A wording that citations of the claim carry, to be read into an interval.
 *
 * @param wording the words
 * @param account the account that they give
 * @param citations who uses them
 */
public record Said(Wording wording, String account, SortedSet<String> citations) implements Subject {

	/**
	 * How the number is hedged.
	 * @return the quantifier
	 */
	public Quantifier quantifier() {
		return this.wording.quantifier();
	}

	/**
	 * The number said.
	 * @return people, 0 where no number is said
	 */
	public int number() {
		Integer number = this.wording.number();
		return (number != null) ? number : 0;
	}

	/**
	 * The second number said.
	 * @return people, 0 where there is none
	 */
	public int second() {
		Integer second = this.wording.second();
		return (second != null) ? second : 0;
	}

	@Override
	public String key() {
		return this.wording.words();
	}

	@Override
	public String sentence() {
		return "“" + this.wording.words()
				+ "” bounds the number and does not give it: print the words, never the ends.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
