package org.secondsource.assessment.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

import org.secondsource.assessment.Barrier;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.WorkKind;

/**
 * The rules of a base with what their metadata says.
 */
final class Entries {

	private final Map<String, RuleEntry> byName = new LinkedHashMap<>();

	private Entries(List<RuleEntry> entries) {
		entries.stream()
			.sorted(Comparator.comparingInt(RuleEntry::number).thenComparing(RuleEntry::name))
			.forEach((entry) -> this.byName.put(entry.name(), entry));
	}

	static Entries of(KieBase rules, List<RuleText> texts) {
		List<RuleEntry> entries = new ArrayList<>();
		for (KiePackage pack : rules.getKiePackages()) {
			for (Rule rule : pack.getRules()) {
				entries.add(entry(rule, texts));
			}
		}
		for (RuleText text : texts) {
			if (entries.stream().noneMatch((entry) -> entry.file().equals(text.path()))) {
				throw new IllegalArgumentException(
						"rules/" + text.path() + " compiles to no rule. Check its name and its RuleTable cell.");
			}
		}
		return new Entries(entries);
	}

	List<RuleEntry> all() {
		return List.copyOf(this.byName.values());
	}

	RuleEntry get(String name) {
		RuleEntry entry = this.byName.get(RuleText.plain(name));
		if (entry == null) {
			throw new IllegalArgumentException("No rule is called “" + name + "”.");
		}
		return entry;
	}

	private static RuleEntry entry(Rule rule, List<RuleText> texts) {
		Map<String, Object> meta = rule.getMetaData();
		String number = text(meta, "rule");
		if (number.isEmpty()) {
			throw new IllegalArgumentException("The rule “" + rule.getName() + "” has no @rule number.");
		}
		String name = RuleText.plain(rule.getName());
		return new RuleEntry(name, Integer.parseInt(number), constant(Severity.class, text(meta, "severity")),
				constant(Barrier.class, text(meta, "blocks")), constant(WorkKind.class, text(meta, "work")),
				text(meta, "overruledBy"), text(meta, "remedy"), text(meta, "source"), fileOf(name, texts));
	}

	private static String fileOf(String rule, List<RuleText> texts) {
		return texts.stream()
			.filter((text) -> text.content().contains(text.isTable() ? "\n" + rule + "," : "\"" + rule + "\""))
			.map(RuleText::path)
			.findFirst()
			.orElse("");
	}

	private static String text(Map<String, Object> meta, String key) {
		String value = RuleText.plain(String.valueOf(meta.getOrDefault(key, ""))).strip();
		return (value.length() > 1 && value.startsWith("\"") && value.endsWith("\""))
				? value.substring(1, value.length() - 1) : value;
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
		return name.isEmpty() ? null : Enum.valueOf(type, name);
	}

}
