package org.secondsource.assessment.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What may not be told before a time that has not come.
 *
 * @param account the account
 * @param carrier who says so, by name
 * @param until the end of the embargo
 * @param citations the ids of its citations
 */
public record Embargoed(String account, String carrier, Instant until, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.carrier;
	}

	@Override
	public String sentence() {
		return this.carrier + " has given " + this.account + " under embargo until " + this.until + ".";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
