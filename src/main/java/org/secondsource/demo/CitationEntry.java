package org.secondsource.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;

/**
 * One citation of a report of the founding case, as it is written down.
 *
 * @param id names it within its claim
 * @param claim the claim it speaks to
 * @param figure the figure in words
 * @param mode ASSERTS if not given
 * @param origin who is credited; nobody if not given
 * @param via the carriers in between, the outermost last
 * @param hearing RELAYED if not given
 * @param hedge NONE if not given
 * @param published the days of a rolling page's entry, where they differ from the page's
 * @param asOf the day that the figure holds for, where the report says so
 * @param part the part of the population that it counts
 * @param repudiates whether a notice says that the figure or its source was wrong
 * @param admission whether a party admits against its own interest
 * @param excerpt the place in the report, in a few words of ours
 */
record CitationEntry(String id, ClaimId claim, String figure, @Nullable Mode mode, @Nullable SourceId origin,
		@Nullable List<SourceId> via, @Nullable Hearing hearing, @Nullable Hedge hedge,
		ReportEntry.@Nullable Days published, @Nullable LocalDate asOf, @Nullable String part, boolean repudiates,
		boolean admission, String excerpt) {

	private static final int CANNOT_BE_JUDGED = 6;

	Citation citation(ReportEntry report, ReportId reportId, ZoneId zone) {
		Period said = ((this.published != null) ? this.published : report.published()).in(zone);
		Period stated = (this.asOf != null) ? Period.day(this.asOf, zone) : null;
		return new Citation(this.id, reportId, report.number(), report.source(), said,
				(this.mode != null) ? this.mode : Mode.ASSERTS, Wording.read(this.figure), this.origin, chain(),
				(this.hearing != null) ? this.hearing : Hearing.RELAYED, (this.hedge != null) ? this.hedge : Hedge.NONE,
				stated, this.part, this.admission, false, false, this.repudiates, CANNOT_BE_JUDGED, this.excerpt);
	}

	private List<Hop> chain() {
		List<SourceId> carriers = (this.via != null) ? this.via : List.of();
		return carriers.stream().map((carrier) -> new Hop(carrier, Hop.Kind.CREDITED, null)).toList();
	}

}
