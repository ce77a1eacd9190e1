package org.secondsource.house;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every rule reads like a sentence of the rulebook, and has its cases beside it.
 */
class RuleConventionsTest {

	private static final Path SAMPLES = Path.of("src/test/resources/guards/rules");

	@Test
	void theRulesKeepTheConventions() {
		RuleFolder rules = new RuleFolder(RuleFolder.RULES);
		assumeThat(rules.isEmpty()).as("rules/ is empty so far").isFalse();
		assertThat(rules.faults()).isEmpty();
	}

	@Test
	void acceptsRulesThatKeepThem() {
		assertThat(new RuleFolder(SAMPLES.resolve("good")).faults()).isEmpty();
	}

	@ParameterizedTest(name = "rejects {0}")
	@CsvSource(delimiter = '|', textBlock = """
			unnamed       | is not named by a sentence
			unnumbered    | does not say its number
			unweighed     | does not say how much it weighs
			unsourced     | does not say where it comes from
			salience      | asks for an order by salience
			global        | declares a global
			eval          | hides a condition in eval
			modify        | changes or takes away a fact
			update        | changes or takes away a fact
			delete        | changes or takes away a fact
			retract       | changes or takes away a fact
			inserts       | does something else than to conclude
			prints        | does something else than to conclude
			silent        | does something else than to conclude
			long          | concludes more than two things
			joined        | joins patterns with &&
			caseless      | has no cases
			caselesstable | has no cases
			plaincsv      | no engine reads a file of this name
			tableless     | holds no RuleTable
			ruleless      | holds no rule.
			twins         | Two rules are named
			""")
	void rejects(String sample, String fault) {
		assertThat(new RuleFolder(SAMPLES.resolve(sample)).faults()).anyMatch((message) -> message.contains(fault));
	}

	@ParameterizedTest(name = "rejects {0} for that alone")
	@CsvSource({ "unnamed", "unnumbered", "unweighed", "unsourced", "salience", "global", "eval", "modify", "update",
			"delete", "retract", "inserts", "prints", "silent", "long", "joined", "caseless", "caselesstable",
			"tableless", "ruleless", "twins" })
	void rejectsForThatAlone(String sample) {
		assertThat(new RuleFolder(SAMPLES.resolve(sample)).faults()).hasSize(1);
	}

	@Test
	void rejectsAFolderWithoutRules() {
		assertThat(new RuleFolder(SAMPLES.resolve("plaincsv")).faults())
			.anyMatch((message) -> message.contains("holds no rules"));
	}

}
