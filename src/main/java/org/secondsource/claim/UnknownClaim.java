package org.secondsource.claim;

import java.util.NoSuchElementException;

/**
 * No claim is filed under an id.
 */
public class UnknownClaim extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which.
	 * @param id the id that was asked for
	 */
	public UnknownClaim(ClaimId id) {
		super("No claim is filed as '" + id + "'. Look it up in the list of claims.");
	}

}
