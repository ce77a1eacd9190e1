package org.secondsource.report;

/**
 * What a version of a report may be used for.
 */
public enum ReportStatus {

	/** It stands. */
	USABLE,
	/** Its publisher asks to hold it (rule 33). */
	WITHHELD,
	/** Its publisher took it back: canceled, killed, "story withdrawn" (rule 32). */
	WITHDRAWN

}
