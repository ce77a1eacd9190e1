package org.secondsource.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.assessment.facts.Raised;
import org.secondsource.rules.RuleCases.Example;
import org.secondsource.rules.RuleCases.OfRule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule fires and is silent where its cases, which stand beside it, say so.
 */
class RuleCasesTests {

	private static final Path SAMPLES = Path.of("src/test/resources/guards/cases");

	private static final RuleBase RULES = RuleBases.packed();

	@Test
	void everyRuleHasACaseThatFiresAndOneThatIsSilent() {
		assertThat(RULES.entries()).isNotEmpty();
		files().forEach((file) -> assertThat(read(file).faults(rulesOf(file))).as(file).isEmpty());
	}

	@TestFactory
	Stream<DynamicNode> eachCaseAlone() {
		return files().stream()
			.map((file) -> DynamicContainer.dynamicContainer(file,
					read(file).cases().stream().map((rule) -> ofRule(read(file), rule))));
	}

	@TestFactory
	Stream<DynamicTest> allFiringCasesOfAFileTogether() {
		return files().stream().map((file) -> DynamicTest.dynamicTest(file, () -> together(read(file))));
	}

	@Test
	void rejectsCasesThatLackARuleNameAnotherOrSayOneHalf() {
		assertThat(RuleCases.read(SAMPLES.resolve("lacking.cases.yaml"))
			.faults(List.of("Fires alone", "Is silent alone", "Has no cases")))
			.containsExactlyInAnyOrder("“Has no cases” has no cases. Write one that fires and one that is silent.",
					"No rule is called “Is nowhere”. Name its cases after the rule.",
					"“Fires alone” has no case that is silent. Write one.",
					"“Is silent alone” has no case that fires. Write one.");
	}

	@Test
	void rejectsACaseThatFiresWhereItSaysSilenceOrIsSilentWhereItSaysThatItFires() {
		RuleCases wrong = RuleCases.read(SAMPLES.resolve("wrong.cases.yaml"));
		for (OfRule rule : wrong.cases()) {
			rule.firing().forEach((one) -> assertThat(fires(wrong, rule, one)).as(one.when()).isFalse());
			rule.silence().forEach((one) -> assertThat(isSilent(wrong, rule, one)).as(one.when()).isFalse());
		}
	}

	private static DynamicNode ofRule(RuleCases cases, OfRule rule) {
		Stream<DynamicTest> firing = rule.firing()
			.stream()
			.map((one) -> DynamicTest.dynamicTest("fires: " + one.when(),
					() -> assertThat(fires(cases, rule, one)).as("concludes, of %s", cases.facts(one)).isTrue()));
		Stream<DynamicTest> silent = rule.silence()
			.stream()
			.map((one) -> DynamicTest.dynamicTest("silent: " + one.when(),
					() -> assertThat(isSilent(cases, rule, one)).as("is silent of %s", cases.facts(one)).isTrue()));
		return DynamicContainer.dynamicContainer(rule.rule(), Stream.concat(firing, silent));
	}

	private static boolean fires(RuleCases cases, OfRule rule, Example example) {
		List<Object> facts = cases.facts(example);
		if (!example.answers().isEmpty()) {
			return judged(facts, (session) -> isAnswered(session, example.answers()));
		}
		return facts.stream().anyMatch((fact) -> raisedOn(facts).contains(rule.rule() + " of " + fact));
	}

	/** Another row may answer, but not what this one answers. */
	private static boolean isSilent(RuleCases cases, OfRule rule, Example example) {
		List<Object> facts = cases.facts(example);
		Set<String> types = new TreeSet<>();
		rule.firing().forEach((one) -> types.addAll(one.answers().keySet()));
		boolean own = rule.firing().stream().anyMatch((one) -> one.answers().equals(example.answers()));
		return types.isEmpty() ? raisedOn(facts).stream().noneMatch((raised) -> raised.startsWith(rule.rule() + " of "))
				: !own && judged(facts,
						(session) -> types.stream()
							.allMatch((type) -> example.answers().containsKey(type)
									? isAnswered(session, Map.of(type, example.answers().get(type)))
									: session.concluded(RuleCases.type(type)).isEmpty()));
	}

	private static boolean isAnswered(RuleBase.Session session, Map<String, ObjectNode> answers) {
		return answers.entrySet().stream().allMatch((answer) -> {
			List<?> concluded = session.concluded(RuleCases.type(answer.getKey()));
			return concluded.size() == 1 && RuleCases.isLike(answer.getValue(), concluded.get(0));
		});
	}

	private static void together(RuleCases cases) {
		List<Example> firing = cases.cases().stream().flatMap((rule) -> rule.firing().stream()).toList();
		Set<String> types = new TreeSet<>();
		firing.forEach((one) -> types.addAll(one.answers().keySet()));
		Set<Object> singly = new HashSet<>();
		Set<Object> facts = new HashSet<>();
		for (Example one : firing) {
			singly.addAll(concluded(cases.facts(one), types));
			facts.addAll(cases.facts(one));
		}
		assertThat(concluded(facts, types)).isNotEmpty().containsExactlyInAnyOrderElementsOf(singly);
	}

	private static Set<Object> concluded(Collection<Object> facts, Set<String> types) {
		return judged(facts, (session) -> {
			Set<Object> all = new HashSet<>(session.concluded(Raised.class));
			types.forEach((type) -> all.addAll(session.concluded(RuleCases.type(type))));
			return all;
		});
	}

	private static List<String> raisedOn(Collection<Object> facts) {
		return judged(facts,
				(session) -> session.concluded(Raised.class)
					.stream()
					.map((raised) -> raised.rule() + " of " + raised.subject())
					.toList());
	}

	private static <T> T judged(Collection<Object> facts, Function<RuleBase.Session, T> look) {
		try (RuleBase.Session session = RULES.open()) {
			session.tell(facts);
			return look.apply(session);
		}
	}

	private static RuleCases read(String file) {
		return RuleCases.read(RuleCases.beside(Path.of("rules", file)));
	}

	private static Set<String> files() {
		Set<String> files = new TreeSet<>();
		RULES.entries().stream().map(RuleEntry::file).forEach(files::add);
		return files;
	}

	private static List<String> rulesOf(String file) {
		return RULES.entries().stream().filter((rule) -> rule.file().equals(file)).map(RuleEntry::name).toList();
	}

}
