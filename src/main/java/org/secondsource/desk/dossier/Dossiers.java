package org.secondsource.desk.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.desk.filing.ProtectingSources;
import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.SealedReports;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.AnsweringFindings;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Reviews;
import org.springframework.stereotype.Component;

/**
 * Puts the page of a claim together.
 */
@Component
class Dossiers {

	private static final int SHOWN_FIRST = 3;

	private final Cases cases;

	private final CompletingTasks tasks;

	private final Reviews reviews;

	private final AnsweringFindings answering;

	private final Publications publications;

	private final ReportArchive reports;

	private final SourceRegister sources;

	private final Records records;

	private final Roster roster;

	private final AttachedFiles attached;

	private final SealedReports sealed;

	private final ProtectingSources protecting;

	Dossiers(Cases cases, CompletingTasks tasks, Reviews reviews, AnsweringFindings answering,
			Publications publications, ReportArchive reports, SourceRegister sources, Records records, Roster roster,
			AttachedFiles attached, SealedReports sealed, ProtectingSources protecting) {
		this.cases = cases;
		this.tasks = tasks;
		this.reviews = reviews;
		this.answering = answering;
		this.publications = publications;
		this.reports = reports;
		this.sources = sources;
		this.records = records;
		this.roster = roster;
		this.attached = attached;
		this.sealed = sealed;
		this.protecting = protecting;
	}

	DossierView of(ClaimId id, String reader) {
		Case now = this.cases.of(id);
		Set<String> groups = this.roster.groupsOf(reader);
		List<DossierView.Found> found = now.assessment()
			.findings()
			.stream()
			.sorted(Comparator.comparing((Finding finding) -> !finding.isOpen()))
			.map((finding) -> found(finding, now, reader))
			.toList();
		int first = Math.min(SHOWN_FIRST, found.size());
		Citations citations = now.citations();
		List<Citation> cited = citations.all();
		Map<ReportId, ReportVersion> latest = latest(cited);
		Map<SourceId, String> names = names(cited, latest.values());
		Set<ReportId> sealed = this.sealed.among(latest.keySet());
		return new DossierView(now.state().claim(), now.incident(), head(now), found.subList(0, first),
				found.subList(first, found.size()),
				this.tasks.open(id).stream().map((task) -> work(task, groups, now.desk())).toList(),
				now.assessment().accounts(),
				cited.stream()
					.map((citation) -> cited(citation, citations, latest, names, excerpt(citation, sealed, reader)))
					.toList(),
				latest.values().stream().map((version) -> carried(version, names)).toList(),
				this.attached.of(id, now.facts()), now.facts().stream().map(Dossiers::event).toList(),
				this.records.of(id, groups), this.publications.all(id).stream().map(Dossiers::said).toList(),
				mergers(now), merger(now));
	}

	private DossierView.Head head(Case now) {
		Assessment judged = now.assessment();
		return new DossierView.Head(judged.grade().name(), Speech.grade(judged.grade()), judged.range().printed(),
				(judged.range().best() != null) ? judged.range().best().words() : null,
				Speech.phase(now.state().phase()), Speech.step(now.step()), now.latest().number(), judged.wording(),
				Speech.low(judged.manner()), Moments.orNull(this.reviews.since(now)),
				now.latest().isSaidAgain() ? Moments.of(now.latest().asked()) : null,
				now.struckBy().stream().map((report) -> new FollowUpId(report, now.incident().id()).path()).toList());
	}

	private DossierView.Found found(Finding finding, Case now, String reader) {
		boolean mine = finding.isOpen() && finding.severity() != Severity.INFO
				&& this.answering.mayOverrule(finding, reader);
		return new DossierView.Found(finding, mine, AnsweringFindings.answers(now, finding));
	}

	private static DossierView.Work work(OpenTask task, Set<String> groups, String owner) {
		List<String> lines = task.brief().reason().lines().toList();
		boolean mine = task.brief().isFor(groups, owner);
		return new DossierView.Work(task.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				task.brief().name().replaceFirst(": .*", ""), lines, Moments.orNull(task.brief().due()),
				task.assignee(), String.join(", ", task.brief().groups()), mine, Acts.isIntake(task.kind()),
				Acts.of(task.kind()));
	}

