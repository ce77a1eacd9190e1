package org.secondsource.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.ClaimBoard;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.LockedClaim;
import org.secondsource.claim.Phase;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Identities;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;

/**
 * Puts cases and dossiers together from what is kept.
 */
@Component
public class Cases {

	private final ClaimLedger claims;

	private final ClaimBoard board;

	private final AssessmentArchive assessments;

	private final ReportArchive reports;

	private final SourceRegister sources;

	private final Desks desks;

	private final CasesInHand inHand = new CasesInHand();

	Cases(ClaimLedger claims, ClaimBoard board, AssessmentArchive assessments, ReportArchive reports,
			SourceRegister sources, Desks desks) {
		this.claims = claims;
		this.board = board;
		this.assessments = assessments;
		this.reports = reports;
		this.sources = sources;
		this.desks = desks;
	}

	/**
	 * A claim with all that was filed about it.
	 * @param claim the claim
	 * @return the case, as of now
	 * @throws org.secondsource.claim.UnknownClaim if there is no such claim
	 */
	public Case of(ClaimId claim) {
		Case held = this.inHand.get(claim);
		return (held != null) ? held : read(claim);
	}

	/**
	 * What a task of a claim says now.
	 * @param now the claim
	 * @param task the kind of task
	 * @return the brief, as of the latest assessment
	 */
	public Brief brief(Case now, TaskKind task) {
		return Briefs.of(now, task, this.desks::find);
	}

	/** A claim that this transaction has locked; null if it has not. */
	@Nullable Case inHand(ClaimId claim) {
		return this.inHand.get(claim);
	}

	/** A claim that is locked: nobody else changes it before this transaction ends. */
	Case of(LockedClaim claim) {
		Case held = this.inHand.get(claim.id());
		return (held != null) ? held : hold(read(claim.id()));
	}

	/** Keeps what is known of a locked claim until its transaction ends. */
	Case hold(Case locked) {
		this.inHand.put(locked);
		return locked;
	}

	private Case read(ClaimId claim) {
		ClaimState state = this.claims.state(claim);
		KeptAssessment latest = this.assessments.latest(claim)
			.orElseThrow(() -> new IllegalStateException("The claim '" + claim + "' was never assessed."));
		return new Case(state, this.claims.incident(state.claim().incident()), this.claims.facts(claim), latest);
	}

	/**
	 * The claims that were merged into one, by the shortest way or through another.
	 * @param greater the claim that goes on
	 * @return each as it stands, in the order in which they came
	 */
	public List<Case> mergedInto(Case greater) {
		List<Case> merged = new ArrayList<>();
		for (Fact.TookOver taken : greater.takenOver()) {
			Case lesser = of(taken.from());
			Fact.Merged merger = lesser.merger();
			if (merger != null && merger.into().equals(greater.state().id())) {
				merged.add(lesser);
				merged.addAll(mergedInto(lesser));
			}
		}
		return merged;
	}

	/**
	 * The claims in some phases, each with all that was filed about it: four queries,
	 * however many there are.
	 * @param phases the phases, at least one
	 * @param limit how many at most
	 * @return the newest first; without those that were never assessed
	 */
	public List<Case> in(Set<Phase> phases, int limit) {
		return all(this.board.in(phases, limit));
	}

	/**
	 * Some claims, each with all that was filed about it: four queries, however many.
	 * @param claims their ids; unknown ones and those never assessed are passed over
	 * @return in the order of their ids
	 */
	public List<Case> all(Collection<ClaimId> claims) {
		return all(List.copyOf(this.board.states(claims).values()));
	}

	private List<Case> all(List<ClaimState> states) {
		Map<IncidentId, Incident> incidents = this.board.incidents(states);
		Map<ClaimId, List<FiledFact>> facts = this.board.facts(states);
		Map<ClaimId, KeptAssessment> latest = this.assessments.latest(states.stream().map(ClaimState::id).toList());
		List<Case> cases = new ArrayList<>();
		for (ClaimState state : states) {
			Incident incident = incidents.get(state.claim().incident());
			KeptAssessment assessment = latest.get(state.id());
			if (incident != null && assessment != null) {
				cases.add(new Case(state, incident, facts.getOrDefault(state.id(), List.of()), assessment));
			}
		}
		return List.copyOf(cases);
	}

