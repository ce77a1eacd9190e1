package org.secondsource.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Mode;
import org.secondsource.publication.Revision;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;

/**
 * Tells each hit from what the archives hold about it.
 */
record Telling(Wanted wanted, Map<ClaimId, ClaimState> states, Map<ClaimId, List<FiledFact>> facts,
		Map<ClaimId, KeptAssessment> assessments, Map<ClaimId, List<Revision>> revisions,
		Map<ReportId, List<ReportVersion>> versions, Map<ReportId, List<ClaimId>> standing,
		Map<SourceId, String> names) {

	Hit hit(Found found) {
		return switch (found.kind()) {
			case PUBLICATION -> publication(found);
			case CLAIM -> claim(found);
			case REPORT -> report(found);
		};
	}

	private Hit publication(Found found) {
		ClaimId id = new ClaimId(found.name());
		List<Revision> all = this.revisions.getOrDefault(id, List.of());
		Revision said = all.get(found.number() - 1);
		Claim claim = claim(id);
		return new Hit(found.kind(), id.value(), said.number(), claim.sentence(),
				Excerpts.of(List.of(said.wording(), said.note()), this.wanted), found.figure(), Sayings.said(said, all),
				Sayings.sentence(said, all), Period.at(said.at()), List.of(said.by()),
				new Hit.Standing(state(id).phase(), null, said.kind(), null), List.of(id));
	}

	private Hit claim(Found found) {
		ClaimId id = new ClaimId(found.name());
		List<FiledFact> filed = this.facts.getOrDefault(id, List.of());
		List<Citation> about = about(filed, found.figure());
		List<String> by = credited(about);
		Revision said = said(List.of(id));
		KeptAssessment kept = this.assessments.get(id);
		Grade grade = (kept != null) ? grade(kept.assessment(), about) : null;
		return new Hit(found.kind(), id.value(), 0, claim(id).sentence(), Excerpts.of(texts(id, about), this.wanted),
				found.figure(), said(said),
				(said != null) ? Sayings.sentence(said, all(said))
						: Sayings.never(!all(id).isEmpty(), claimed(found.figure()), by, grade == Grade.WITHDRAWN),
				Period.at(filed.get(0).at()), by, new Hit.Standing(state(id).phase(), grade, null, null), List.of(id));
	}

	private static String claimed(@Nullable String figure) {
		return (figure == null) ? "claimed" : "“" + figure + "”, which contains it, is claimed";
	}

	private Hit report(Found found) {
		ReportId id = new ReportId(found.name());
		List<ReportVersion> all = new ArrayList<>(this.versions.getOrDefault(id, List.of()));
		ReportVersion latest = all.get(all.size() - 1);
		List<ClaimId> claims = this.standing.getOrDefault(id, List.of());
		List<String> by = List.of(name(latest.source()));
		Revision said = said(claims);
		List<String> texts = all.stream().map(Telling::text).toList();
		boolean published = claims.stream().anyMatch((claim) -> !all(claim).isEmpty());
		return new Hit(found.kind(), id.value(), latest.number(), latest.headline(), Excerpts.of(texts, this.wanted),
				null, said(said),
				(said != null) ? Sayings.sentence(said, all(said))
						: Sayings.never(published, "reported", by, latest.status() == ReportStatus.WITHDRAWN),
				latest.published(), by, new Hit.Standing(null, null, null, latest.status()), claims);
	}

	private Hit.Said said(@Nullable Revision said) {
		return (said != null) ? Sayings.said(said, all(said)) : Hit.Said.NEVER_SAID;
	}

	/** The last time that we said on one of some claims what is asked for. */
	private @Nullable Revision said(List<ClaimId> claims) {
		return claims.stream()
			.flatMap((claim) -> all(claim).stream())
			.filter((revision) -> this.wanted.isSaidIn(revision.wording(), about(claim(revision.claim()))))
			.max(Comparator.comparing(Revision::at).thenComparing(Revision::number))
			.orElse(null);
	}

	private static String about(Claim claim) {
		return claim.id() + " " + claim.sentence() + " " + claim.population() + " " + claim.scope();
	}

	/** The citations that the question is about: those of its number, if it has one. */
	private List<Citation> about(List<FiledFact> filed, @Nullable String figure) {
		Integer number = this.wanted.number();
		List<Citation> citations = new ArrayList<>();
		for (FiledFact one : filed) {
			if (one.fact() instanceof Fact.CitationFiled cited && (number == null || isOf(cited.citation(), number)
					|| cited.citation().wording().words().equals(figure))) {
				citations.add(cited.citation());
			}
		}
		return citations;
	}

	private static boolean isOf(Citation citation, Integer number) {
		return number.equals(citation.wording().number()) || number.equals(citation.wording().second());
	}

	/** Who is credited: the origins, or the carriers of what has none. */
	private List<String> credited(List<Citation> about) {
		Set<String> credited = new LinkedHashSet<>();
		about.stream()
			.filter((citation) -> citation.mode() == Mode.ASSERTS)
			.map((citation) -> name(Objects.requireNonNullElse(citation.origin(), citation.carrier())))
			.forEach(credited::add);
		return List.copyOf(credited);
	}

	/**
	 * The grade of the account asked for; of the claim, where it is asked for no number.
	 */
	private @Nullable Grade grade(Assessment judged, List<Citation> about) {
		if (this.wanted.number() == null || about.isEmpty()) {
			return judged.grade();
		}
		return judged.accounts()
			.stream()
			.filter((account) -> account.account().equals(about.get(0).account()))
			.map(AccountAssessed::grade)
			.findFirst()
			.orElse(judged.grade());
	}

	private List<String> texts(ClaimId id, List<Citation> about) {
		List<String> texts = new ArrayList<>();
		about.forEach((citation) -> texts.add(citation.isEnquiry()
				? "“" + citation.wording().words() + "”: " + citation.excerpt()
				: "“" + citation.wording().words() + "”, " + claim(id).population() + " " + claim(id).effect().word()));
		Claim claim = claim(id);
		texts.add(claim.sentence() + ". " + claim.population() + "; " + claim.scope());
		return texts;
	}

	private static String text(ReportVersion version) {
		return (version.text() != null) ? version.headline() + " — " + version.text() : version.headline();
	}

	private ClaimState state(ClaimId id) {
		return Objects.requireNonNull(this.states.get(id), "an indexed claim is on file");
	}

	private Claim claim(ClaimId id) {
		return state(id).claim();
	}

	private List<Revision> all(ClaimId claim) {
		return this.revisions.getOrDefault(claim, List.of());
	}

	private List<Revision> all(Revision said) {
		return all(said.claim());
	}

	private String name(SourceId source) {
		return this.names.getOrDefault(source, source.value());
	}

}
