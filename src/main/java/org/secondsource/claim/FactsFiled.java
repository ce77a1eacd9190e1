package org.secondsource.claim;

import java.util.List;

/**
 * Facts were filed about a claim; told inside the transaction that files them.
 *
 * @param claim the claim
 * @param facts the facts in their places
 */
public record FactsFiled(ClaimId claim, List<FiledFact> facts) {

	/**
	 * Copies the facts.
	 */
	public FactsFiled {
		facts = List.copyOf(facts);
	}

}
