package org.secondsource.source;

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

	@Override
	public int compareTo(SourceId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
