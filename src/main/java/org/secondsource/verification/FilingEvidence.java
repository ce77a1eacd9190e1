package org.secondsource.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondsource.assessment.Finding;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Phase;
import org.secondsource.claim.WorkKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files what people bring to a claim; each filing leads to a new assessment in the same
 * transaction.
 */
@Component
@Transactional
public class FilingEvidence {

	private final ClaimLedger claims;

	private final Assessing assessing;

	private final ClaimProcess process;

	private final Clock clock;

	FilingEvidence(ClaimLedger claims, Assessing assessing, ClaimProcess process, Clock clock) {
		this.claims = claims;
		this.assessing = assessing;
		this.process = process;
		this.clock = clock;
	}

	/**
	 * Registers a claim and starts its life.
	 * @param claim the claim; its population and scope may be blank for intake
	 * @param by who registers it
	 * @return the case
	 * @throws IllegalArgumentException if a claim has that id already
	 */
	public Case register(Claim claim, String by) {
		return register(claim, List.of(), by);
	}

	/**
	 * Registers a claim together with what first brought it up.
	 * @param claim the claim; its population and scope may be blank for intake
	 * @param citations what the first report says of it
	 * @param by who registers it
	 * @return the case
	 * @throws IllegalArgumentException if a claim has that id already
	 */
	public Case register(Claim claim, List<Citation> citations, String by) {
		this.claims.open(claim, by, this.clock.instant());
		Case opened = this.assessing.begin(claim.id(), citations.stream().map(Fact.CitationFiled::new).toList(), by);
		this.process.start(claim.id());
		return opened;
	}

	/**
	 * Files a citation.
	 * @param claim the claim
	 * @param citation the citation
	 * @param by who files it
	 * @return the case, assessed again
	 * @throws Refused if the claim has a citation of that id, or has ended
	 */
	public Case cite(ClaimId claim, Citation citation, String by) {
		return cite(claim, List.of(citation), by);
	}

	/**
	 * Files citations together, as from one report.
	 * @param claim the claim
	 * @param citations the citations
	 * @param by who files them
	 * @return the case, assessed again once
	 * @throws Refused if the claim has a citation of such an id, or has ended
	 */
	public Case cite(ClaimId claim, List<Citation> citations, String by) {
		return this.assessing.file(claim, by, (now) -> {
			refuseIfEnded(now.state().phase());
			citations.forEach((citation) -> refuseIfFiled(citation, now.citations()));
			return citations.stream().map(Fact.CitationFiled::new).toList();
		});
	}

	/**
	 * Files a citation together with the attachments that bear it out.
	 * @param claim the claim
	 * @param citation the citation
	 * @param attachments the hashes of files that are attached to the claim
	 * @param by who files it
	 * @return the case, assessed again once
	 * @throws Refused if the claim has a citation of that id or no such attachment, or
	 * has ended
	 */
	public Case cite(ClaimId claim, Citation citation, List<String> attachments, String by) {
		return this.assessing.file(claim, by, (now) -> {
			refuseIfEnded(now.state().phase());
			refuseIfFiled(citation, now.citations());
			List<Fact> facts = new ArrayList<>(List.of(new Fact.CitationFiled(citation)));
			attachments.stream()
				.distinct()
				.forEach((hash) -> facts.add(Attaching.find(now.facts(), hash).file().boundTo(citation.id())));
			return facts;
		});
	}

	/**
	 * Files what somebody noticed about a citation, or takes it back.
	 * @param claim the claim
	 * @param remarked what was noticed
	 * @param by who noticed it
	 * @return the case, assessed again
	 * @throws Refused if the claim has no such citation, or has ended, or no note says
	 * how the person knows
	 */
	public Case remark(ClaimId claim, Fact.Remarked remarked, String by) {
		if (remarked.note().isBlank()) {
			throw new Refused(List.of("Write how you know. Nothing was changed."));
		}
		return this.assessing.file(claim, by, (now) -> {
			refuseIfEnded(now.state().phase());
			if (!now.citations().knows(remarked.citation())) {
				throw new Refused(List.of("The claim has no citation called '" + remarked.citation()
						+ "'. Give the id of one that it has; nothing was changed."));
			}
			return List.of(remarked);
		});
	}

