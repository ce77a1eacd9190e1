package org.secondsource.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.FactsFiled;
import org.secondsource.claim.FiledFact;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;

/**
 * What one transaction has filed and said so far.
 *
 * @param facts by claim, in order
 * @param versions by report, in order
 * @param revisions in order
 */
record Filed(Map<ClaimId, List<FiledFact>> facts, Map<ReportId, List<ReportVersion>> versions,
		List<Revision> revisions) {

	Filed() {
		this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
	}

	void add(FactsFiled filed) {
		List<FiledFact> found = filed.facts().stream().filter(Contents::isFound).toList();
		if (!found.isEmpty()) {
			this.facts.computeIfAbsent(filed.claim(), (claim) -> new ArrayList<>()).addAll(found);
		}
	}

	void add(ReportVersion version) {
		this.versions.computeIfAbsent(version.report(), (report) -> new ArrayList<>()).add(version);
	}

	void add(Revision revision) {
		this.revisions.add(revision);
	}

}
