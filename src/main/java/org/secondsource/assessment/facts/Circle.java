package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * Reports that cite each other and nobody else (rule 9).
 *
 * @param account the account that goes round
 * @param carriers who cites whom
 * @param citations the citations of the circle
 */
public record Circle(String account, List<String> carriers, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " among " + String.join(", ", this.carriers);
	}

	@Override
	public String sentence() {
		return Words.list(this.carriers) + " give " + this.account + " on each other’s word: the circle has no origin.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