	/**
	 * Confirms, or refuses, notices of withdrawal known at third hand.
	 * @param claim the claim
	 * @param notices the citations that carry the notices
	 * @param confirmed false if the notice proved untrue
	 * @param reason what it was confirmed by
	 * @param by who confirms it
	 * @return the case, assessed again
	 * @throws Refused if no reason is given or there is no notice
	 */
	public Case confirm(ClaimId claim, List<String> notices, boolean confirmed, String reason, String by) {
		requireReason(reason);
		if (notices.isEmpty()) {
			throw new Refused(List.of("No notice of withdrawal waits to be confirmed. Look again at the claim."));
		}
		return this.assessing.file(claim, by,
				(now) -> notices.stream()
					.map((notice) -> new Fact.NoticeConfirmed(notice, confirmed, reason))
					.toList());
	}

	/**
	 * Files that a kind of work was tried, against every finding that asks for it.
	 * @param claim the claim
	 * @param kind the kind of work
	 * @param note what was asked, whom, and what came of it; "no answer" counts
	 * @param by who tried
	 * @return the case, assessed again
	 * @throws Refused if the note is blank, or no finding asks for that work
	 */
	public Case enquire(ClaimId claim, WorkKind kind, String note, String by) {
		requireReason(note);
		return this.assessing.file(claim, by, (now) -> {
			Map<String, Set<String>> findings = new LinkedHashMap<>();
			for (Finding finding : now.assessment().findingsFor(kind)) {
				findings.put(finding.key(), Set.copyOf(finding.citations()));
			}
			if (findings.isEmpty()) {
				throw new Refused(List.of("No finding asks for this any more. Look again at the claim."));
			}
			return List.of(new Fact.EnquiryFiled(kind, findings, note));
		});
	}

	Case append(ClaimId claim, List<Fact> facts, String by) {
		return this.assessing.file(claim, by, (now) -> facts);
	}

	/** The notices at third hand that nobody has confirmed or refused yet. */
	static List<String> unconfirmed(Case now) {
		Set<String> asked = now.assessment()
			.findingsFor(WorkKind.CONFIRM)
			.stream()
			.flatMap((finding) -> finding.citations().stream())
			.collect(Collectors.toSet());
		Set<String> settled = now.facts()
			.stream()
			.map(FiledFact::fact)
			.filter(Fact.NoticeConfirmed.class::isInstance)
			.map((fact) -> ((Fact.NoticeConfirmed) fact).citation())
			.collect(Collectors.toSet());
		return now.facts()
			.stream()
			.map(FiledFact::fact)
			.filter(Fact.CitationFiled.class::isInstance)
			.map((fact) -> ((Fact.CitationFiled) fact).citation())
			.filter((citation) -> citation.mode() == Mode.WITHDRAWS)
			.map(Citation::id)
			.filter((id) -> asked.contains(id) && !settled.contains(id))
			.toList();
	}

	static void requireReason(String reason) {
		if (reason.isBlank()) {
			throw new Refused(List
				.of("Nothing is done without a reason. Write why, or what was asked, whom, and what came of it."));
		}
	}

	static void refuseIfEnded(Phase phase) {
		if (phase == Phase.MERGED) {
			throw new Refused(List.of("The claim was merged into another. Do it there; nothing was changed."));
		}
		if (phase.isOver()) {
			throw new Refused(List.of("The claim has ended (" + phase + "). Register a new one."));
		}
	}

	private static void refuseIfFiled(Citation citation, Citations filed) {
		if (filed.knows(citation.id())) {
			throw new Refused(List.of("The claim has a citation called '" + citation.id()
					+ "' already. Give this one another id; nothing was changed."));
		}
	}

}
