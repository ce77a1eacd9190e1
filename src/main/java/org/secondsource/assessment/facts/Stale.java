package org.secondsource.assessment.facts;

import java.util.List;

/**
 * Nobody has said it lately (rule 29).
 *
 * @param hours the age of the newest figure in range
 * @param limit how old it may be
 * @param accounts the accounts in range
 * @param citations their citations
 */
public record Stale(long hours, int limit, List<String> accounts, List<String> citations) implements Subject {

	@Override
	public String key() {
		return "range";
	}

	@Override
	public String sentence() {
		return "The newest figure in range is " + this.hours + " hours old or older; the incident is live, and "
				+ this.limit + " hours are the limit.";
	}

}
