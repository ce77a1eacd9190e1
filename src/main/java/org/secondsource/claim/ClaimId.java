package org.secondsource.claim;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a claim.
 *
 * @param value letters, digits and hyphens, at most 64
 */
public record ClaimId(@JsonValue String value) implements Comparable<ClaimId> {

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
		return "claim/" + this.value;
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
