package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * One number is credited to several sides, of whom fewer than two are resolved (rule 8).
 *
 * @param account the account
 * @param credited who is credited with it
 * @param resolved how many of these sides were heard saying so
 * @param citations the credits
 */
public record Drifted(String account, List<String> credited, int resolved, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account;
	}

	@Override
	public String sentence() {
		return "The attribution of " + this.account + " drifts: it is credited to " + Words.list(this.credited)
				+ ", and " + ((this.resolved == 0) ? "none of them" : "only one side") + " was heard saying so.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
