package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * The voice that is credited says that it did not say so, or was sought and not found
 * (rule 15).
 *
 * @param account the account
 * @param voice who is credited
 * @param recorded whether a recording shows that it said so
 * @param sought whether it was only looked for and not found
 * @param citations the citations that disown and those that credit
 */
public record Disowned(String account, String voice, boolean recorded, boolean sought,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.voice;
	}

	@Override
	public String sentence() {
		return this.recorded ? this.voice + " disowns " + this.account + ", but a recording shows that it was said."
				: this.sought ? this.account + " was looked for at " + this.voice + " and not found."
						: this.voice + " is credited with " + this.account + " and says that it never said so.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
