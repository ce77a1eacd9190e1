package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * The publisher of a report has put out a later version than the one that is cited (rule
 * 35).
 *
 * @param account the account that the cited version carried
 * @param publisher who put it out
 * @param corrected whether the publisher says that something was wrong before
 * @param change what the new version does to what the claim relies on
 * @param citations the citations of the earlier version, and of the new one if it is read
 */
public record Revised(String account, String publisher, boolean corrected, Change change,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.publisher;
	}

	@Override
	public String sentence() {
		String version = this.publisher + " has put out " + (this.corrected ? "a correction" : "a new version")
				+ " of its report of " + this.account;
		return switch (this.change) {
			case UNREAD -> version + ", and nobody has filed yet what it says now.";
			case CHANGED -> version + ", which says it otherwise.";
			case SAME -> version + ", which says it as before.";
		};
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

	/**
	 * What a new version does to what the claim relies on.
	 */
	public enum Change {

		/** Nobody has filed what it says. */
		UNREAD,
		/** It was filed, and differs in a field that the claim relies on. */
		CHANGED,
		/** It was filed, and says the same. */
		SAME

	}

}
