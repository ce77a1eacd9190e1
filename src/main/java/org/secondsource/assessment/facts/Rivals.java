package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * Competing answers to who did it.
 *
 * @param answers those in range, in their words
 * @param denied those of them that somebody denies
 * @param accounts the accounts
 * @param citations the ids of its citations
 */
public record Rivals(List<String> answers, List<String> denied, List<String> accounts,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return String.join(" or ", this.accounts);
	}

	@Override
	public String sentence() {
		return "Responsible, as it is said: " + String.join("; or ", this.answers) + "."
				+ (this.denied.isEmpty() ? "" : " Denied: " + Words.list(this.denied) + ".");
	}

}
