package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * Two hearings of one voice at one time that give different accounts.
 *
 * @param voice the voice, by name
 * @param given the accounts that were heard
 * @param hearers who heard them, by name
 * @param recorded whether there is a recording
 * @param citations the ids of its citations
 */
public record Heard(String voice, List<String> given, List<String> hearers, boolean recorded,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.voice + ": " + String.join(", ", this.given);
	}

	@Override
	public String sentence() {
		return Words.list(this.hearers) + " heard " + this.voice + " and give " + Words.list(this.given) + ".";
	}

	@Override
	public Collection<String> accounts() {
		return this.given;
	}

}
