package org.secondsource.assessment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Figure;
import org.secondsource.claim.WorkKind;
import org.secondsource.report.Period;

/**
 * Judgements for tests of what is kept.
 */
public final class AssessmentSamples {

	private AssessmentSamples() {
	}

	/**
	 * A judgement with everything in it.
	 * @param grade its grade
	 * @param validUntil when it ends; null if never
	 * @return the assessment
	 */
	public static Assessment full(Grade grade, @Nullable Instant validUntil) {
		Figure figure = new Figure(175, null, "at least 175");
		Instant noon = Instant.parse("2016-04-08T12:00:00.123456789Z");
		List<AccountAssessed> accounts = List.of(
				new AccountAssessed("175", figure, Grade.WEAK, 1, true, false, List.of("SANA"),
						List.of("a \"company\""), false, new Period(noon, noon.plusSeconds(60)), List.of("c-1", "c-2"),
						List.of("c-1")),
				new AccountAssessed("10", new Figure(10, 10, "10"), Grade.CONTESTED, 0, false, true, List.of(),
						List.of(), true, null, List.of("c-3"), List.of()));
		List<Finding> findings = List.of(
				new Finding("1:175", 1, Severity.BLOCK, Barrier.AS_FACT, "One origin alone says so.", "Find another.",
						WorkKind.SECOND_ORIGIN, true, "nobody", "senior", List.of("175"), List.of("c-1")),
				new Finding("20", 20, Severity.INFO, null, "It is a range.", "", null, false, "editor", null, List.of(),
						List.of()));
		return new Assessment(grade, new Range(10, figure, null, true, "10 or more"), Manner.ATTRIBUTED,
				"At least 175, says SANA.", accounts, findings, Outcome.WORK, validUntil, "rules", "assessor-1",
				"facts");
	}

	/**
	 * A judgement with nothing in it.
	 * @return the assessment
	 */
	public static Assessment empty() {
		return new Assessment(Grade.UNSUPPORTED, Range.NONE, Manner.NOT_AT_ALL, "", List.of(), List.of(), Outcome.CLOSE,
				null, "rules", "assessor-1", "facts");
	}

}
