package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A source without a name, whom the desk itself asked.
 *
 * @param account the account
 * @param source as it is printed
 * @param known whether the manager knows who it is
 * @param citations the ids of its citations
 */
public record Anonymous(String account, String source, boolean known, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " from " + this.source;
	}

	@Override
	public String sentence() {
		return "Only the reporter knows who “" + this.source + "” is, who says " + this.account + ".";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
