package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Dossier;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.MergedSources;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Foresees what would become of claims if a report were withdrawn, or if nothing had come
 * from a source or through it. Nothing is filed.
 */
@Component
@Transactional(readOnly = true)
public class WhatIf {

	private static final Comparator<Change> PUBLISHED_FIRST = Comparator
		.comparing((Change change) -> !change.isPublished())
		.thenComparing((change) -> change.now().state().id());

	private final ClaimLedger claims;

	private final Cases cases;

	private final Assessor assessor;

	private final ReportArchive reports;

	private final SourceRegister sources;

	private final MergedSources merged;

	private final Clock clock;

	WhatIf(ClaimLedger claims, Cases cases, Assessor assessor, ReportArchive reports, SourceRegister sources,
			MergedSources merged, Clock clock) {
		this.claims = claims;
		this.cases = cases;
		this.assessor = assessor;
		this.reports = reports;
		this.sources = sources;
		this.merged = merged;
		this.clock = clock;
	}

	/**
	 * What would become of the claims that stand on a report if it were withdrawn now.
	 * @param report the report
	 * @param repudiated whether the notice would say that the figure or its source was
	 * wrong
	 * @return what would change, published claims first
	 * @throws org.secondsource.report.UnknownReport if there is no such report
	 */
	public Foreseen withoutReport(ReportId report, boolean repudiated) {
		ReportVersion latest = this.reports.get(report);
		Instant now = this.clock.instant();
		ReportVersion gone = new ReportVersion(report, Integer.MAX_VALUE, latest.source(), latest.guid(),
				Period.at(now), ReportStatus.WITHDRAWN, repudiated, latest.headline(), null, null);
		return foreseen(this.claims.standingOn(report), now, (dossier) -> {
			List<ReportVersion> versions = new ArrayList<>(dossier.reports());
			versions.add(gone);
			return dossier.with(versions);
		});
	}

	/**
	 * What would become of the claims that rely on a source if nothing had come from it
	 * or through it.
	 * @param source the source
	 * @return what would change, published claims first
	 * @throws org.secondsource.source.UnknownSource if there is no such source
	 */
	public Foreseen withoutSource(SourceId source) {
		SourceId known = this.sources.identities(List.of(this.sources.get(source).id())).of(source);
		Set<ClaimId> relying = new TreeSet<>();
		this.merged.dependingOn(known).forEach((one) -> relying.addAll(this.claims.relyingOn(one)));
		return foreseen(relying, this.clock.instant(), (dossier) -> dossier
			.citing(dossier.citations().stream().filter((citation) -> !citation.sources().contains(known)).toList()));
	}

	private Foreseen foreseen(Collection<ClaimId> ids, Instant now, UnaryOperator<Dossier> otherwise) {
		List<Change> changes = new ArrayList<>();
		int unchanged = 0;
		for (ClaimId id : ids) {
			Case standing = this.cases.of(id);
			Dossier dossier = this.cases.dossier(standing.state(), standing.incident(), standing.facts(), now);
			Dossier other = otherwise.apply(dossier);
			if (other.equals(dossier)) {
				continue;
			}
			Change change = new Change(standing, this.assessor.assess(dossier), this.assessor.assess(other));
			if (standing.step() == Step.END || change.before().comesToTheSameAs(change.after())) {
				unchanged++;
			}
			else {
				changes.add(change);
			}
		}
		changes.sort(PUBLISHED_FIRST);
		return new Foreseen(changes, unchanged);
	}

	/**
	 * What would become of claims.
	 *
	 * @param changes the claims that would change, published ones first
	 * @param unchanged how many others rely on it and would stay as they are, or have
	 * ended
	 */
	public record Foreseen(List<Change> changes, int unchanged) {
	}

	/**
	 * What would become of a claim.
	 *
	 * @param now the claim as it stands
	 * @param before as it is judged now
	 * @param after as it would be judged
	 */
	public record Change(Case now, Assessment before, Assessment after) {

		/**
		 * Whether something was published that would have to be looked at.
		 * @return true for a published claim
		 */
		public boolean isPublished() {
			return this.now.state().phase().isPublic();
		}

	}

}
