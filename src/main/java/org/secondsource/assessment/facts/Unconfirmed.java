package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * What stands published although it is below FAIR.
 *
 * @param grade the claim's grade
 * @param accounts the accounts in range
 * @param citations the ids of its citations
 */
public record Unconfirmed(String grade, List<String> accounts, List<String> citations) implements Subject {

	@Override
	public String key() {
		return "published";
	}

	@Override
	public String sentence() {
		return "What is published is " + this.grade + ", and has to be flagged as unconfirmed in sight.";
	}

}
