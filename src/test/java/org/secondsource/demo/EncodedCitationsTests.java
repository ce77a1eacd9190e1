package org.secondsource.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.secondsource.claim.Citation;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Compares the case with what another careful reader encoded from the same reports.
 */
class EncodedCitationsTests {

	private static final Path ENCODED = Path.of("../shared/cases/dmeir-2016/citations.csv");

	private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

	private static final Map<String, String> CLAIMS = Map.of("abducted", "dmeir-taken", "seen carried away",
			"dmeir-taken", "killed", "dmeir-killed", "released", "dmeir-freed", "arrived (part of released)",
			"dmeir-freed", "escaped", "dmeir-escaped", "held", "dmeir-held", "missing", "dmeir-missing");

	private static final Map<String, String> SOURCES = Map.ofEntries(
			Map.entry("industry ministry", "syria-industry-ministry"),
			Map.entry("unnamed sources of Al Jazeera", "al-jazeera-sources"),
			Map.entry("Jassem Krizan, local official", "jassem-krizan"), Map.entry("SOHR", "sohr"),
			Map.entry("a military source (unnamed)", "unnamed-military-source"),
			Map.entry("Syrian military", "syrian-army"), Map.entry("IS", "is"), Map.entry("Amaq (IS)", "amaq"),
			Map.entry("earlier local reports (unnamed)", "local-reports"),
			Map.entry("residents (unnamed)", "residents-of-dmeir"));

	/** What we read in the reports beyond that encoding. */
	private static final List<String> BEYOND = List.of("16a-taken-125", "16a-held-under-100", "16b-taken-300",
			"16b-taken-125", "16b-killed-10", "16b-held-under-100", "16c-taken-300", "16c-taken-125", "16c-killed-10",
			"16c-held-under-100", "16c-escaped-140", "16c-freed-170", "16c-killed-175", "16c-freed-300",
			"10-missing-300", "12-missing-300", "1-missing-300", "1-killed-175-headline", "14-killed-175-mention",
			"18-taken-125");

	private final FoundingCase foundingCase = FoundingCase.load();

	private List<String[]> encoded = List.of();

	private final List<Said> said = new ArrayList<>();

	@BeforeEach
	void readBoth() throws IOException {
		assumeThat(ENCODED).as("the encoded citations beside the project").exists();
		this.encoded = Files.readAllLines(ENCODED).stream().skip(1).map(EncodedCitationsTests::cells).toList();
		this.foundingCase.citations(FoundingCase.reports(this.foundingCase.steps()), ReportEntry.BY_ROW)
			.forEach((claim, citations) -> citations.forEach((citation) -> this.said.add(new Said(claim, citation))));
	}

	@Test
	void saysWhatTheOtherReaderReadAndNothingUnawares() {
		List<Said> left = new ArrayList<>(this.said);
		for (String[] row : this.encoded) {
			assertThat(left).as(String.join(",", row)).anyMatch((ours) -> ours.matches(row));
			left.remove(left.stream().filter((ours) -> ours.matches(row)).findFirst().orElseThrow());
		}
		assertThat(left).extracting((ours) -> ours.citation().id()).containsExactlyInAnyOrderElementsOf(BEYOND);
	}

	@Test
	void tellsARowFromOneThatDiffersInASingleCell() {
		String[] row = this.encoded.get(1);
		assertThat(this.said).anyMatch((ours) -> ours.matches(row));
		Map<Integer, String> others = Map.of(0, "19", 1, "abducted", 2, "11", 6, "SOHR", 7, "Reuters", 8, "relayed", 9,
				"denies", 10, "6", 11, "8", 12, "7");
		others.forEach((cell, value) -> {
			String[] other = row.clone();
			other[cell] = value;
			assertThat(this.said).as(String.join(",", other)).noneMatch((ours) -> ours.matches(other));
		});
	}

	private static String[] cells(String line) {
		String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
		return Arrays.stream(cells).map((cell) -> cell.replace("\"", "")).toArray(String[]::new);
	}

	private static String id(String name) {
		return SOURCES.getOrDefault(name, name.toLowerCase(Locale.ROOT).replace(' ', '-'));
	}

	/**
	 * One of our citations, compared cell by cell with an encoded row: row, effect,
	 * number, low, high, words, origin, via, hearing, mode, first day, last day, as of.
	 */
	private record Said(ClaimId claim, Citation citation) {

		boolean matches(String[] row) {
			return isOfRow(row[0]) && this.claim.value().equals(CLAIMS.get(row[1])) && isPart(row)
					&& hasFigure(row[2], row[5]) && hasChain(row[6], row[7])
					&& this.citation.hearing().name().equalsIgnoreCase(row[8])
					&& this.citation.mode().name().equalsIgnoreCase(row[9])
					&& this.citation.published().equals(days(row[10], row[11])) && (row[12].isEmpty()
							? this.citation.asOf() == null : days(row[12], row[12]).equals(this.citation.asOf()));
		}

		private boolean isOfRow(String row) {
			return switch (row) {
				case "16a" -> this.citation.id().matches("16[ab]-.*");
				case "16b" -> this.citation.id().startsWith("16c-");
				default -> this.citation.id().startsWith(row + "-");
			};
		}

		private boolean isPart(String[] row) {
			return switch (row[1]) {
				case "seen carried away" -> "seen carried away".equals(this.citation.part());
				case "arrived (part of released)" -> "arrived".equals(this.citation.part());
				// The encoding has no column for parts: Amaq's 100 are those freed "after
				// questioning".
				case "released" -> row[0].equals("23") && row[2].equals("100")
						? "after questioning".equals(this.citation.part()) : !this.citation.isPart();
				default -> !this.citation.isPart();
			};
		}

		private boolean hasFigure(String number, String words) {
			Wording read = Wording.read((number.isEmpty() ? words : words + " " + number).strip());
			Wording ours = this.citation.wording();
			return read.account().equals(ours.account()) && read.quantifier() == ours.quantifier();
		}

		private boolean hasChain(String origin, String via) {
			List<String> carriers = via.isEmpty() ? List.of()
					: Arrays.stream(via.split(" > ")).map(EncodedCitationsTests::id).toList();
			return (origin.isEmpty() ? this.citation.origin() == null : id(origin).equals(name(this.citation)))
					&& this.citation.via().stream().map((hop) -> hop.source().value()).toList().equals(carriers);
		}

		private static @Nullable String name(Citation citation) {
			return (citation.origin() != null) ? citation.origin().value() : null;
		}

		private static Period days(String first, String last) {
			return Period.days(april(first), april(last), ZONE);
		}

		private static LocalDate april(String day) {
			return LocalDate.of(2016, 4, Integer.parseInt(day));
		}

	}

}
