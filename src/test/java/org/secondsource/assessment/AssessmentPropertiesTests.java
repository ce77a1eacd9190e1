package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondsource.Campaign;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The properties hold of every dossier tried, and each of them fails where a judgement
 * breaks it. A failure names the seeds: {@code new RandomTelling(seed)} makes the dossier
 * again.
 */
class AssessmentPropertiesTests {

	private static final long SEED = Campaign.seed(20160404);

	private static final Map<Property, List<String>> VIOLATIONS = new EnumMap<>(Property.class);

	@BeforeAll
	static void tryAll() {
		for (Property property : Property.values()) {
			VIOLATIONS.put(property, new ArrayList<>());
		}
		for (int i = 0; i < Campaign.size(500, 10_000); i++) {
			RandomTelling telling = new RandomTelling(SEED + i);
			VIOLATIONS.forEach((property, violations) -> note(property, telling, Judged.ASSESSOR::assess, violations));
		}
	}

	@ParameterizedTest
	@EnumSource
	void holds(Property property) {
		assertThat(VIOLATIONS.get(property)).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("misjudgings")
	void rejects(Property property, String how, Judging sample) {
		List<String> violations = new ArrayList<>();
		for (int i = 0; i < 200 && violations.isEmpty(); i++) {
			note(property, new RandomTelling(SEED + i), sample, violations);
		}
		assertThat(violations).isNotEmpty();
	}

	static Stream<Arguments> misjudgings() {
		return Stream.of(sample(Property.ANY_ORDER_OF_FACTS_IS_ONE_DOSSIER, "remembers", Misjudging.remembering()),
				sample(Property.ANY_ORDER_OF_FACTS_GIVES_THE_SAME_FINDINGS, "prints the first on the list",
						Misjudging::byTheFirstOnTheList),
				sample(Property.AN_INDEPENDENT_AGREEING_ORIGIN_NEVER_LOWERS_A_GRADE, "distrusts agreement",
						Misjudging::byDistrustingAgreement),
				sample(Property.ANOTHER_COPY_FROM_THE_SAME_ORIGIN_CHANGES_NOTHING, "counts copies",
						Misjudging::byCountingCopies),
				sample(Property.WITHDRAWING_WHAT_WAS_ADDED_RESTORES_THE_EARLIER_RESULT, "hears of no kill",
						Misjudging::withoutHearingOfKills),
				sample(Property.A_WITHDRAWN_SOURCE_NEVER_COUNTS, "hears of no kill", Misjudging::withoutHearingOfKills),
				sample(Property.A_WITHDRAWN_SOURCE_NEVER_COUNTS, "names everybody", Misjudging::byNamingEverybody),
				sample(Property.EACH_FINDING_HAS_A_KEY_OF_ITS_OWN, "says it twice", Misjudging::bySayingItTwice));
	}

	private static Arguments sample(Property property, String how, Judging judging) {
		return Arguments.of(property, how, judging);
	}

	private static void note(Property property, RandomTelling telling, Judging judging, List<String> violations) {
		try {
			property.check(telling, judging);
		}
		catch (AssertionError ex) {
			violations.add(telling + ": " + ex.getMessage());
		}
	}

}
