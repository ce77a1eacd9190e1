package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A serious allegation behind which a source without a name stands alone.
 *
 * @param account the account
 * @param words the account in its words
 * @param sources as they are printed
 * @param unrecorded what the senior editor needs and is not on record
 * @param citations the ids of its citations
 */
public record Unnamed(String account, String words, List<String> sources, List<String> unrecorded,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account;
	}

	@Override
	public String sentence() {
		return "Behind “" + this.words + "” stand only " + Words.list(this.sources) + ", without a name"
				+ (this.unrecorded.isEmpty() ? "."
						: "; not on record yet is that it " + String.join("; that it ", this.unrecorded) + ".");
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
