package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report was taken back, or is said to have been (rules 32 and 33).
 *
 * @param account the account that it carried
 * @param outlet who took it back
 * @param state how sure that is
 * @param repudiated whether the figure or its source is said to be wrong
 * @param citations the notices and what they strike
 */
public record TakenBack(String account, String outlet, State state, boolean repudiated,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + " by " + this.outlet;
	}

	@Override
	public String sentence() {
		return switch (this.state) {
			case UNCONFIRMED -> this.outlet + " is said, at third hand, to have withdrawn " + this.account
					+ ": what rests on it is suspended until a person confirms it.";
			case WITHDRAWN -> this.outlet + " has withdrawn " + this.account
					+ (this.repudiated ? ", calling the figure or its source wrong." : ".");
			case WITHHELD -> this.outlet + " asks to hold its report of " + this.account + ".";
		};
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

	/**
	 * Two notices of one publisher and account, told as one.
	 * @param other the other notice
	 * @return the graver state, and all that either strikes
	 */
	public TakenBack and(TakenBack other) {
		Set<String> struck = new TreeSet<>(this.citations);
		struck.addAll(other.citations);
		boolean graver = this.state.compareTo(other.state) <= 0;
		return new TakenBack(this.account, this.outlet, graver ? this.state : other.state,
				this.repudiated || other.repudiated, List.copyOf(struck));
	}

	/**
	 * How sure it is that a report is off file, from the gravest to the mildest.
	 */
	public enum State {

		/** Its publisher says so, or a person confirmed it. */
		WITHDRAWN,
		/** Others say so. */
		UNCONFIRMED,
		/** Its publisher asks to wait. */
		WITHHELD

	}

}
