package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * Somebody who is accused and has not been heard.
 *
 * @param accused by name
 * @param asked whether the accused was asked
 * @param deadline whether a deadline was given
 * @param accounts the accounts that accuse
 * @param citations the ids of its citations
 */
public record Accused(String accused, boolean asked, boolean deadline, List<String> accounts,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.accused;
	}

	@Override
	public String sentence() {
		return this.asked
				? this.accused + " was asked and has not answered"
						+ (this.deadline ? "." : ", and was given no deadline.")
				: this.accused + " is accused and was not asked.";
	}

}
