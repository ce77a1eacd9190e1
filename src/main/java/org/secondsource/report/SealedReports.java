package org.secondsource.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondsource.journal.Administration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports whose words nobody is shown since a mandatory kill. A seal stays; to open
 * one shows the words once, to the person who asked, and is noted.
 */
@Component
public class SealedReports {

	private final JdbcClient jdbc;

	private final Administration administration;

	SealedReports(JdbcClient jdbc, Administration administration) {
		this.jdbc = jdbc;
		this.administration = administration;
	}

	/**
	 * Those of some reports that are sealed.
	 * @param reports the reports, on file or not
	 * @return the sealed ones
	 */
	public Set<ReportId> among(Collection<ReportId> reports) {
		return reports.isEmpty() ? Set.of()
				: Set.copyOf(this.jdbc.sql("select report_id from report_seal where report_id in (:reports)")
					.param("reports", reports.stream().map(ReportId::value).distinct().toList())
					.query((row, number) -> new ReportId(row.getString("report_id")))
					.list());
	}

	/**
	 * Shows the words of a sealed report; that somebody read them is noted.
	 * @param report the report
	 * @param reason why
	 * @param by the reader's user id
	 * @return its versions with their words, in the order in which they came
	 * @throws IllegalArgumentException if no reason is given, or it is not sealed
	 */
	@Transactional
	public List<ReportVersion> open(ReportId report, String reason, String by) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A seal is opened for a reason. Write it; it is noted with your name.");
		}
		if (among(List.of(report)).isEmpty()) {
			throw new IllegalArgumentException(
					"The report '" + report + "' is not sealed. Read it with GET /api/reports/" + report + ".");
		}
		this.administration.note("seal-opened", Map.of("report", report.value(), "reason", reason), by);
		return this.jdbc.sql(ReportRows.VERSIONS + "where report_id = :report order by number")
			.param("report", report.value())
			.query(ReportRows::whole)
			.list();
	}

}
