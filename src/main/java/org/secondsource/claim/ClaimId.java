package org.secondsource.claim;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a claim.
 *
 * @param value letters, digits and hyphens, at most 64
 */
public record ClaimId(@JsonValue String value) implements Comparable<ClaimId> {

	/** What the names of the claims' chains begin with. */
	static final String CHAINS = "claim/";

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

	/**
	 * Checks the form.
	 * @throws IllegalArgumentException if the value is not of that form
	 */
	@JsonCreator
	public ClaimId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"A claim's id is made of letters, digits and hyphens, not '" + value + "'.");
		}
	}

	/**
	 * The claim's chain in the journal, whose entries are its facts.
	 * @return the chain's name
	 */
	public String chain() {
		return CHAINS + this.value;
	}

	/**
	 * The claim of a chain.
	 * @param chain a chain's name
	 * @return nothing if it is not a claim's
	 */
	public static Optional<ClaimId> ofChain(String chain) {
		String id = chain.startsWith(CHAINS) ? chain.substring(CHAINS.length()) : "";
		return FORM.matcher(id).matches() ? Optional.of(new ClaimId(id)) : Optional.empty();
	}

	@Override
	public int compareTo(ClaimId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
