package org.secondsource.desk.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.assessment.Outcome;
import org.secondsource.verification.Case;
import org.secondsource.verification.Step;
import org.springframework.stereotype.Component;

/**
 * Knows since when what was published is under review.
 */
@Component
class Reviews {

	private static final Set<Outcome> HELD = EnumSet.of(Outcome.STOP, Outcome.CORRECT);

	private final AssessmentArchive assessments;

	Reviews(AssessmentArchive assessments) {
		this.assessments = assessments;
	}

	/** The first of the latest assessments that all held it; null if it is not held. */
	@Nullable Instant since(Case now) {
		if (now.due() != Step.DECIDE || !HELD.contains(now.assessment().outcome())) {
			return null;
		}
		List<KeptAssessment> all = this.assessments.all(now.state().id());
		Instant since = now.latest().asked();
		for (int index = all.size() - 1; index >= 0; index--) {
			if (!HELD.contains(all.get(index).assessment().outcome())) {
				break;
			}
			since = all.get(index).asked();
		}
		return since;
	}

}
