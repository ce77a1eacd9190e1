package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Enquiry;
import org.secondsource.source.Source;

/**
 * Something that might be found about a claim, in words and as it would be filed.
 *
 * @param words what it would be
 * @param citation the citation to file; null if none
 * @param source who is not on the list of sources yet; null if nobody
 * @param remarks what to remark
 * @param notices the notices that prove untrue
 */
record Find(String words, @Nullable Citation citation, @Nullable Source source, List<Dossier.Remarked> remarks,
		List<String> notices) {

	static Find of(String words, Citation citation, @Nullable Source source) {
		return new Find(words, citation, source, List.of(), List.of());
	}

	boolean isLastResort() {
		return this.citation != null && this.citation.enquiry() == Enquiry.RECORD;
	}

	Dossier addedTo(Dossier dossier) {
		List<Citation> citations = new ArrayList<>(dossier.citations());
		List<Source> sources = new ArrayList<>(dossier.sources());
		Map<String, Boolean> settled = new LinkedHashMap<>(dossier.notices());
		if (this.citation != null) {
			citations.add(this.citation);
		}
		if (this.source != null) {
			sources.add(this.source);
		}
		this.notices.forEach((notice) -> settled.put(notice, false));
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(), citations, dossier.reports(),
				sources, settled, dossier.enquiries(), dossier.answers(), dossier.said(), dossier.asked(),
				context(dossier));
	}

	private Dossier.Context context(Dossier dossier) {
		Dossier.Context before = dossier.context();
		List<Dossier.Remarked> all = new ArrayList<>(this.remarks);
		if (before == null) {
			return new Dossier.Context(all, List.of(), Map.of());
		}
		all.addAll(before.remarks());
		return new Dossier.Context(all, before.elsewhere(), before.files());
	}

}
