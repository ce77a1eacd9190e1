package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A report cites another that was published later (rule 9).
 *
 * @param account the account
 * @param citing who cites
 * @param cited who is cited
 * @param citations the citing citation
 */
public record Foreknown(String account, String citing, String cited, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.citing + " from " + this.cited;
	}

	@Override
	public String sentence() {
		return this.citing + " cites a report by " + this.cited + " that did not exist yet.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
