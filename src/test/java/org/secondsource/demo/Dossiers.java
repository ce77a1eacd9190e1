package org.secondsource.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Dossier;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.WorkKind;
import org.secondsource.source.SourceId;

/**
 * Dossiers of the founding case, without any database.
 */
public final class Dossiers {

	static final FoundingCase CASE = FoundingCase.load();

	private Dossiers() {
	}

	/**
	 * The steps of the case.
	 * @return their ids, in order
	 */
	public static List<String> steps() {
		return CASE.steps().stream().map(CaseStep::id).toList();
	}

	/**
	 * What stands after a step.
	 * @param step the step's id
	 * @param claim the claim's id
	 * @param confirmed whether the step's confirmations are included
	 * @return the dossier
	 */
	public static Dossier after(String step, String claim, boolean confirmed) {
		List<CaseStep> steps = new ArrayList<>();
		for (CaseStep one : CASE.steps()) {
			steps.add(one);
			if (one.id().equals(step)) {
				break;
			}
		}
		Map<String, Boolean> notices = new LinkedHashMap<>();
		for (CaseStep one : steps) {
			if (confirmed || !one.id().equals(step)) {
				one.acts()
					.stream()
					.filter((act) -> act.claim().value().equals(claim))
					.map(CaseStep.Confirmation::fact)
					.forEach((fact) -> notices.put(((Fact.NoticeConfirmed) fact).citation(), true));
			}
		}
		Instant clock = steps.get(steps.size() - 1).clock();
		return of(FoundingCase.reports(steps), claim, notices, clock);
	}

	/**
	 * The same, with an enquiry filed against every finding until nothing is untried.
	 * @param dossier the dossier
	 * @param assess judges it
	 * @return the dossier with its enquiries
	 */
	public static Dossier tried(Dossier dossier, Function<Dossier, Assessment> assess) {
		Dossier now = dossier;
		for (Assessment assessment = assess.apply(now); !assessment.work().isEmpty(); assessment = assess.apply(now)) {
			List<Fact.EnquiryFiled> enquiries = new ArrayList<>(now.enquiries());
			for (WorkKind kind : assessment.work()) {
				Map<String, Set<String>> findings = new LinkedHashMap<>();
				assessment.findingsFor(kind)
					.forEach((finding) -> findings.put(finding.key(), Set.copyOf(finding.citations())));
				enquiries.add(new Fact.EnquiryFiled(kind, findings, "Asked; no answer."));
			}
			now = new Dossier(now.claim(), now.incident(), now.parties(), now.citations(), now.reports(), now.sources(),
					now.notices(), enquiries, now.answers(), now.said(), now.asked());
		}
		return now;
	}

	private static Set<SourceId> parties() {
		return CASE.conflicts().stream().flatMap((conflict) -> conflict.sides().stream()).collect(Collectors.toSet());
	}

	static Dossier of(Collection<ReportEntry> reports, String claim, Map<String, Boolean> notices, Instant asked) {
		Claim subject = CASE.claims()
			.stream()
			.filter((one) -> one.id().value().equals(claim))
			.findFirst()
			.orElseThrow();
		List<Citation> citations = Objects
			.requireNonNull(CASE.citations(reports, ReportEntry.BY_ROW).get(new ClaimId(claim)));
		return new Dossier(subject, CASE.incident(), parties(), citations, CASE.versions(reports, ReportEntry.BY_ROW),
				CASE.sources(), notices, List.of(), List.of(), null, asked);
	}

}
