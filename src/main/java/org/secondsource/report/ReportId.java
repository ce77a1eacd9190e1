package org.secondsource.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a report, whatever its version.
 *
 * @param value at most 80 characters
 */
public record ReportId(@JsonValue String value) implements Comparable<ReportId> {

	/**
	 * Checks the form.
	 * @throws IllegalArgumentException if the value is blank or too long
	 */
	@JsonCreator
	public ReportId {
		if (value.isBlank() || value.length() > 80) {
			throw new IllegalArgumentException("A report's id has 1 to 80 characters, not '" + value + "'.");
		}
	}

	@Override
	public int compareTo(ReportId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
