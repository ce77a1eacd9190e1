package org.secondsource.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the rules of a DRL file, one place at a time: a condition is dropped or turned
 * round, a comparison flipped or its boundary moved, a number moved by one.
 */
final class MutatingDrl {

	private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\".*?^end$",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern PATTERN = Pattern.compile("^\\t\\$?\\w+ : \\w+\\((.+)\\)$", Pattern.MULTILINE);

	private static final Pattern COMPARISON = Pattern.compile(" (==|!=|<=|>=|<|>) ");

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d+)(?![\\w.])");

	private static final Map<String, List<String>> OTHERS = Map.of("==", List.of("!="), "!=", List.of("=="), "<",
			List.of("<=", ">="), "<=", List.of("<", ">"), ">", List.of(">=", "<="), ">=", List.of(">", "<"));

	private MutatingDrl() {
	}

	static List<Mutant> of(String file, String drl) {
		String head = drl.substring(0, drl.indexOf("\nrule "));
		List<Mutant> mutants = new ArrayList<>();
		Matcher rules = RULE.matcher(drl);
		while (rules.find()) {
			String rule = rules.group();
			String before = drl.substring(0, rules.start());
			String after = drl.substring(rules.end());
			mutated(rule).forEach((what, changed) -> mutants
				.add(new Mutant(file, rules.group(1), what, head + "\n" + changed + "\n", before + changed + after)));
		}
		return mutants;
	}

	private static Map<String, String> mutated(String rule) {
		Map<String, String> all = new LinkedHashMap<>();
		Matcher pattern = PATTERN.matcher(rule);
		while (pattern.find()) {
			List<String> conditions = split(pattern.group(1), ",");
			for (int i = 0; i < conditions.size(); i++) {
				String condition = conditions.get(i);
				for (Map.Entry<String, String> other : others(condition).entrySet()) {
					List<String> changed = new ArrayList<>(conditions);
					changed.set(i, other.getValue());
					changed.removeIf(String::isEmpty);
					all.put(other.getKey(), rule.substring(0, pattern.start(1)) + String.join(", ", changed)
							+ rule.substring(pattern.end(1)));
				}
			}
		}
		return all;
	}

	/** What a condition might be instead, by what was done to it; empty if dropped. */
	static Map<String, String> others(String condition) {
		Map<String, String> others = new LinkedHashMap<>();
		others.put("without " + condition, "");
		List<String> either = split(condition, "||");
		if (either.size() > 1) {
			for (String one : either) {
				List<String> fewer = new ArrayList<>(either);
				fewer.remove(one);
				others.put("without " + one, String.join(" || ", fewer));
			}
			return others;
		}
		Matcher comparison = COMPARISON.matcher(condition);
		if (comparison.find()) {
			for (String other : OTHERS.getOrDefault(comparison.group(1), List.of())) {
				put(others, condition, comparison.replaceFirst(" " + other + " "));
			}
		}
		else {
			put(others, condition, condition.startsWith("!") ? condition.substring(1) : "!" + condition);
		}
		Matcher number = NUMBER.matcher(condition);
		if (number.find()) {
			long value = Long.parseLong(number.group(1));
			put(others, condition, number.replaceFirst(String.valueOf(value + 1)));
			put(others, condition, number.replaceFirst(String.valueOf(value - 1)));
		}
		return others;
	}

	private static void put(Map<String, String> others, String condition, String other) {
		others.put(other + " for " + condition, other);
	}

	/** At a separator that stands in no brackets. */
	private static List<String> split(String text, String separator) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
			if (depth == 0 && text.startsWith(separator, i)) {
				parts.add(text.substring(from, i).strip());
				from = i + separator.length();
			}
		}
		parts.add(text.substring(from).strip());
		return parts;
	}

}
