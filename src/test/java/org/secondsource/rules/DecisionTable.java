package org.secondsource.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a decision table that a person reads: its headings, and a row for each
 * rule.
 *
 * @param headings above the columns, without those that hold nothing
 * @param rows the cells under them, one row a rule
 */
record DecisionTable(List<String> headings, List<List<String>> rows) {

	/**
	 * Rows that a table takes for the engine: its name, the kinds, the patterns, the
	 * constraints.
	 */
	private static final int ABOVE = 4;

	private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

	static DecisionTable read(String csv) {
		List<String> lines = csv.lines().dropWhile((line) -> !line.startsWith("RuleTable")).skip(ABOVE).toList();
		List<String> headings = cells(lines.get(0)).stream().filter((cell) -> !cell.isEmpty()).toList();
		return new DecisionTable(headings,
				lines.stream().skip(1).map((line) -> cells(line).subList(0, headings.size())).toList());
	}

	String markdown() {
		StringBuilder text = new StringBuilder(line(this.headings));
		text.append("|").append(" --- |".repeat(this.headings.size())).append("\n");
		this.rows.forEach((row) -> text.append(line(row)));
		return text.toString();
	}

	private static String line(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |\n";
	}

	static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		Matcher cell = CELL.matcher(line);
		while (cell.find() && cell.start() < line.length()) {
			cells.add((cell.group(1) != null) ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
		}
		if (line.endsWith(",")) {
			cells.add("");
		}
		return cells;
	}

}
