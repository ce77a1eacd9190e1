package org.secondsource.assessment;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.assessment.drools.ForeignRules;
import org.secondsource.storage.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A judgement is the same to the letter in another Java, with other identity hashes,
 * digits, time zone and encoding.
 */
class AnotherJvmTests {

	private static final int CASES = Campaign.size(200, 10_000);

	private static final long SEED = Campaign.seed(20160404);

	private static String there = "";

	private static Process other;

	@BeforeAll
	static void judgeThereAndHere() throws IOException, InterruptedException {
		other = AnotherJvm.start(SEED, CASES);
		there = AnotherJvm.output(other);
	}

	@AfterAll
	static void end() {
		other.destroy();
	}

	@Test
	void judgesTheSame() {
		assertThat(there).contains("judged " + AnotherJvm.judged(SEED, CASES) + " ");
	}

	@Test
	void readsRulesInAnyLanguageTheSame() {
		assertThat(ForeignRules.read())
			.contains("[name=Niemand hat’s gehört – لا أحد,", "[name=رقم نُسب إلى “جهتين” drifts, the desk’s rule,",
					"remedy=Frag’ die Ämter; اسأل", "source=السجل",
					"file=drift.drl]] fired [RuleEntry[name=Niemand hat’s")
			.endsWith("file=drift.drl]]");
		assertThat(there).contains(" read " + Sha256.hex(ForeignRules.read()));
	}

	@Test
	void seesRulesThatAreReadByTheCharsetOfThePlatform() {
		assertThat(there).contains(" misread ").doesNotContain(" misread " + Sha256.hex(ForeignRules.misread()));
	}

	@Test
	void seesAJudgementThatDependsOnWhereItIsMade() {
		assertThat(there).contains(" misjudged ").doesNotContain(AnotherJvm.misjudged(SEED, CASES));
	}

}
