package org.secondsource.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;

/**
 * Kills reports of a dossier.
 */
final class Killing {

	private Killing() {
	}

	static Dossier everythingBy(SourceId publisher, Dossier dossier, Instant when) {
		Map<ReportId, ReportVersion> latest = new HashMap<>();
		for (ReportVersion version : dossier.reports()) {
			if (version.source().equals(publisher)) {
				latest.merge(version.report(), version, (one, other) -> (one.number() > other.number()) ? one : other);
			}
		}
		List<ReportVersion> reports = new ArrayList<>(dossier.reports());
		latest.values()
			.forEach((version) -> reports.add(new ReportVersion(version.report(), version.number() + 1, publisher,
					version.guid(), Period.at(when), ReportStatus.WITHDRAWN, false, version.headline(), null, null)));
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(), dossier.citations(), reports,
				dossier.sources(), dossier.notices(), dossier.enquiries(), dossier.answers(), dossier.said(),
				dossier.asked());
	}

}
