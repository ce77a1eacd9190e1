package org.secondsource.assessment.derivation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Dossier;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;

/**
 * What people noticed about citations. That a picture was looked at needs no remark: it
 * is an upload until it was checked.
 */
final class Remarks {

	private final Map<String, Map<Remark, Dossier.Remarked>> byCitation = new HashMap<>();

	private final Map<String, String> sharedFiles = new HashMap<>();

	Remarks(Dossier dossier) {
		Dossier.Context context = dossier.context();
		if (context != null) {
			context.remarks()
				.forEach((one) -> this.byCitation.computeIfAbsent(one.citation(), (citation) -> new HashMap<>())
					.put(one.remark(), one));
			context.files().forEach((hash, citations) -> {
				if (citations.size() > 1) {
					citations.forEach((citation) -> this.sharedFiles.putIfAbsent(citation, hash));
				}
			});
		}
	}

	/** Whether that was remarked, or goes without saying. */
	boolean has(Citation citation, Remark remark) {
		return of(citation).contains(remark);
	}

	/** Whether that was remarked and nothing settles it. */
	boolean stands(Citation citation, Remark remark) {
		return has(citation, remark) && remark.stands(of(citation));
	}

	/** What is missing to settle what was remarked. */
	Set<Remark> unsettled(Citation citation, Remark remark) {
		return remark.unsettled(of(citation));
	}

	@Nullable Period when(Citation citation, Remark remark) {
		Dossier.Remarked one = this.byCitation.getOrDefault(citation.id(), Map.of()).get(remark);
		return (one != null) ? one.when() : null;
	}

	/** The file that it rests on, if another citation rests on the same. */
	@Nullable String sharedFile(Citation citation) {
		return has(citation, Remark.UPLOADED) ? this.sharedFiles.get(citation.id()) : null;
	}

	private Set<Remark> of(Citation citation) {
		Set<Remark> remarks = EnumSet.noneOf(Remark.class);
		remarks.addAll(this.byCitation.getOrDefault(citation.id(), Map.of()).keySet());
		if (citation.enquiry() == Enquiry.IMAGE) {
			remarks.add(Remark.UPLOADED);
		}
		return remarks;
	}

}
