package org.secondsource.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.drools.RuleBases;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed rulebook shows the rules as they are.
 */
class CatalogueTests {

	private static final Path PAGE = Path.of("rules/README.md");

	private static final RuleBase RULES = RuleBases.packed();

	private final String text = new Catalogue(PAGE.getParent(), RULES.entries()).text();

	@Test
	void theCommittedRulebookShowsTheRulesAsTheyAre() throws IOException {
		if (Boolean.getBoolean("second-source.write")) {
			Files.writeString(PAGE, this.text);
		}
		assertThat(PAGE).as("""
				The rules or their cases changed. Write the page anew with
				mvn test -Dtest=CatalogueTests -Dsecond-source.write=true
				and commit it.""").hasContent(this.text);
	}

	@Test
	void showsEveryRuleOnceWithItsCases() {
		for (RuleEntry rule : RULES.entries()) {
			assertThat(this.text.split("\n#### " + Pattern.quote(rule.name()) + "\n", -1)).as(rule.name()).hasSize(2);
		}
		assertThat(this.text.split("\n- Fires: ", -1)).hasSize(RULES.entries().size() + 1);
	}

	@Test
	void showsTheThresholdsOfTheTablesAsTheyStand() {
		assertThat(this.text).contains(
				"| In the first two days a figure is fresh for six hours | 29 | To defend | true | 0 | 48 | 6 |",
				"| Nearly is within ten per cent | 19 | Usual practice, ten per cent to defend | NEARLY | 90,0,110,0 |");
	}

	@Test
	void aChangedThresholdChangesThePage() {
		String table = "RuleTable t\nNAME,ACTION\n,\n,\"x($1, $2)\"\nThe rule,\"Hours, or \"\"days\"\"\"\n";
		assertThat(DecisionTable.read(table + "One row,\"6,1\"\n").markdown())
			.isEqualTo("| The rule | Hours, or \"days\" |\n| --- | --- |\n| One row | 6,1 |\n")
			.isNotEqualTo(DecisionTable.read(table + "One row,\"7,1\"\n").markdown());
	}

	@Test
	void theRulesThatTheDeskKnowsByNumberAreThese() {
		Set<Integer> numbers = new TreeSet<>(RULES.entries().stream().map(RuleEntry::number).toList());
		assertThat(numbers)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 53).filter((number) -> number != 12).boxed().toList());
	}

}
