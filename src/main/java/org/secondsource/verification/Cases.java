package org.secondsource.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.Citation;
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
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
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

	private final CasesInHand inHand = new CasesInHand();

	Cases(ClaimLedger claims, ClaimBoard board, AssessmentArchive assessments, ReportArchive reports,
			SourceRegister sources) {
		this.claims = claims;
		this.board = board;
		this.assessments = assessments;
		this.reports = reports;
		this.sources = sources;
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
	 * The claims in some phases, each with all that was filed about it: four queries,
	 * however many there are.
	 * @param phases the phases, at least one
	 * @param limit how many at most
	 * @return the newest first; without those that were never assessed
	 */
	public List<Case> in(Set<Phase> phases, int limit) {
		List<ClaimState> states = this.board.in(phases, limit);
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
	 * The dossier of a claim.
	 * @param state the claim
	 * @param incident its incident
	 * @param facts what was filed
	 * @param asked the time of asking
	 * @return what the rules may look at
	 */
	public Dossier dossier(ClaimState state, Incident incident, List<FiledFact> facts, Instant asked) {
		List<Citation> citations = all(facts, Fact.CitationFiled.class).stream()
			.map(Fact.CitationFiled::citation)
			.toList();
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
		return new Dossier(state.claim(), incident, parties(incident), citations, versions(citations),
				this.sources.all(named(citations, incident)), notices, all(facts, Fact.EnquiryFiled.class), answers,
				Case.said(facts), asked, new Dossier.Context(remarks(facts), List.of(), files(facts)));
	}

	/** What was remarked last of each citation, as far as it holds. */
	private static List<Dossier.Remarked> remarks(List<FiledFact> facts) {
		Map<String, Dossier.Remarked> holding = new LinkedHashMap<>();
		for (Fact.Remarked one : all(facts, Fact.Remarked.class)) {
			String about = one.citation() + " " + one.remark();
			if (one.holds()) {
				holding.put(about, new Dossier.Remarked(one.citation(), one.remark(), one.when()));
			}
			else {
				holding.remove(about);
			}
		}
		return List.copyOf(holding.values());
	}

	private static Map<String, Set<String>> files(List<FiledFact> facts) {
		Map<String, Set<String>> files = new LinkedHashMap<>();
		Attachment.of(facts)
			.stream()
			.filter((one) -> !one.citations().isEmpty())
			.forEach((one) -> files.put(one.file().hash(), one.citations()));
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
		for (Citation citation : citations) {
			named.add(citation.carrier());
			if (citation.origin() != null) {
				named.add(citation.origin());
			}
			citation.via().forEach((hop) -> named.add(hop.source()));
		}
		return named;
	}

	private static <F extends Fact> List<F> all(List<FiledFact> facts, Class<F> kind) {
		return facts.stream().map(FiledFact::fact).filter(kind::isInstance).map(kind::cast).toList();
	}

}
