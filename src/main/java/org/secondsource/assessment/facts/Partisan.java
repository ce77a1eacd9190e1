package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A party to the conflict speaks (rules 13 and 14).
 *
 * @param account the account
 * @param words as they are printed
 * @param party who speaks
 * @param admission whether it admits against its own interest
 * @param responsibility whether it admits being responsible
 * @param citations where it says so
 */
public record Partisan(String account, String words, String party, boolean admission, boolean responsibility,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.party;
	}

	@Override
	public String sentence() {
		return this.admission ? this.party + " admits “" + this.words + "” against its own interest."
				: this.party + " is a party and says “" + this.words
						+ "”: it stays in the range, attributed, and counts for nothing.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
