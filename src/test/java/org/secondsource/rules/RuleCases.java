package org.secondsource.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.facts.Reading;
import org.secondsource.claim.Wording;

/**
 * The cases of a file of rules, which stand beside it.
 *
 * @param given what a fact is where a case says nothing else, by the fact's name
 * @param cases the cases, rule by rule
 */
record RuleCases(Map<String, ObjectNode> given, List<OfRule> cases) {

	static final ObjectMapper YAML = YAMLMapper.builder()
		.addModule(new SimpleModule().addDeserializer(Wording.class, new WordingReader()))
		.addModule(new JavaTimeModule())
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	RuleCases(@Nullable Map<String, ObjectNode> given, List<OfRule> cases) {
		this.given = Objects.requireNonNullElse(given, Map.of());
		this.cases = List.copyOf(cases);
	}

	static RuleCases read(Path file) {
		try {
			return YAML.readValue(Files.readString(file), RuleCases.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " holds no cases that can be read", ex);
		}
	}

	/** Where the cases of a file of rules stand. */
	static Path beside(Path rules) {
		return rules.resolveSibling(rules.getFileName().toString().replaceAll("\\.drl(\\.csv)?$", ".cases.yaml"));
	}

	/**
	 * What is wrong with them, beside these rules.
	 * @param rules the names of the rules of the file
	 * @return sentences that say what to do
	 */
	List<String> faults(List<String> rules) {
		List<String> named = this.cases.stream().map(OfRule::rule).toList();
		List<String> faults = new ArrayList<>();
		rules.stream()
			.filter((rule) -> !named.contains(rule))
			.forEach((rule) -> faults.add("“" + rule + "” has no cases. Write one that fires and one that is silent."));
		named.stream()
			.filter((rule) -> !rules.contains(rule))
			.forEach((rule) -> faults.add("No rule is called “" + rule + "”. Name its cases after the rule."));
		this.cases.stream().flatMap(OfRule::faults).forEach(faults::add);
		return faults;
	}

	/** The facts of an example, each completed by what is given. */
	List<Object> facts(Example example) {
		return example.facts()
			.stream()
			.flatMap((named) -> named.entrySet().stream())
			.map((fact) -> fact(fact.getKey(), fact.getValue()))
			.toList();
	}

	static Class<?> type(String name) {
		try {
			return Class.forName("org.secondsource.assessment.facts." + name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalArgumentException("No fact is called " + name + ". Use a record of assessment.facts.", ex);
		}
	}

	/** Whether something was concluded as a case expects it, field by field. */
	static boolean isLike(ObjectNode expected, Object concluded) {
		JsonNode fields = YAML.valueToTree(concluded);
		return expected.properties()
			.stream()
			.allMatch((field) -> fields.path(field.getKey())
				.asText()
				.equals(field.getValue().asText().replace("open", String.valueOf(Reading.OPEN))));
	}

	private Object fact(String name, ObjectNode fields) {
		ObjectNode complete = YAML.createObjectNode();
		if (this.given.containsKey(name)) {
			complete.setAll(this.given.get(name));
		}
		complete.setAll(fields);
		return YAML.convertValue(complete, type(name));
	}

	/**
	 * The cases of one rule.
	 *
	 * @param rule its name
	 * @param fires where it concludes, at the boundary
	 * @param silent where it does not, at the boundary from the other side
	 */
	record OfRule(String rule, @Nullable List<Example> fires, @Nullable List<Example> silent) {

		List<Example> firing() {
			return Objects.requireNonNullElse(this.fires, List.of());
		}

		List<Example> silence() {
			return Objects.requireNonNullElse(this.silent, List.of());
		}

		private Stream<String> faults() {
			return Stream.concat(
					firing().isEmpty() ? Stream.of("“" + this.rule + "” has no case that fires. Write one.")
							: Stream.empty(),
					silence().isEmpty() ? Stream.of("“" + this.rule + "” has no case that is silent. Write one.")
							: Stream.empty());
		}

	}

	/**
	 * One case.
	 *
	 * @param when what it is about, in a few words
	 * @param facts what is told
	 * @param concludes what a table answers, by the type of its answer; null for a rule
	 * that raises a finding, and where no row answers
	 */
	record Example(String when, List<Map<String, ObjectNode>> facts, @Nullable Map<String, ObjectNode> concludes) {

		Map<String, ObjectNode> answers() {
			return Objects.requireNonNullElse(this.concludes, Map.of());
		}

	}

}
