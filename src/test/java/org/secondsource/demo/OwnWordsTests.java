package org.secondsource.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Facts carry over from the reports, sentences do not.
 */
class OwnWordsTests {

	private static final int RUN = 6;

	@ParameterizedTest
	@ValueSource(strings = { "../shared/cases/dmeir-2016/sources.csv", "../shared/cases/README.md",
			"../shared/articles/dmeir-2016/article.txt" })
	void tellsTheCaseInWordsOfItsOwn(String file) throws IOException {
		assumeThat(Path.of(file)).as("the material beside the project").exists();
		String theirs = Files.readString(Path.of(file));
		assertThat(texts()).hasSizeGreaterThan(100);
		assertThat(texts().stream().flatMap((text) -> shared(text, theirs).stream())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../shared/cases/dmeir-2016/sources.csv", "../shared/cases/README.md",
			"../shared/articles/dmeir-2016/article.txt" })
	void findsARunTakenFromTheMaterial(String file) throws IOException {
		assumeThat(Path.of(file)).as("the material beside the project").exists();
		String theirs = Files.readString(Path.of(file));
		String taken = String.join(" ", words(theirs).subList(40, 40 + RUN));
		assertThat(shared("And then: " + taken + "!", theirs)).containsExactly(taken);
	}

	@Test
	void findsSixWordsInARowButNotFive() {
		String theirs = "The ferry left the harbour at dawn, with nobody on deck.";
		assertThat(shared("They say the FERRY left the harbour - at noon", theirs))
			.containsExactly("the ferry left the harbour at");
		assertThat(shared("A ferry left the harbour at noon", theirs)).isEmpty();
	}

	private static List<String> texts() {
		FoundingCase foundingCase = FoundingCase.load();
		Stream<String> claims = foundingCase.claims().stream().map((claim) -> claim.sentence());
		Stream<String> steps = foundingCase.steps()
			.stream()
			.flatMap((step) -> Stream.concat(Stream.of(step.title(), step.happens()),
					step.acts().stream().map(CaseStep.Confirmation::reason)));
		Stream<String> reports = FoundingCase.reports(foundingCase.steps())
			.stream()
			.flatMap((report) -> Stream.concat(Stream.of(report.headline(), report.text()),
					report.citations().stream().map(CitationEntry::excerpt)));
		return Stream.of(claims, steps, reports).flatMap((texts) -> texts).toList();
	}

	private static Set<String> shared(String ours, String theirs) {
		Set<String> runs = runs(ours);
		runs.retainAll(runs(theirs));
		return runs;
	}

	private static Set<String> runs(String text) {
		List<String> words = words(text);
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((start) -> String.join(" ", words.subList(start, start + RUN)))
			.collect(Collectors.toSet());
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
