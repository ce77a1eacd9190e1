package org.secondsource.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a person who is to decide reads the same in two assessments.
 */
class SameVerdictTests {

	private static final Assessment FAIR = AssessmentSamples.full(Grade.FAIR, null);

	@Test
	void isTheSameHoweverLongItHoldsAndByWhateverRules() {
		Assessment again = new Assessment(FAIR.grade(), FAIR.range(), FAIR.manner(), FAIR.wording(), List.of(),
				FAIR.findings(), FAIR.outcome(), Instant.EPOCH, "other rules", "another assessor", "other facts");
		assertThat(again.saysTheSameAs(FAIR)).isTrue();
	}

	@Test
	void differsByGradeOutcomeAndWording() {
		assertThat(AssessmentSamples.full(Grade.WEAK, null).saysTheSameAs(FAIR)).isFalse();
		assertThat(with(FAIR.wording(), Outcome.READY, FAIR.findings()).saysTheSameAs(FAIR)).isFalse();
		assertThat(with("At least 10.", FAIR.outcome(), FAIR.findings()).saysTheSameAs(FAIR)).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void differsByWhatHoldsOrBlocksAndByNothingLighter(Severity severity) {
		boolean same = severity != Severity.HOLD && severity != Severity.BLOCK;
		Assessment more = found(severity, null);
		assertThat(more.saysTheSameAs(FAIR)).isEqualTo(same);
		assertThat(FAIR.saysTheSameAs(more)).isEqualTo(same);
		assertThat(more.barring()).hasSize(same ? 0 : 1);
		assertThat(found(severity, "senior").saysTheSameAs(FAIR)).as("overruled, it stands in nobody's way").isTrue();
	}

	@Test
	void differsWhereABlockBecomesAHold() {
		assertThat(found(Severity.HOLD, null).saysTheSameAs(found(Severity.BLOCK, null))).isFalse();
	}

	private static Assessment found(Severity severity, @Nullable String overruledBy) {
		List<Finding> findings = new ArrayList<>(FAIR.findings());
		findings.add(new Finding("39: r-1", 39, severity, null, "Its report was taken back.", "Decide.", null, false,
				"senior", overruledBy, List.of("175"), List.of("c-1")));
		return with(FAIR.wording(), FAIR.outcome(), findings);
	}

	private static Assessment with(String wording, Outcome outcome, List<Finding> findings) {
		return new Assessment(FAIR.grade(), FAIR.range(), FAIR.manner(), wording, FAIR.accounts(), findings, outcome,
				null, FAIR.ruleBase(), FAIR.assessor(), FAIR.facts());
	}

}
