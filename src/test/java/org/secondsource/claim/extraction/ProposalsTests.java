package org.secondsource.claim.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.secondsource.assessment.FigureReading;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ProposalsTests {

	private static final Path ARTICLES = Path.of("../shared/articles");

	@Test
	void findsWhoSaysWhat() {
		Proposed one = only("At least 18 miners were killed, according to the regional hospital.");
		assertThat(one.wording()).isEqualTo(Wording.read("At least 18"));
		assertThat(one.effect()).isEqualTo(Effect.KILLED);
		assertThat(one.origin()).isEqualTo("regional hospital");
		assertThat(only("The fire service said that about 40 people were injured.").origin()).isEqualTo("fire service");
	}

	@Test
	void keepsTheCarrierApartFromTheOrigin() {
		Proposed told = only("A dock worker told Harbour News that 12 sailors had been abducted.");
		assertThat(told.origin()).isEqualTo("dock worker");
		assertThat(told.via()).containsExactly("Harbour News");
	}

	@Test
	void readsHedgesVagueWordsAndEarlierCounts() {
		assertThat(only("Dozens are feared dead.").hedged()).isTrue();
		assertThat(only("Dozens are feared dead.").wording()).isEqualTo(Wording.read("Dozens"));
		assertThat(only("Police had earlier put the death toll at 30.").superseded()).isTrue();
	}

	@Test
	void givesEachNumberItsOwnEffect() {
		assertThat(Proposals.in("The blast killed three people and injured more than 170."))
			.extracting((one) -> one.wording().number() + " " + one.effect())
			.containsExactly("3 KILLED", "170 INJURED");
	}

	@Test
	void passesOverWhatCountsNoPeople() {
		assertThat(Proposals.in("The 6.1-magnitude quake killed people 50 kilometres away on July 3, 2013.")).isEmpty();
		assertThat(Proposals.in("McDonald, 26, was injured and lost 300 houses in 17 days.")).isEmpty();
	}

	@Test
	void tellsARepeatedFigureOnceWhereItIsAttributed() {
		String text = "Fifteen killed in fire\nFifteen people were killed in the fire, police said.";
		Proposed one = only(text);
		assertThat(one.origin()).isEqualTo("police");
		assertThat(text.substring(one.start(), one.end())).isEqualTo("Fifteen");
		assertThat(one.start()).isGreaterThan(20);
	}

	@Test
	void staysQuickOnWhatNobodyWrites() {
		assertThat(Proposals.in("killed 3 ".repeat(100_000))).hasSize(1);
		assertThat(Proposals.in(",".repeat(500_000) + " said")).isEmpty();
		assertThat(Proposals.in("a ".repeat(500_000) + " quoted")).isEmpty();
	}

	@Test
	void reachesItsScoreOnTheArticles() {
		assumeThat(ARTICLES).isDirectory();
		Score score = new Score();
		articles().forEach((expectation) -> score(expectation, score));
		System.getLogger("extraction").log(System.Logger.Level.INFO, score.toString());
		assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.8);
		assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.8);
		assertThat(score.attribution()).as(score.toString()).isGreaterThanOrEqualTo(0.5);
	}

	private static Proposed only(String text) {
		List<Proposed> proposed = Proposals.in(text);
		assertThat(proposed).hasSize(1);
		return proposed.get(0);
	}

	private static List<Path> articles() {
		try (Stream<Path> files = Files.walk(ARTICLES)) {
			return files.filter((file) -> file.toString().endsWith(".expect.json")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void score(Path expectation, Score score) {
		try {
			JsonNode expected = new ObjectMapper().readTree(Files.readString(expectation));
			String text = Files.readString(Path.of(expectation.toString().replace(".expect.json", ".txt")));
			List<Proposed> proposed = Proposals.in(text);
			Map<Wording, Figure> figures = FigureReading.of(proposed.stream().map(Proposed::wording).toList());
			Map<String, Proposed> found = new HashMap<>();
			proposed.forEach((one) -> found
				.put(key(Objects.requireNonNull(figures.get(one.wording())), one.effect().word()), one));
			Map<String, Proposed> unexpected = new HashMap<>(found);
			expected.path("figures").forEach((figure) -> {
				score.add(expectation, figure, found.get(key(figure)));
				unexpected.remove(key(figure));
			});
			expected.path("optional_figures").forEach((figure) -> unexpected.remove(key(figure)));
			score.wrong.addAll(unexpected.keySet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String key(Figure figure, String effect) {
		return figure.low() + " to " + figure.high() + " " + effect;
	}

	private static String key(JsonNode figure) {
		return figure.path("low").asText() + " to " + figure.path("high").asText() + " "
				+ figure.path("effect").asText();
	}

	/** How much was found, and how much of it rightly. */
	private static final class Score {

		private final List<String> right = new ArrayList<>();

		private final List<String> missed = new ArrayList<>();

		private final List<String> wrong = new ArrayList<>();

		private final List<String> misattributed = new ArrayList<>();

		private int attributed;

		void add(Path article, JsonNode figure, @Nullable Proposed found) {
			String name = article.getFileName() + ": " + key(figure);
			if (found == null) {
				this.missed.add(name);
				return;
			}
			this.right.add(name);
			String expected = figure.path("origin").asText("");
			if (!expected.isEmpty()) {
				String origin = String.valueOf(found.origin()).toLowerCase(Locale.ROOT);
				boolean same = Stream.of(expected.toLowerCase(Locale.ROOT).replaceAll("\\(.*\\)", "").split("/"))
					.map(String::strip)
					.map((name1) -> name1.replaceFirst("^the ", ""))
					.anyMatch((one) -> origin.contains(one) || one.contains(origin));
				this.attributed += same ? 1 : 0;
				if (!same) {
					this.misattributed.add(name + " to " + origin);
				}
			}
		}

		double recall() {
			return this.right.size() / (double) (this.right.size() + this.missed.size());
		}

		double precision() {
			return this.right.size() / (double) (this.right.size() + this.wrong.size());
		}

		double attribution() {
			return this.attributed / (double) (this.attributed + this.misattributed.size());
		}

		@Override
		public String toString() {
			return "recall %.2f, precision %.2f, attribution %.2f%nmissed %s%nwrong %s%nmisattributed %s"
				.formatted(recall(), precision(), attribution(), this.missed, this.wrong, this.misattributed);
		}

	}

}
