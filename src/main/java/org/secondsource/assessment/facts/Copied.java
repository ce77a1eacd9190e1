package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * Several reports give one account and go back to the same root (rule 7).
 *
 * @param account the account
 * @param words as they are printed
 * @param root who they go back to
 * @param reports how many reports
 * @param heard how many of them heard it themselves
 * @param citations their citations
 */
public record Copied(String account, String words, String root, int reports, int heard,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " from " + this.root;
	}

	@Override
	public String sentence() {
		return "“" + this.words + "” stands in " + this.reports + " reports and goes back to " + this.root
				+ " alone: it counts once.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
