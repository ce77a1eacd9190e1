package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A carrier that says as fact what the report it cites says less firmly.
 *
 * @param account the account
 * @param carrier who says it as fact
 * @param cited whose report says it less firmly
 * @param hedge how that says it
 * @param citations the ids of its citations
 */
public record Upgraded(String account, String carrier, String cited, String hedge,
		List<String> citations) implements Subject {

	/**
	 * Two reports of one carrier from one that it cites, told as one.
	 * @param other the other report
	 * @return both
	 */
	public Upgraded and(Upgraded other) {
		Set<String> all = new TreeSet<>(this.citations);
		all.addAll(other.citations);
		return new Upgraded(this.account, this.carrier, this.cited, this.hedge, List.copyOf(all));
	}

	@Override
	public String key() {
		return this.account + " by " + this.carrier + " from " + this.cited;
	}

	@Override
	public String sentence() {
		return this.carrier + " states " + this.account + " as fact, which " + this.cited + " only gives as "
				+ this.hedge + ".";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
