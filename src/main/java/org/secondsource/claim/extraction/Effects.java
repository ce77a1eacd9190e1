package org.secondsource.claim.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Effect;

/**
 * Finds what a sentence says happened to people, and to which number it belongs: the
 * nearest word, where clauses between them weigh.
 */
final class Effects {

	private static final int FARTHEST = 110;

	private static final int CLAUSE = 25;

	private static final int MOST_OF_A_SENTENCE = 40;

	private static final Map<Effect, Pattern> WORDS = Map.ofEntries(
			entry(Effect.KILLED,
					"kill(?:ed|ing|s)|dead|died|dying|deaths?|massacred|executed|beheaded|slain|murdered|"
							+ "perished|lost their lives|bodies|toll|fatalities|shot dead"),
			entry(Effect.INJURED, "injur(?:ed|ing|ies)|wounded|wounding|hurt|casualties"),
			entry(Effect.MISSING, "missing|unaccounted for|unreachable|disappeared"),
			entry(Effect.ABDUCTED,
					"abducted|kidnapped|kidnapping|seized|taken hostage|taken captive|captured|snatched"),
			entry(Effect.RELEASED, "released|freed|handed over|set free|let go"),
			entry(Effect.ESCAPED, "escaped|got away|managed to flee"),
			entry(Effect.HELD, "held|captive|captivity|hostages?|detained"),
			entry(Effect.RESCUED, "rescued|saved|survived|found alive|pulled (?:out )?alive|brought out alive"),
			entry(Effect.TRAPPED, "trapped|buried|under the rubble"),
			entry(Effect.DISPLACED, "displaced|fled|driven from|left homeless|homeless|evacuated|made homeless"),
			entry(Effect.ARRESTED, "arrested|arrests|taken into custody"),
			entry(Effect.POPULATION, "aboard|on board|inside|employed|employs|work there"));

	private static final Pattern BOUNDARY = Pattern.compile("(?i)[;,:]| and | while | but | after | when ");

	private final List<Found> found = new ArrayList<>();

	private final String sentence;

	Effects(String sentence) {
		this.sentence = sentence;
		WORDS.forEach((effect, words) -> {
			Matcher matcher = words.matcher(sentence);
			while (matcher.find() && this.found.size() < MOST_OF_A_SENTENCE) {
				this.found.add(new Found(effect, matcher.start(), matcher.end()));
			}
		});
	}

	@Nullable Effect of(Counts.Count count) {
		Effect nearest = null;
		int least = FARTHEST + 1;
		for (Found one : this.found) {
			int distance = distance(count, one);
			if (distance < least || (distance == least && nearest != null && one.effect().compareTo(nearest) < 0)) {
				nearest = one.effect();
				least = distance;
			}
		}
		return nearest;
	}

	private int distance(Counts.Count count, Found word) {
		boolean behind = word.start() >= count.end();
		int from = behind ? count.end() : word.end();
		int to = behind ? word.start() : count.start();
		if (to < from || to - from > FARTHEST) {
			return Integer.MAX_VALUE;
		}
		int clauses = (int) BOUNDARY.matcher(this.sentence.substring(from, to)).results().count();
		return to - from + CLAUSE * clauses;
	}

	private static Map.Entry<Effect, Pattern> entry(Effect effect, String words) {
		return Map.entry(effect, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
	}

	private record Found(Effect effect, int start, int end) {
	}

}
