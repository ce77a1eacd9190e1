package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A withdrawn figure is asserted after the notice (rule 39).
 *
 * @param account the account
 * @param carrier who asserts it
 * @param citations where
 */
public record Zombie(String account, String carrier, List<String> citations) implements Subject {

	/**
	 * Two reports of one carrier and account, told as one.
	 * @param other the other report
	 * @return both
	 */
	public Zombie and(Zombie other) {
		Set<String> all = new TreeSet<>(this.citations);
		all.addAll(other.citations);
		return new Zombie(this.account, this.carrier, List.copyOf(all));
	}

	@Override
	public String key() {
		return this.account + " by " + this.carrier;
	}

	@Override
	public String sentence() {
		return this.carrier + " still asserts " + this.account
				+ " after it was withdrawn, without saying so: it adds nothing.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
