package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * What one voice says of parts of the same people at one time, against the whole that it
 * gives.
 *
 * @param voice the voice, by name
 * @param parts what it says of the parts, in words
 * @param sum the least that the parts come to
 * @param whole what it says of the whole, in words
 * @param most the most that the whole may be
 * @param accounts the accounts of this claim that take part
 * @param citations the ids of its citations
 */
public record Balance(String voice, List<String> parts, long sum, String whole, long most, List<String> accounts,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.voice + " of " + this.whole;
	}

	@Override
	public String sentence() {
		return this.voice + " says " + Words.list(this.parts) + ", at least " + this.sum + " together, of " + this.whole
				+ ".";
	}

}
