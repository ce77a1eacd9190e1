package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A report that stands again after its publisher killed it.
 *
 * @param account the account
 * @param publisher by name
 * @param citations the ids of its citations
 */
public record Replacement(String account, String publisher, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.publisher;
	}

	@Override
	public String sentence() {
		return this.publisher + " killed its report of " + this.account
				+ " and has put out another since: it is a new account.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
