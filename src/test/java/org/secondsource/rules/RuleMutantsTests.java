package org.secondsource.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.assessment.Golden;
import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.drools.MutatedRules;
import org.secondsource.assessment.facts.Raised;
import org.secondsource.rules.RuleCases.Example;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever changes a rule in one place is seen by its cases, or by the golden set: nine in
 * ten mutants at least, and of the sample, which only the cases see, four in five. Who
 * survives is listed in {@code target/rule-mutants.md}.
 */
class RuleMutantsTests {

	private static final long SEED = Campaign.seed(20160404);

	private static final int BATCH = 60;

	private static final int SAMPLE = 30;

	private static final Path REPORT = Path.of("target/rule-mutants.md");

	private static final List<Mutant> ALL = all();

	@Test
	void nineInTenMutantsAreKilled() throws IOException {
		List<Mutant> sample = new ArrayList<>(ALL);
		Collections.shuffle(sample, new Random(SEED));
		sample = sample.subList(0, Math.min(sample.size(), Campaign.size(SAMPLE, Integer.MAX_VALUE)));
		List<Mutant> survivors = survivors(sample);
		boolean whole = sample.size() == ALL.size();
		if (whole) {
			survivors
				.removeIf((mutant) -> Golden.isJudgedOtherwise(MutatedRules.packedBut(mutant.file(), mutant.whole())));
		}
		Files.writeString(REPORT, report(sample.size(), survivors));
		assertThat(survivors).as("%s of %s survive, see %s", survivors.size(), sample.size(), REPORT)
			.hasSizeLessThanOrEqualTo(sample.size() / (whole ? 10 : 5));
	}

	@Test
	void everyRuleWithAConditionHasMutants() {
		assertThat(ALL).extracting(Mutant::file).contains("sourcing/independence.drl", "figures/clashes.drl.csv");
		assertThat(ALL).extracting(Mutant::toString)
			.contains(
					"figures/clashes.drl.csv: “One figure twice another or more is looked into”: Ratio at least (hundredths): 201 for 200",
					"sourcing/independence.drl: “Reports that go back to one origin count once”: reports >= 1 for reports > 1")
			.doesNotHaveDuplicates();
		assertThat(ALL).hasSizeGreaterThan(300);
	}

	@Test
	void aRuleThatIsNotChangedSurvivesItsCases() {
		List<Mutant> unchanged = new ArrayList<>();
		ALL.stream()
			.filter((mutant) -> mutant.file().startsWith("figures/clashes") || mutant.file().startsWith("sourcing/ind"))
			.forEach((mutant) -> unchanged.add(original(mutant)));
		assertThat(survivors(unchanged.subList(0, 4))).hasSize(4);
	}

	/** The very rule that was mutated, taken out of its file by the same hands. */
	private static Mutant original(Mutant mutant) {
		String text = MutatedRules.packed().getOrDefault(mutant.file(), "");
		int from = text.indexOf(mutant.isTable() ? "\n" + mutant.rule() + "," : "\nrule \"" + mutant.rule() + "\"") + 1;
		int end = mutant.isTable() ? text.indexOf('\n', from) : text.indexOf("\nend", from) + 4;
		int head = mutant.isTable() ? text.indexOf("\n", text.indexOf("The rule in a sentence"))
				: text.indexOf("\nrule");
		String alone = text.substring(0, head + 1) + text.substring(from, end) + "\n";
		return new Mutant(mutant.file(), mutant.rule(), "nothing", alone, text);
	}

	private static List<Mutant> all() {
		List<Mutant> all = new ArrayList<>();
		MutatedRules.packed()
			.forEach((file, text) -> all
				.addAll(file.endsWith(".csv") ? MutatingTable.of(file, text) : MutatingDrl.of(file, text)));
		return all;
	}

	private static List<Mutant> survivors(List<Mutant> mutants) {
		List<Mutant> survivors = new ArrayList<>();
		for (int from = 0; from < mutants.size(); from += BATCH) {
			Map<String, Mutant> named = new LinkedHashMap<>();
			Map<String, String> texts = new LinkedHashMap<>();
			for (Mutant mutant : mutants.subList(from, Math.min(mutants.size(), from + BATCH))) {
				String name = "m" + named.size() + "x" + (mutant.isTable() ? "table" : "drl");
				named.put(name, mutant);
				texts.put(name, mutant.alone());
			}
			try (MutatedRules rules = MutatedRules.compile(texts)) {
				named.forEach((name, mutant) -> {
					if (!rules.faults().containsKey(name) && passes(rules, name, mutant)) {
						survivors.add(mutant);
					}
				});
			}
		}
		return survivors;
	}

	/** Whether it does all that the cases of its rule ask for. */
	private static boolean passes(MutatedRules rules, String name, Mutant mutant) {
		RuleCases cases = RuleCases.read(RuleCases.beside(Path.of("rules", mutant.file())));
		return cases.cases()
			.stream()
			.filter((one) -> one.rule().equals(mutant.rule()))
			.allMatch((rule) -> rule.firing().stream().allMatch((one) -> fires(rules, name, cases, one))
					&& rule.silence().stream().allMatch((one) -> isSilent(rules, name, cases, rule, one)));
	}

	private static boolean fires(MutatedRules rules, String name, RuleCases cases, Example example) {
		try (RuleBase.Session session = rules.open(name)) {
			session.tell(cases.facts(example));
			return example.answers().isEmpty() ? !session.concluded(Raised.class).isEmpty()
					: example.answers()
						.entrySet()
						.stream()
						.allMatch((answer) -> session.concluded(RuleCases.type(answer.getKey()))
							.stream()
							.anyMatch((concluded) -> RuleCases.isLike(answer.getValue(), concluded)));
		}
	}

	private static boolean isSilent(MutatedRules rules, String name, RuleCases cases, RuleCases.OfRule rule,
			Example example) {
		try (RuleBase.Session session = rules.open(name)) {
			session.tell(cases.facts(example));
			return session.concluded(Raised.class).isEmpty() && rule.firing()
				.stream()
				.flatMap((one) -> one.answers().keySet().stream())
				.allMatch((type) -> session.concluded(RuleCases.type(type)).isEmpty());
		}
	}

	private static String report(int tried, List<Mutant> survivors) {
		StringBuilder text = new StringBuilder("# Mutants of the rules\n\n" + tried + " tried, "
				+ (tried - survivors.size()) + " killed, seed " + SEED + ". Those that survive:\n\n");
		survivors.forEach((one) -> text.append("- ").append(one).append("\n"));
		return text.toString();
	}

}
