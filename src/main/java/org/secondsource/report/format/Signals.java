package org.secondsource.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.ReportStatus;

/**
 * Reads the signals that wires put into headlines and notes, by the table
 * {@code signals.txt}.
 */
final class Signals {

	private static final String START = "^[^\\w\\n]{0,20}+";

	/** What a note says of its item, it says at its beginning. */
	private static final int LONGEST = 10_000;

	private static final List<Row> TABLE = table();

	private Signals() {
	}

	static Said in(String headline, String note) {
		Set<Signal> found = EnumSet.noneOf(Signal.class);
		for (Row row : TABLE) {
			if (row.isIn(beginning(headline), beginning(note))) {
				found.add(row.signal());
			}
		}
		return new Said(gravest(found), correction(found), found.contains(Signal.WRONG));
	}

	static List<Row> rows() {
		return TABLE;
	}

	private static String beginning(String text) {
		return text.substring(0, Math.min(LONGEST, text.length()));
	}

	private static ReportStatus gravest(Set<Signal> found) {
		return found.stream().map(Signal::status).max(ReportStatus::compareTo).orElse(ReportStatus.USABLE);
	}

	private static @Nullable Correction correction(Set<Signal> found) {
		return found.stream().map(Signal::correction).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static List<Row> table() {
		try (InputStream table = Objects.requireNonNull(Signals.class.getResourceAsStream("signals.txt"))) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Row::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A row of the table. */
	record Row(Signal signal, boolean inHeadline, boolean inNote, Pattern words) {

		static Row of(String line) {
			String[] cells = line.split("\\s+", 3);
			return new Row(Signal.valueOf(cells[0]), !cells[1].equals("note"), !cells[1].equals("headline"), Pattern
				.compile(cells[2].replace("<start>", START), Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE));
		}

		boolean isIn(String headline, String note) {
			return (this.inHeadline && this.words.matcher(headline).find())
					|| (this.inNote && this.words.matcher(note).find());
		}

	}

}
