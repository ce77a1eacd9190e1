package org.secondsource.claim;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;

/**
 * One step of a chain of attribution: a carrier between the origin and the report.
 *
 * @param source the carrier
 * @param kind how it came by it
 * @param report the carrier's report, where the citing report says which
 */
public record Hop(SourceId source, Kind kind, @Nullable ReportId report) {

	/**
	 * A carrier that is credited without more.
	 * @param source the carrier's id
	 * @return the hop
	 */
	public static Hop through(String source) {
		return new Hop(new SourceId(source), Kind.CREDITED, null);
	}

	/**
	 * How a carrier came by what it carries.
	 */
	public enum Kind {

		/** It knows by itself. */
		OWN_KNOWLEDGE,
		/** It was told. */
		TOLD,
		/** It quotes another's report. */
		QUOTES,
		/** It is credited without saying how it knows. */
		CREDITED

	}

}
