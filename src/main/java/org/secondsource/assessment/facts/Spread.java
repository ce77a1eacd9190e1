package org.secondsource.assessment.facts;

import java.util.List;

/**
 * The accounts in range differ (rule 20).
 *
 * @param low the least, with who says it
 * @param high the most, with who says it
 * @param hundredths the highest lower end over the lowest upper end; 100 or less if they
 * overlap
 * @param accounts the accounts in range
 * @param citations their citations
 */
public record Spread(String low, String high, int hundredths, List<String> accounts,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return "range";
	}

	@Override
	public String sentence() {
		return "Sources differ: from " + this.low + " to " + this.high + ".";
	}

}
