package org.secondsource.desk.filing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.UnknownReport;
import org.secondsource.source.SourceId;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.FilingEvidence;
import org.springframework.stereotype.Component;

/**
 * Files citations that people wrote.
 */
@Component
public class FilingCitations {

	private static final int LONGEST_FIGURE = 160;

	private static final int CANNOT_BE_JUDGED = 6;

	private final FilingEvidence evidence;

	private final ClaimLedger claims;

	private final Cases cases;

	private final ReportArchive reports;

	private final NamedSources sources;

	private final Clock clock;

	FilingCitations(FilingEvidence evidence, ClaimLedger claims, Cases cases, ReportArchive reports,
			NamedSources sources, Clock clock) {
		this.evidence = evidence;
		this.claims = claims;
		this.cases = cases;
		this.reports = reports;
		this.sources = sources;
		this.clock = clock;
	}

	/**
	 * Files a citation.
	 * @param claim the claim
	 * @param form what the person wrote
	 * @param by the person's user id
	 * @return the case, assessed again
	 * @throws IllegalArgumentException if something in it cannot be read
	 * @throws org.secondsource.verification.Refused if it cannot be filed now
	 */
	public Case file(ClaimId claim, CitationForm form, String by) {
		return this.claims.locked(claim, (locked) -> file(this.cases.of(claim), form, by));
	}

	/** Under the claim's lock, so that two who file at once get two ids. */
	private Case file(Case now, CitationForm form, String by) {
		ReportVersion report = Text.given(form.report())
			.map((id) -> report(new ReportId(id), form.version()))
			.orElse(null);
		return this.evidence.cite(now.state().id(), citation(form, report, now, by),
				Objects.requireNonNullElse(form.attachments(), List.of()), by);
	}

	private Citation citation(CitationForm form, @Nullable ReportVersion report, Case now, String by) {
		Wording wording = wording(form, now.state().claim().effect().isProposition());
		SourceId carrier = carrier(form, report, now, by);
		SourceId origin = origin(form, by);
		String id = Text.given(form.id()).orElseGet(() -> freeId(carrier + "-" + wording.account(), now));
		return new Citation(id, (report != null) ? report.report() : null, (report != null) ? report.number() : 0,
				carrier, published(form, report), Objects.requireNonNullElse(form.mode(), Mode.ASSERTS), wording,
				origin, via(form, by), Objects.requireNonNullElse(form.hearing(), hearing(form, report, origin)),
				Objects.requireNonNullElse(form.hedge(), Hedge.NONE),
				Text.given(form.asOf()).map(When::read).orElse(null), Text.given(form.part()).orElse(null),
				isSet(form.admission()), isSet(form.eyewitness()), isSet(form.recorded()), isSet(form.repudiates()),
				Objects.requireNonNullElse(form.credibility(), CANNOT_BE_JUDGED),
				Objects.requireNonNullElse(form.excerpt(), ""), form.enquiry());
	}

	private @Nullable SourceId origin(CitationForm form, String by) {
		SourceId origin = Text.given(form.origin()).map((named) -> this.sources.id(named, by)).orElse(null);
		Enquiry enquiry = form.enquiry();
		if (enquiry != null && enquiry.needsAName() && origin == null) {
			throw new IllegalArgumentException(
					"The enquiry names nobody. Say whom you asked, or which record you read, in “origin”.");
		}
		return origin;
	}

	/** Who finds out by himself and names nobody has it from his own eyes. */
	private static Hearing hearing(CitationForm form, @Nullable ReportVersion report, @Nullable SourceId origin) {
		if (report != null) {
			return Hearing.RELAYED;
		}
		return (form.enquiry() != null && origin == null) ? Hearing.OWN : Hearing.HEARD;
	}

	private static Wording wording(CitationForm form, boolean proposition) {
		String figure = Text.given(form.figure())
			.orElseThrow(() -> new IllegalArgumentException(
					"A citation carries a figure. Write it as it was said, in “figure”."));
		if (figure.length() > LONGEST_FIGURE) {
			throw new IllegalArgumentException("A figure's words have at most " + LONGEST_FIGURE
					+ " characters. Write the number and how it is hedged; the rest is the excerpt.");
		}
		return proposition ? Wording.statement(figure) : Wording.read(figure);
	}

	private SourceId carrier(CitationForm form, @Nullable ReportVersion report, Case now, String by) {
		return Text.given(form.carrier())
			.map((carrier) -> this.sources.id(carrier, by))
			.orElseGet(() -> (report != null) ? report.source() : new SourceId(now.desk()));
	}

	private Period published(CitationForm form, @Nullable ReportVersion report) {
		return Text.given(form.published())
			.map(When::read)
			.orElseGet(() -> (report != null) ? report.published() : Period.at(this.clock.instant()));
	}

	private ReportVersion report(ReportId id, @Nullable Integer number) {
		List<ReportVersion> versions = this.reports.versions(id);
		if (versions.isEmpty()) {
			throw new UnknownReport(id);
		}
		return versions.stream()
			.filter((one) -> number == null || one.number() == number)
			.reduce((one, later) -> later)
			.orElseThrow(() -> new IllegalArgumentException(
					"The report has no version " + number + ". Leave the version out to cite its latest."));
	}

	private List<Hop> via(CitationForm form, String by) {
		return Objects.requireNonNullElse(form.via(), List.<String>of())
			.stream()
			.map(Text::given)
			.flatMap(Optional::stream)
			.map((carrier) -> new Hop(this.sources.id(carrier, by), Hop.Kind.CREDITED, null))
			.toList();
	}

	private static String freeId(String wanted, Case now) {
		String stem = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		Citations filed = now.citations();
		String id = stem;
		for (int count = 2; filed.knows(id); count++) {
			id = stem + "-" + count;
		}
		return id;
	}

	private static boolean isSet(@Nullable Boolean flag) {
		return Boolean.TRUE.equals(flag);
	}

}
