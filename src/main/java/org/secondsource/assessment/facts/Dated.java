package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * How exactly it is known when the incident was.
 *
 * @param hours between the first and the last hour that it may have been
 * @param accounts the accounts in range
 * @param citations the ids of its citations
 */
public record Dated(long hours, List<String> accounts, List<String> citations) implements Subject {

	@Override
	public String key() {
		return "incident";
	}

	@Override
	public String sentence() {
		return "When it happened is known to within " + ((this.hours + 23) / 24) + " days.";
	}

}
