package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A voice that takes its own number back.
 *
 * @param account the account
 * @param voice by name
 * @param citations the ids of its citations
 */
public record Recanted(String account, String voice, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.voice;
	}

	@Override
	public String sentence() {
		return this.voice + " says that its own " + this.account + " was wrong: it dies in every report.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
