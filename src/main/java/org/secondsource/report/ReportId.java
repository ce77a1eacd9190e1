package org.secondsource.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.secondsource.source.SourceId;
import org.secondsource.storage.Sha256;

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

	/**
	 * The report of a publisher under the publisher's own name for it: the same whenever
	 * it is asked for, so that a report can be named before it comes.
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @return its id
	 */
	public static ReportId of(SourceId source, String guid) {
		String name = source.value() + "\n" + guid;
		return new ReportId("r-" + Sha256.hex(name).substring(0, 16));
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
