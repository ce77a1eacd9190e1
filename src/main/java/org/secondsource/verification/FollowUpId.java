package org.secondsource.verification;

import org.secondsource.claim.IncidentId;
import org.secondsource.report.ReportId;

/**
 * Names the one piece of work that the withdrawal of a report leaves in an incident, and
 * its process.
 *
 * @param report the report that was withdrawn, withheld or corrected
 * @param incident the incident
 */
public record FollowUpId(ReportId report, IncidentId incident) implements Comparable<FollowUpId> {

	/**
	 * Reads what {@link #value} wrote.
	 * @param value the report's id and the incident's
	 * @return the follow-up
	 * @throws IllegalArgumentException if it is not of that form
	 */
	public static FollowUpId of(String value) {
		int end = value.lastIndexOf('/');
		if (end < 0) {
			throw new IllegalArgumentException(
					"A follow-up is named by a report and an incident, as in 'r-1a2b/dmeir', not '" + value + "'.");
		}
		return new FollowUpId(new ReportId(value.substring(0, end)), new IncidentId(value.substring(end + 1)));
	}

	/**
	 * Both ids in one.
	 * @return the business key of its process
	 */
	public String value() {
		return this.report + "/" + this.incident;
	}

	/**
	 * Where people decide about its claims.
	 * @return the path of its page
	 */
	public String path() {
		return "/incidents/" + this.incident + "/follow-ups/" + this.report;
	}

	@Override
	public int compareTo(FollowUpId other) {
		return value().compareTo(other.value());
	}

	@Override
	public String toString() {
		return value();
	}

}
