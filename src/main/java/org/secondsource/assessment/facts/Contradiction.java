package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * One voice gives figures that cannot all be so at one time (rule 16).
 *
 * @param voice who speaks
 * @param given its figures, as accounts
 * @param relayed whether it only relays others who differ
 * @param citations where
 */
public record Contradiction(String voice, List<String> given, boolean relayed,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.voice + ": " + String.join(", ", this.given);
	}

	@Override
	public String sentence() {
		return this.voice + (this.relayed ? " carries figures that exclude each other, from different voices: "
				: " gives figures that exclude each other: ") + Words.list(this.given) + ".";
	}

	@Override
	public Collection<String> accounts() {
		return this.given;
	}

}
