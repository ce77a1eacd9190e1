package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A report that gives the incident another day.
 *
 * @param account the account
 * @param carrier who reports it
 * @param hours how far apart the two are at least
 * @param citations the ids of its citations
 */
public record Misdated(String account, String carrier, long hours, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.carrier;
	}

	@Override
	public String sentence() {
		return this.carrier + " dates it at least " + this.hours + " hours away from when the incident is said to be.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
