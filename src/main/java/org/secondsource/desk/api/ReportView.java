package org.secondsource.desk.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.When;
import org.secondsource.report.ReportVersion;

/**
 * A version of a report.
 *
 * @param id the report's id, the same for all its versions
 * @param guid the publisher's own name for it
 * @param version counts the versions as they came to us, from 1
 * @param status usable, withheld or canceled
 * @param correction whether it says of itself that it puts something right
 * @param headline as published
 * @param published when: an instant, or two with a slash between
 * @param source who published it
 * @param embargoedUntil until when it is not to be published; left out if it is free
 * @param accounts what its text seems to say, for a person to confirm
 */
@Schema(name = "Report")
record ReportView(String id, String guid, int version, String status, boolean correction, String headline,
		String published, String source, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant embargoedUntil,
		List<FigureView> accounts) {

	static ReportView of(ReportVersion version, List<FigureView> accounts) {
		String status = switch (version.status()) {
			case USABLE -> "usable";
			case WITHHELD -> "withheld";
			case WITHDRAWN -> "canceled";
		};
		return new ReportView(version.report().value(), version.guid(), version.number(), status, version.putsRight(),
				version.headline(), When.write(version.published()), version.source().value(), version.embargoedUntil(),
				accounts);
	}

}
