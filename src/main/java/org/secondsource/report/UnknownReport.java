package org.secondsource.report;

import java.util.NoSuchElementException;

/**
 * No version of a report is on file.
 */
public class UnknownReport extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which.
	 * @param report the report that was asked for
	 */
	public UnknownReport(ReportId report) {
		super("No version of the report '" + report + "' is on file. File it, or check its id.");
	}

}
