package org.secondsource.claim;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands.
 *
 * @param claim the claim as it was last registered
 * @param phase where it stands in its life
 * @param facts the number of its latest fact
 * @param verdict the number of its latest assessment; 0 before the first
 * @param validUntil when it should be assessed again without any new fact; null if never
 */
public record ClaimState(Claim claim, Phase phase, int facts, int verdict, @Nullable Instant validUntil) {

	/**
	 * The claim's id.
	 * @return the id
	 */
	public ClaimId id() {
		return this.claim.id();
	}

	ClaimState registered(Claim latest) {
		return new ClaimState(latest, this.phase, this.facts, this.verdict, this.validUntil);
	}

	ClaimState in(Phase next) {
		return new ClaimState(this.claim, next, this.facts, this.verdict, this.validUntil);
	}

	ClaimState withFacts(int number) {
		return new ClaimState(this.claim, this.phase, number, this.verdict, this.validUntil);
	}

	ClaimState assessed(int number, @Nullable Instant until) {
		return new ClaimState(this.claim, this.phase, this.facts, number, until);
	}

}
