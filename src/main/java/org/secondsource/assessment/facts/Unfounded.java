package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * What stands published rests on citations that the claim has no longer (rule 35).
 *
 * @param citations the citations that were voided, or handed over to another claim
 */
public record Unfounded(List<String> citations) implements Subject {

	@Override
	public String key() {
		return "what was published";
	}

	@Override
	public String sentence() {
		return "What was published rests on what no longer counts here: " + String.join(", ", this.citations) + ".";
	}

	@Override
	public Collection<String> accounts() {
		return List.of();
	}

}
