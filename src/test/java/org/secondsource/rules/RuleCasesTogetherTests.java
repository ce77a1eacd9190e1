package org.secondsource.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.assessment.facts.AgreeBelow;
import org.secondsource.assessment.facts.ComparedWithin;
import org.secondsource.assessment.facts.FreshFor;
import org.secondsource.assessment.facts.Raised;
import org.secondsource.assessment.facts.Reading;
import org.secondsource.assessment.facts.Said;
import org.secondsource.assessment.facts.Unfolding;
import org.secondsource.rules.RuleCases.Example;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each case concludes the same among the facts of all other cases of the whole rulebook
 * as it does alone: a finding is about one fact, and a reading about one wording. Only
 * how far the incident has unfolded is no fact among others but one a dossier, and what
 * follows from it does not say from which: of that each case has its own, and no other.
 */
class RuleCasesTogetherTests {

	private static final RuleBase RULES = RuleBases.packed();

	@Test
	void eachCaseConcludesAmongAllOthersWhatItConcludesAlone() {
		Map<String, List<Object>> cases = cases();
		Map<String, Set<Object>> alone = new TreeMap<>();
		cases.forEach((name, facts) -> alone.put(name, about(facts, concluded(facts))));
		assertThat(alone).hasSizeGreaterThan(RULES.entries().size());
		assertThat(alone.values().stream().filter((findings) -> !findings.isEmpty())).hasSizeGreaterThan(50);
		assertThat(together(cases)).isEqualTo(alone);
	}

	@Test
	void rejectsFactsThatMeanTheWholeDossierThrownTogether() {
		Map<String, List<Object>> cases = cases();
		Set<Object> everything = concluded(all(cases.values()));
		assertThat(cases.entrySet()
			.stream()
			.filter((
					one) -> !about(one.getValue(), everything).equals(about(one.getValue(), concluded(one.getValue()))))
			.map(Map.Entry::getKey)).isNotEmpty()
			.allMatch((name) -> name.startsWith("figures/freshness") || name.startsWith("figures/comparison"));
	}

	private static Map<String, Set<Object>> together(Map<String, List<Object>> cases) {
		Set<Object> shared = all(cases.values()).stream()
			.filter((fact) -> !(fact instanceof Unfolding))
			.collect(Collectors.toSet());
		Set<Object> everything = concluded(shared);
		Map<String, Set<Object>> together = new TreeMap<>();
		cases.forEach((name, facts) -> {
			Set<Object> own = new HashSet<>(shared);
			own.addAll(facts);
			together.put(name, about(facts, own.equals(shared) ? everything : concluded(own)));
		});
		return together;
	}

	/** Of all that was concluded, what is about the facts of one case. */
	private static Set<Object> about(List<Object> facts, Set<Object> concluded) {
		return concluded.stream().filter((one) -> isAbout(one, facts)).collect(Collectors.toSet());
	}

	private static boolean isAbout(Object concluded, List<Object> facts) {
		if (concluded instanceof Raised raised) {
			return facts.contains(raised.subject());
		}
		if (concluded instanceof Reading reading) {
			return facts.stream()
				.anyMatch((fact) -> fact instanceof Said said && said.wording().equals(reading.wording()));
		}
		return facts.stream().anyMatch(Unfolding.class::isInstance);
	}

	private static Set<Object> concluded(Collection<Object> facts) {
		try (RuleBase.Session session = RULES.open()) {
			session.tell(facts);
			return Stream.of(Raised.class, Reading.class, ComparedWithin.class, AgreeBelow.class, FreshFor.class)
				.flatMap((type) -> session.concluded(type).stream())
				.collect(Collectors.toSet());
		}
	}

	private static Set<Object> all(Collection<List<Object>> cases) {
		return cases.stream().flatMap(List::stream).collect(Collectors.toSet());
	}

	private static Map<String, List<Object>> cases() {
		Map<String, List<Object>> cases = new LinkedHashMap<>();
		Set<String> files = new TreeSet<>(RULES.entries().stream().map(RuleEntry::file).toList());
		for (String file : files) {
			RuleCases read = RuleCases.read(RuleCases.beside(Path.of("rules", file)));
			read.cases().forEach((rule) -> {
				List<Example> examples = new ArrayList<>(rule.firing());
				examples.addAll(rule.silence());
				examples.forEach((one) -> cases.put(file + ": " + rule.rule() + ": " + one.when(), read.facts(one)));
			});
		}
		return cases;
	}

}
