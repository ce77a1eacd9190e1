package org.secondsource.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the rows of a decision table, one cell at a time: a condition is dropped, a
 * number moved by one, a yes turned to a no; and, for a row at a time, how its column
 * compares.
 */
final class MutatingTable {

	private static final int KINDS = 1;

	private static final int TEMPLATES = 3;

	private static final int HEADINGS = 4;

	private static final int ROWS = 5;

	private static final Pattern NUMBER = Pattern.compile("(?<!\\w)-?\\d+(?!\\w)");

	private final String file;

	private final List<String> lines;

	private final int table;

	private final List<String> kinds;

	private MutatingTable(String file, String csv) {
		this.file = file;
		this.lines = csv.lines().toList();
		this.table = this.lines
			.indexOf(this.lines.stream().filter((line) -> line.startsWith("RuleTable")).findFirst().orElseThrow());
		this.kinds = DecisionTable.cells(this.lines.get(this.table + KINDS));
	}

	static List<Mutant> of(String file, String csv) {
		MutatingTable table = new MutatingTable(file, csv);
		List<Mutant> mutants = new ArrayList<>();
		for (int row = table.table + ROWS; row < table.lines.size(); row++) {
			for (int column = 0; column < table.kinds.size(); column++) {
				table.mutate(row, column, mutants);
			}
		}
		return mutants;
	}

	private void mutate(int row, int column, List<Mutant> mutants) {
		List<String> cells = DecisionTable.cells(this.lines.get(row));
		String cell = (column < cells.size()) ? cells.get(column) : "";
		boolean condition = this.kinds.get(column).equals("CONDITION");
		if (cell.isEmpty() || cell.equals("x") || !(condition || this.kinds.get(column).equals("ACTION"))) {
			return;
		}
		String heading = DecisionTable.cells(this.lines.get(this.table + HEADINGS)).get(column);
		others(cell, condition).forEach(
				(what, other) -> mutants.add(mutant(row, row, column, other, cells.get(0), heading + ": " + what)));
		if (condition) {
			int templates = this.table + TEMPLATES;
			String template = DecisionTable.cells(this.lines.get(templates)).get(column);
			MutatingDrl.others(template).forEach((what, other) -> {
				if (!other.isEmpty() && !other.startsWith("!")) {
					mutants.add(mutant(templates, row, column, other, cells.get(0), what.replace("$param", cell)));
				}
			});
		}
	}

	private static Map<String, String> others(String cell, boolean condition) {
		Map<String, String> others = new LinkedHashMap<>();
		if (condition) {
			others.put("without " + cell, "");
		}
		if (cell.equals("true") || cell.equals("false")) {
			others.put("not " + cell, String.valueOf(cell.equals("false")));
		}
		Matcher number = NUMBER.matcher(cell);
		while (number.find()) {
			for (int step : new int[] { 1, -1 }) {
				String other = cell.substring(0, number.start()) + (Long.parseLong(number.group()) + step)
						+ cell.substring(number.end());
				others.put(other + " for " + cell, other);
			}
		}
		return others;
	}

	private Mutant mutant(int changed, int row, int column, String other, String rule, String what) {
		List<String> whole = new ArrayList<>(this.lines);
		List<String> cells = new ArrayList<>(DecisionTable.cells(this.lines.get(changed)));
		cells.set(column, other);
		whole.set(changed, String.join(",", cells.stream().map(MutatingTable::quoted).toList()));
		List<String> alone = new ArrayList<>(whole.subList(0, this.table + ROWS));
		alone.add(whole.get(row));
		return new Mutant(this.file, rule, what, String.join("\n", alone) + "\n", String.join("\n", whole) + "\n");
	}

	private static String quoted(String cell) {
		return (cell.contains(",") || cell.contains("\"")) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
	}

}
