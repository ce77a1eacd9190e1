package org.secondsource.verification;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.KeptAssessment;
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
		if (!now.isHeld()) {
			return null;
		}
		List<KeptAssessment> all = this.assessments.all(now.state().id());
		Instant since = now.latest().asked();
		for (int index = all.size() - 1; index >= 0; index--) {
			if (!all.get(index).assessment().outcome().holds()) {
				break;
			}
			since = all.get(index).asked();
		}
		return since;
	}

}