	private List<DossierView.Merger> mergers(Case now) {
		return this.cases.mergedInto(now)
			.stream()
			.flatMap((one) -> Optional.ofNullable(one.merger())
				.map((merger) -> new DossierView.Merger(one.state().id().value(), merger.reason()))
				.stream())
			.toList();
	}

	private static DossierView.@Nullable Merger merger(Case now) {
		Fact.Merged merger = now.merger();
		return (merger != null) ? new DossierView.Merger(merger.into().value(), merger.reason()) : null;
	}

	private String excerpt(Citation citation, Set<ReportId> sealed, String reader) {
		return (citation.report() != null && sealed.contains(citation.report())) ? "withheld: the report is sealed"
				: this.protecting.excerpt(citation, reader);
	}

	private static DossierView.Cited cited(Citation citation, Citations all, Map<ReportId, ReportVersion> latest,
			Map<SourceId, String> names, String excerpt) {
		List<String> chain = new ArrayList<>();
		chain.add((citation.origin() != null) ? name(citation.origin(), names) : "nobody credited");
		citation.via().forEach((hop) -> chain.add(name(hop.source(), names)));
		String carrier = citation.isEnquiry() ? "our own enquiry" : name(citation.carrier(), names);
		if (!chain.get(chain.size() - 1).equals(carrier)) {
			chain.add(carrier);
		}
		ReportVersion version = (citation.report() != null) ? latest.get(citation.report()) : null;
		return new DossierView.Cited(citation.id(), citation.wording().words(), Speech.low(citation.mode()), carrier,
				chain, Speech.low(citation.hearing()), Moments.of(citation.published()),
				citation.isEnquiry() ? Speech.enquiry(citation.enquiry()) : place(citation, version), excerpt,
				all.voiding(citation.id()).map(Dossiers::voided).orElse(null),
				all.awayAt(citation.id()).map(ClaimId::value).orElse(null));
	}

	private static DossierView.Voided voided(FiledFact voiding) {
		return new DossierView.Voided(voiding.by(), Moments.of(voiding.at()),
				((Fact.CitationVoided) voiding.fact()).reason());
	}

	private static String place(Citation citation, @Nullable ReportVersion latest) {
		boolean replaced = latest != null && latest.status() == ReportStatus.USABLE
				&& latest.number() > citation.version();
		return replaced ? "replaced" : status(latest);
	}

	private static DossierView.Carried carried(ReportVersion version, Map<SourceId, String> names) {
		return new DossierView.Carried(version.report().value(),
				version.headline().isEmpty() ? "(no headline)" : version.headline(), name(version.source(), names),
				version.guid(), Moments.of(version.published()), status(version),
				version.status() != ReportStatus.WITHDRAWN);
	}

	private static String status(@Nullable ReportVersion version) {
		return (version != null) ? switch (version.status()) {
			case USABLE -> "stands";
			case WITHHELD -> "withheld";
			case WITHDRAWN -> version.repudiates() ? "withdrawn: it was wrong" : "withdrawn";
		} : "not on file";
	}

	private static DossierView.Event event(FiledFact filed) {
		String comment = (filed.fact() instanceof Fact.Commented commented) ? commented.text() : null;
		return new DossierView.Event(filed.number(), Moments.of(filed.at()), filed.by(), Speech.event(filed.fact()),
				comment);
	}

	private static DossierView.Said said(Revision revision) {
		return new DossierView.Said(revision.number(), Speech.low(revision.kind()), Moments.of(revision.at()),
				revision.wording(), revision.note());
	}

	private Map<ReportId, ReportVersion> latest(List<Citation> cited) {
		Map<ReportId, ReportVersion> latest = new LinkedHashMap<>();
		Set<ReportId> named = new TreeSet<>();
		cited.stream().map(Citation::report).filter(Objects::nonNull).forEach(named::add);
		this.reports.versions(named).forEach((version) -> latest.put(version.report(), version));
		return latest;
	}

	private Map<SourceId, String> names(List<Citation> cited, Collection<ReportVersion> versions) {
		Set<SourceId> ids = new TreeSet<>();
		cited.forEach((citation) -> ids.addAll(citation.sources()));
		versions.forEach((version) -> ids.add(version.source()));
		Map<SourceId, String> names = new LinkedHashMap<>();
		for (Source source : this.sources.all(ids)) {
			names.put(source.id(), source.name());
		}
		return names;
	}

	private static String name(SourceId id, Map<SourceId, String> names) {
		return names.getOrDefault(id, id.value());
	}

}
