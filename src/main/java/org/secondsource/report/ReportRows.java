package org.secondsource.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.secondsource.source.SourceId;
import org.secondsource.storage.Times;

/**
 * Reads versions of reports from their rows.
 */
final class ReportRows {

	static final String VERSIONS = """
			select report_id, number, source_id, guid, published_start, published_end, status, repudiates,
				headline, body, correction, embargoed_until, content_hash,
				(select killed_at from report_seal s where s.report_id = report_version.report_id) as sealed_at
			from report_version
			""";

	private ReportRows() {
	}

	/** A version without its words if it is sealed. */
	static ReportVersion version(ResultSet row, int number) throws SQLException {
		ReportVersion whole = whole(row, number);
		Instant sealedAt = Times.readOrNull(row, "sealed_at");
		return (sealedAt != null) ? whole.sealed(new Seal(sealedAt)) : whole;
	}

	/** A version with its words. */
	static ReportVersion whole(ResultSet row, int number) throws SQLException {
		return new ReportVersion(new ReportId(row.getString("report_id")), row.getInt("number"),
				new SourceId(row.getString("source_id")), row.getString("guid"),
				new Period(Times.read(row, "published_start"), Times.read(row, "published_end")),
				ReportStatus.valueOf(row.getString("status")), row.getBoolean("repudiates"), row.getString("headline"),
				row.getString("body"), correction(row), Times.readOrNull(row, "embargoed_until"));
	}

	private static @Nullable Correction correction(ResultSet row) throws SQLException {
		String correction = row.getString("correction");
		return (correction != null) ? Correction.valueOf(correction) : null;
	}

}
