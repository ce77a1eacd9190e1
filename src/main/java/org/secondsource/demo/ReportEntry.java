package org.secondsource.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;

/**
 * One state of a report of the founding case, as it is written down.
 *
 * @param row the report's number among the case's reports; states of a rolling page share
 * it
 * @param version which state of the page it is, from 1; 1 if not given
 * @param source who published it
 * @param guid its address
 * @param published the local days on one of which it was published
 * @param headline what it was headed, told again
 * @param text what it said, told again
 * @param citations what it carries
 */
record ReportEntry(int row, @Nullable Integer version, SourceId source, String guid, Days published, String headline,
		String text, List<CitationEntry> citations) {

	/** Names reports by their row, for where no archive has named them. */
	static final Function<ReportEntry, ReportId> BY_ROW = (entry) -> new ReportId("row-" + entry.row());

	int number() {
		return (this.version != null) ? this.version : 1;
	}

	ReportVersion reportVersion(ReportId id, ZoneId zone) {
		return new ReportVersion(id, number(), this.source, this.guid, this.published.in(zone), ReportStatus.USABLE,
				false, this.headline, this.text, null);
	}

	/**
	 * Local days.
	 *
	 * @param from the first
	 * @param to the last, inclusive
	 */
	record Days(LocalDate from, LocalDate to) {

		Period in(ZoneId zone) {
			return Period.days(this.from, this.to, zone);
		}

	}

}
