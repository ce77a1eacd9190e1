package org.secondsource.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges again what was judged before, from the facts of then. What is kept beside the
 * facts may have changed: a source was corrected or merged, a report was sealed.
 */
@Component
@Transactional(readOnly = true)
public class Replaying {

	private final ClaimLedger claims;

	private final Cases cases;

	private final AssessmentArchive assessments;

	private final Assessor assessor;

	Replaying(ClaimLedger claims, Cases cases, AssessmentArchive assessments, Assessor assessor) {
		this.claims = claims;
		this.cases = cases;
		this.assessments = assessments;
		this.assessor = assessor;
	}

	/**
	 * Judges again what a claim's assessment judged.
	 * @param claim the claim
	 * @param number the assessment's number, from 1
	 * @return how the judgements compare
	 * @throws org.secondsource.claim.UnknownClaim if there is no such claim
	 * @throws NoSuchElementException if the claim has no such assessment
	 */
	public Replay replay(ClaimId claim, int number) {
		ClaimState state = this.claims.state(claim);
		KeptAssessment kept = this.assessments.all(claim)
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("The claim '" + claim + "' has no assessment " + number
					+ ". Its latest is " + state.verdict() + "."));
		Assessment then = kept.assessment();
		Dossier dossier = dossier(state, kept);
		Assessment now = this.assessor.assess(dossier);
		boolean sameFacts = now.facts().equals(then.facts());
		List<String> differences = differences(then, now);
		Result result = !differences.isEmpty() ? Result.DIFFERENT
				: sameFacts ? Result.EQUAL : Result.EQUAL_FROM_DERIVED;
		return new Replay(result, sameFacts, then.assessor(), Assessor.VERSION, then.ruleBase(), now.ruleBase(),
				differences);
	}

	private Dossier dossier(ClaimState state, KeptAssessment kept) {
		List<FiledFact> facts = this.claims.facts(state.id(), kept.facts());
		Claim claim = state.claim();
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.Registered registered) {
				claim = registered.claim();
			}
			else if (filed.fact() instanceof Fact.MovedToIncident moved) {
				claim = claim.in(moved.to());
			}
		}
		ClaimState then = new ClaimState(claim, state.phase(), state.head(), kept.number(), null, true);
		Dossier all = this.cases.dossier(then, this.claims.incident(claim.incident()), facts, kept.asked());
		return all.with(seen(all.reports(), facts));
	}

	/** The versions that the claim had been shown, or was filed with. */
	private static List<ReportVersion> seen(List<ReportVersion> versions, List<FiledFact> facts) {
		Map<ReportId, Integer> latest = new HashMap<>();
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.ReportSeen seen) {
				latest.merge(seen.report(), seen.version(), Math::max);
			}
			else if (filed.fact() instanceof Fact.CitationFiled cited && cited.citation().report() != null) {
				latest.merge(cited.citation().report(), cited.citation().version(), Math::max);
			}
		}
		return versions.stream()
			.filter((version) -> version.number() <= latest.getOrDefault(version.report(), Integer.MAX_VALUE))
			.toList();
	}

	private static List<String> differences(Assessment then, Assessment now) {
		List<String> differences = new ArrayList<>();
		Stream
			.of(new Part("grade", then.grade(), now.grade()), new Part("range", then.range(), now.range()),
					new Part("manner", then.manner(), now.manner()), new Part("wording", then.wording(), now.wording()),
					new Part("accounts", then.accounts(), now.accounts()),
					new Part("findings", then.findings(), now.findings()),
					new Part("outcome", then.outcome(), now.outcome()))
			.filter((part) -> !part.then().equals(part.now()))
			.forEach((part) -> differences.add(part.name()));
		return differences;
	}

	private record Part(String name, Object then, Object now) {
	}

	/**
	 * How a judgement compares with the same made now.
	 *
	 * @param result whether they are equal
	 * @param sameFacts whether the dossier is the same to the letter
	 * @param assessorThen the version of the derivations that judged then
	 * @param assessorNow the version that judges now
	 * @param rulesThen the hash of the rules that judged then
	 * @param rulesNow the hash of the rules that judge now
	 * @param differences which parts of the judgement differ; none if they are equal
	 */
	public record Replay(Result result, boolean sameFacts, String assessorThen, String assessorNow, String rulesThen,
			String rulesNow, List<String> differences) {
	}

	/**
	 * Whether two judgements are equal.
	 */
	public enum Result {

		/** The same dossier, judged the same. */
		EQUAL,
		/**
		 * Judged the same; the dossier was put together anew, from facts that lead to it.
		 */
		EQUAL_FROM_DERIVED,
		/** Judged otherwise: by another assessor, other rules, or on other facts. */
		DIFFERENT

	}

}
