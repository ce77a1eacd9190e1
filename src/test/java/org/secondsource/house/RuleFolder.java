package org.secondsource.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of rules, with its decision tables and its cases.
 *
 * @param root the folder
 */
record RuleFolder(Path root) {

	static final Path RULES = Path.of("rules");

	private static final Pattern GLOBAL = Pattern.compile("^[ \\t]*global\\b", Pattern.MULTILINE);

	boolean isEmpty() {
		return files().isEmpty();
	}

	/**
	 * What is wrong, file by file.
	 * @return sentences that say what to do
	 */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		for (Path file : files()) {
			faults(file).map((fault) -> this.root.relativize(file) + ": " + fault).forEach(faults::add);
		}
		if (!isEmpty() && files().stream().noneMatch((file) -> isDrl(file) || isTable(file))) {
			faults.add(this.root + " holds no rules. Name them *.drl, and decision tables *.drl.csv.");
		}
		faults.addAll(repeatedNames());
		return faults;
	}

	private Stream<String> faults(Path file) {
		if (isDrl(file)) {
			return Stream.concat(drlFaults(text(file)), caseFaults(file));
		}
		if (isTable(file)) {
			return Stream.concat(tableFaults(text(file)), caseFaults(file));
		}
		boolean known = file.toString().endsWith(".cases.yaml") || file.toString().endsWith(".md");
		return known ? Stream.empty() : Stream
			.of("no engine reads a file of this name, and none complains. Name it *.drl, *.drl.csv or *.cases.yaml.");
	}

	private static Stream<String> drlFaults(String drl) {
		List<RuleText> rules = RuleText.read(drl);
		Stream<String> ofFile = Stream.concat(
				rules.isEmpty() ? Stream.of("it holds no rule. Write one, or delete the file.") : Stream.empty(),
				GLOBAL.matcher(RuleText.code(drl)).find()
						? Stream.of("it declares a global. Make what the rules need a fact.") : Stream.empty());
		return Stream.concat(ofFile,
				rules.stream()
					.flatMap((rule) -> Stream.of(RuleConvention.values())
						.filter((convention) -> !convention.isKept(rule))
						.map((convention) -> convention.fault(rule))));
	}

	private static Stream<String> tableFaults(String csv) {
		return csv.contains("RuleTable") ? Stream.empty()
				: Stream.of("it holds no RuleTable, and compiles to nothing. Add the cell above its conditions.");
	}

	private static Stream<String> caseFaults(Path file) {
		Path cases = file.resolveSibling(file.getFileName().toString().replaceAll("\\.drl(\\.csv)?$", ".cases.yaml"));
		return Files.exists(cases) ? Stream.empty() : Stream
			.of("it has no cases. Write a firing and a silent one a rule into " + cases.getFileName() + " beside it.");
	}

	private List<String> repeatedNames() {
		List<String> names = files().stream()
			.filter(RuleFolder::isDrl)
			.flatMap((file) -> RuleText.read(text(file)).stream())
			.map(RuleText::name)
			.toList();
		return names.stream()
			.distinct()
			.filter((name) -> Collections.frequency(names, name) > 1)
			.map((name) -> "Two rules are named \"" + name + "\". Say in each name what is its own.")
			.toList();
	}

	private List<Path> files() {
		if (!Files.isDirectory(this.root)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(this.root)) {
			return paths.filter(Files::isRegularFile)
				.filter((path) -> !path.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isDrl(Path file) {
		return file.toString().endsWith(".drl");
	}

	private static boolean isTable(Path file) {
		return file.toString().endsWith(".drl.csv");
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
