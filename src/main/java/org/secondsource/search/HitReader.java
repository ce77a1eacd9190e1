package org.secondsource.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.claim.ClaimBoard;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.publication.Publications;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;

import org.springframework.stereotype.Component;

/**
 * Reads what was found, all of it at once: each question to the archives is one
 * statement, however many hits there are.
 */
@Component
class HitReader {

	private final ClaimBoard board;

	private final AssessmentArchive assessments;

	private final Publications publications;

	private final ReportArchive reports;

	private final SourceRegister sources;

	HitReader(ClaimBoard board, AssessmentArchive assessments, Publications publications, ReportArchive reports,
			SourceRegister sources) {
		this.board = board;
		this.assessments = assessments;
		this.publications = publications;
		this.reports = reports;
		this.sources = sources;
	}

	List<Hit> read(List<Found> found, Wanted wanted) {
		Set<ReportId> reported = found.stream()
			.filter((one) -> one.kind() == Hit.Kind.REPORT)
			.map((one) -> new ReportId(one.name()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<ClaimId> claimed = claims(found, Hit.Kind.CLAIM);
		Map<ReportId, List<ClaimId>> standing = this.board.standingOn(reported);
		Set<ClaimId> all = Stream
			.of(claimed, claims(found, Hit.Kind.PUBLICATION), standing.values().stream().flatMap(List::stream).toList())
			.flatMap(Collection::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<ClaimId, ClaimState> states = this.board.states(all);
		Map<ClaimId, List<FiledFact>> facts = this.board
			.facts(states.values().stream().filter((state) -> claimed.contains(state.id())).toList());
		Map<ReportId, List<ReportVersion>> versions = this.reports.versions(reported)
			.stream()
			.collect(Collectors.groupingBy(ReportVersion::report));
		Telling telling = new Telling(wanted, states, facts, this.assessments.latest(claimed),
				this.publications.all(all), versions, standing, names(facts, versions));
		return found.stream().map(telling::hit).toList();
	}

	private Map<SourceId, String> names(Map<ClaimId, List<FiledFact>> facts,
			Map<ReportId, List<ReportVersion>> versions) {
		Set<SourceId> named = new LinkedHashSet<>();
		facts.values().stream().flatMap(List::stream).map(FiledFact::fact).forEach((fact) -> {
			if (fact instanceof Fact.CitationFiled filed) {
				Stream.of(filed.citation())
					.flatMap((citation) -> Stream.of(citation.origin(), citation.carrier()))
					.filter(Objects::nonNull)
					.forEach(named::add);
			}
		});
		versions.values().stream().flatMap(List::stream).map(ReportVersion::source).forEach(named::add);
		return this.sources.all(named)
			.stream()
			.collect(Collectors.toMap(Source::id, Source::name, (one, other) -> one, LinkedHashMap::new));
	}

	private static Set<ClaimId> claims(List<Found> found, Hit.Kind kind) {
		return found.stream()
			.filter((one) -> one.kind() == kind)
			.map((one) -> new ClaimId(one.name()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
