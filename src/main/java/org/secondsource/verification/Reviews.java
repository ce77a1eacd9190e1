package org.secondsource.verification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Outcome;
import org.secondsource.claim.ClaimId;
import org.springframework.stereotype.Component;

/**
 * Knows since when what was published is under review.
 */
@Component
public class Reviews {

	private final AssessmentArchive assessments;

	Reviews(AssessmentArchive assessments) {
		this.assessments = assessments;
	}

	/**
	 * Since when it is under review.
	 * @param now the claim
	 * @return when the first of the latest assessments that all held it was asked for;
	 * null if it is not held
	 */
	public @Nullable Instant since(Case now) {
		return since(List.of(now)).get(now.state().id());
	}

	/**
	 * Since when some claims are under review: one query, however many.
	 * @param claims the claims
	 * @return by claim; without those that are not held
	 */
	public Map<ClaimId, Instant> since(Collection<Case> claims) {
		return this.assessments.since(claims.stream().filter(Case::isHeld).map((now) -> now.state().id()).toList(),
				Outcome.HOLDING);
	}

}
