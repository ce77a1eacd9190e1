package org.secondsource.source;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The short name that a source is filed under, such as {@code reuters}.
 *
 * @param value lower-case letters, digits and hyphens, at most 80
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

	private static final String PROTECTED = "protected-";

	private static final Pattern FORM_OF_PROTECTED = Pattern.compile(PROTECTED + "[0-9a-f]{8}");

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Checks the form.
	 * @throws IllegalArgumentException if the value is not of that form
	 */
	@JsonCreator
	public SourceId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("A source's id is made of lower-case letters, digits and hyphens, not '"
					+ value + "'. Try 'al-jazeera'.");
		}
	}

	/**
	 * A new id for a protected source, drawn by lot so that it says nothing.
	 * @return the id
	 */
	public static SourceId ofProtected() {
		return new SourceId(PROTECTED + "%08x".formatted(RANDOM.nextInt()));
	}

	/**
	 * Whether it is the id of a protected source. No other source may have such an id.
	 * @return true if the name is kept from most
	 */
	public boolean isProtected() {
		return FORM_OF_PROTECTED.matcher(this.value).matches();
	}

	/** What the desk calls a protected source. */
	String label() {
		return "a protected source, P-" + this.value.substring(PROTECTED.length()).toUpperCase(Locale.ROOT);
	}

	@Override
	public int compareTo(SourceId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
