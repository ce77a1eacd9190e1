package org.secondsource.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondsource.assessment.RuleEntry;
import org.secondsource.rules.RuleCases.Example;

/**
 * The page that shows the rules as they are: what each finds, weighs and asks for, the
 * tables with their thresholds, and the cases that hold them.
 *
 * @param root the folder of rules
 * @param rules what stands in it
 */
record Catalogue(Path root, List<RuleEntry> rules) {

	private static final String HEAD = """
			# The rulebook

			<!-- Generated from the rules and their cases. See CONTRIBUTING.md for how to write it anew. -->

			What a careful desk checks before it publishes, %d rules in %d files. A rule has the number that the desk \
			knows it by; several rules may share one. Each has beside it, in `*.cases.yaml`, where it fires and where \
			it stays silent.

			## How it works

			A claim is judged in strata, each of which reads only the earlier ones: what the words mean as intervals, \
			what is on file, which credits are live and resolved, what each voice says now, how many independent \
			origins there are, what excludes what, and from that grades, the range and what may be published. Graph \
			and arithmetic are computed before any rule looks; a rule says what to make of them. \
			[Record 6](../docs/adr/0006-derive-in-java-judge-in-rules.md) says why.

			Findings are a set. No rule comes before another, so that neither the order of the rules nor the order in \
			which evidence came in changes a result. What weakens an account works at once; what strengthens it needs \
			somebody who was heard.

			| severity | means |
			| --- | --- |
			| HOLD | stop, or pull what was published, now |
			| BLOCK | cannot be published: AS_FACT not as fact, ONE_NUMBER not as one number, OLD not before it is \
			heard again, TEXT_OR_ACT not this text or by this person, SAFETY not without the senior editor |
			| REVIEW | a person must look |
			| WARN | mind this |
			| INFO | good to know |

			A finding that names a kind of work keeps the claim on the desk until that was tried; the answer "no \
			answer" counts, and lapses when the evidence changes. "May overrule" says whose word sets a finding \
			aside: an editor's, the senior editor's alone, or nobody's.

			A table is for a standards editor to change: a row is a rule, and its numbers are the thresholds.
			""";

	String text() {
		List<String> files = this.rules.stream().map(RuleEntry::file).distinct().sorted().toList();
		StringBuilder text = new StringBuilder(HEAD.formatted(this.rules.size(), files.size()));
		String folder = "";
		for (String file : files) {
			if (!file.startsWith(folder + "/") || folder.isEmpty()) {
				folder = file.substring(0, file.indexOf('/'));
				text.append("\n## ").append(folder).append("\n");
			}
			text.append("\n### `").append(file).append("`\n").append(file.endsWith(".csv") ? table(file) : drl(file));
		}
		return text.toString();
	}

	private String drl(String file) {
		return of(file).map((rule) -> "\n#### " + rule.name() + "\n\n" + meta(rule) + cases(rule))
			.collect(Collectors.joining());
	}

	private String table(String file) {
		return "\n" + DecisionTable.read(read(this.root.resolve(file))).markdown()
				+ of(file).map((rule) -> "\n#### " + rule.name() + "\n\n" + cases(rule)).collect(Collectors.joining());
	}

	private static String meta(RuleEntry rule) {
		String weight = Objects.toString(rule.severity()) + ((rule.barrier() != null) ? " " + rule.barrier() : "");
		String work = (rule.work() != null) ? rule.work().title() : "none";
		return "- Rule " + rule.number() + ", " + weight + "\n- May overrule: " + rule.overruledBy() + "\n- Work: "
				+ work + "\n- Remedy: " + rule.remedy() + "\n- From: " + rule.source() + "\n";
	}

	private String cases(RuleEntry rule) {
		RuleCases cases = RuleCases.read(RuleCases.beside(this.root.resolve(rule.file())));
		return cases.cases()
			.stream()
			.filter((one) -> one.rule().equals(rule.name()))
			.map((one) -> line("Fires", one.firing()) + line("Silent", one.silence()))
			.collect(Collectors.joining());
	}

	private static String line(String kind, List<Example> examples) {
		return "- " + kind + ": " + examples.stream().map(Example::when).collect(Collectors.joining("; ")) + "\n";
	}

	private Stream<RuleEntry> of(String file) {
		return this.rules.stream().filter((rule) -> rule.file().equals(file));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