	/**
	 * What waits at the desks: five queries, however much it is.
	 * @param limit how many claims at most, the newest first
	 * @return the tasks of those claims that are a desk's to do
	 */
	public List<Waiting> waiting(int limit) {
		Map<String, Desk> known = new HashMap<>();
		this.desks.all().forEach((desk) -> known.put(desk.id(), desk));
		List<Waiting> waiting = new ArrayList<>();
		for (Case now : in(EnumSet.of(Phase.CORROBORATION, Phase.REVIEW), limit)) {
			now.tasks().stream().filter(TaskKind::isOfDesk).forEach((task) -> {
				Deadline deadline = Deadline.of(now, task, (desk) -> Optional.ofNullable(known.get(desk)));
				waiting.add(new Waiting(now.desk(), Briefs.title(task), deadline.asked(), deadline.due()));
			});
		}
		return waiting;
	}

	/**
	 * The dossier that a claim was judged by last.
	 * @param now the claim
	 * @return what the rules look at
	 */
	public Dossier dossier(Case now) {
		return dossier(now.state(), now.incident(), now.facts(), now.latest().asked());
	}

	/**
	 * The dossier of a claim: without what was voided or handed over, and with everybody
	 * named as they are known today.
	 * @param state the claim
	 * @param incident its incident
	 * @param facts what was filed
	 * @param asked the time of asking
	 * @return what the rules may look at
	 */
	public Dossier dossier(ClaimState state, Incident incident, List<FiledFact> facts, Instant asked) {
		List<Citation> standing = Citations.of(facts).standing();
		Set<SourceId> parties = parties(incident);
		Set<SourceId> named = named(standing, incident);
		Identities known = this.sources.identities(Stream.of(named, parties).flatMap(Set::stream).toList());
		List<Citation> citations = standing.stream().map((citation) -> citation.naming(known::of)).toList();
		Map<String, Boolean> notices = new LinkedHashMap<>();
		all(facts, Fact.NoticeConfirmed.class).forEach((notice) -> notices.put(notice.citation(), notice.confirmed()));
		List<Dossier.Answered> answers = new ArrayList<>();
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.FindingAnswered answer) {
				answers.removeIf(
						(earlier) -> earlier.finding().equals(answer.finding()) && earlier.by().equals(filed.by()));
				answers.add(new Dossier.Answered(answer.finding(), answer.citations(), answer.answer(), filed.by(),
						answer.senior()));
			}
		}
		Set<String> ids = citations.stream().map(Citation::id).collect(Collectors.toSet());
		return new Dossier(state.claim(), incident.naming(known::of), known.of(parties), citations, versions(citations),
				known.meant(named), notices, all(facts, Fact.EnquiryFiled.class), answers, Case.said(facts), asked,
				new Dossier.Context(remarks(facts, ids), List.of(), files(facts, ids)));
	}

	/** What was remarked last of each citation that counts, as far as it holds. */
	private static List<Dossier.Remarked> remarks(List<FiledFact> facts, Set<String> citations) {
		Map<String, Dossier.Remarked> holding = new LinkedHashMap<>();
		for (Fact.Remarked one : all(facts, Fact.Remarked.class)) {
			String about = one.citation() + " " + one.remark();
			if (one.holds() && citations.contains(one.citation())) {
				holding.put(about, new Dossier.Remarked(one.citation(), one.remark(), one.when()));
			}
			else {
				holding.remove(about);
			}
		}
		return List.copyOf(holding.values());
	}

	private static Map<String, Set<String>> files(List<FiledFact> facts, Set<String> citations) {
		Map<String, Set<String>> files = new LinkedHashMap<>();
		for (Attachment one : Attachment.of(facts)) {
			Set<String> counting = new TreeSet<>(one.citations());
			counting.retainAll(citations);
			if (!counting.isEmpty()) {
				files.put(one.file().hash(), counting);
			}
		}
		return files;
	}

	private List<ReportVersion> versions(Collection<Citation> citations) {
		Set<ReportId> named = new TreeSet<>();
		for (Citation citation : citations) {
			if (citation.report() != null) {
				named.add(citation.report());
			}
			citation.via().stream().map(Hop::report).filter(Objects::nonNull).forEach(named::add);
		}
		return named.isEmpty() ? List.of() : this.reports.versions(named);
	}

	private Set<SourceId> parties(Incident incident) {
		Set<SourceId> parties = new HashSet<>(incident.parties());
		String conflict = incident.conflict();
		if (conflict != null) {
			parties.addAll(this.sources.parties(conflict));
		}
		return parties;
	}

	private static Set<SourceId> named(Collection<Citation> citations, Incident incident) {
		Set<SourceId> named = new TreeSet<>(incident.authorities());
		citations.forEach((citation) -> named.addAll(citation.sources()));
		return named;
	}

	private static <F extends Fact> List<F> all(List<FiledFact> facts, Class<F> kind) {
		return facts.stream().map(FiledFact::fact).filter(kind::isInstance).map(kind::cast).toList();
	}

}
