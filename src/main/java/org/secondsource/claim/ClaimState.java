package org.secondsource.claim;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.secondsource.journal.Head;

/**
 * Where a claim stands.
 *
 * @param claim the claim as it was last registered
 * @param phase where it stands in its life
 * @param head its latest fact in the journal
 * @param verdict the number of its latest assessment; 0 before the first
 * @param validUntil when it should be assessed again without any new fact; null if never
 * @param settled whether its process has settled at that assessment: false where a nudge
 * was lost
 */
public record ClaimState(Claim claim, Phase phase, Head head, int verdict, @Nullable Instant validUntil,
		boolean settled) {

	/**
	 * The claim's id.
	 * @return the id
	 */
	public ClaimId id() {
		return this.claim.id();
	}

	/**
	 * How many facts are filed.
	 * @return the number of the latest fact
	 */
	public int facts() {
		return this.head.number();
	}

	ClaimState registered(Claim latest) {
		return new ClaimState(latest, this.phase, this.head, this.verdict, this.validUntil, this.settled);
	}

	ClaimState in(Phase next) {
		return new ClaimState(this.claim, next, this.head, this.verdict, this.validUntil, this.settled);
	}

	ClaimState endingWith(Head latest) {
		return new ClaimState(this.claim, this.phase, latest, this.verdict, this.validUntil, this.settled);
	}

	ClaimState assessed(int number, @Nullable Instant until) {
		return new ClaimState(this.claim, this.phase, this.head, number, until, true);
	}

	ClaimState settled(boolean yes) {
		return new ClaimState(this.claim, this.phase, this.head, this.verdict, this.validUntil, yes);
	}

}
