package org.secondsource.desk.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.SealedReports;
import org.springframework.stereotype.Component;

/**
 * Opens sealed reports to senior editors.
 */
@Component
public class OpeningSeals {

	private final SealedReports reports;

	private final ReadingRights rights;

	OpeningSeals(SealedReports reports, ReadingRights rights) {
		this.reports = reports;
		this.rights = rights;
	}

	/**
	 * The words of a sealed report, shown once; that they were read is noted.
	 * @param report the report
	 * @param reason why
	 * @param reader the reader's user id
	 * @return its versions with their words
	 * @throws NotYours if the reader is no senior editor
	 * @throws IllegalArgumentException if no reason is given, or it is not sealed
	 */
	public List<ReportVersion> open(ReportId report, @Nullable String reason, String reader) {
		if (!this.rights.mayOpenSeals(reader)) {
			throw new NotYours(
					"Sealed reports are opened by the senior editors alone. Tell one of them what you need.");
		}
		return this.reports.open(report, Text.given(reason).orElse(""), reader);
	}

}
