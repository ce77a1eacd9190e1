package org.secondsource.claim.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Effect;

/**
 * Proposes the counts of people that an English text gives. It reads what is said simply,
 * and is often wrong: a person confirms.
 */
public final class Proposals {

	private static final Pattern HEDGED = Pattern
		.compile("(?i)\\b(?:alleged|allegedly|reportedly|feared|believed|may have|might have|if confirmed|"
				+ "unconfirmed|estimated|could have)\\b");

	private static final Pattern EARLIER = Pattern.compile(
			"(?i)\\b(?:had earlier|earlier said|earlier put|initially|in the first hours|revised from|up from)\\b");

	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?i)\\bsince\\b.{0,60}\\b(?:19|20)\\d\\d\\b|\\bin (?:19|20)(?:0\\d|1[0-2]|[4-9]\\d)\\b|\\btsunami\\b");

	private static final Pattern WITHDREW = Pattern.compile(
			"\\b([A-Z][\\w.-]*+(?: [A-Z][\\w.-]*+){0,4}+) (?:has |have )?(?:since )?(?:withdrew|withdrawn|retracted)\\b");

	private static final Pattern SUBSET = Pattern
		.compile("(?i)^ (?:other |more |of the |of them )?((?:[\\w-]+ )?(?:children|civilians|soldiers|fighters|"
				+ "militants|women|police officers|policemen|staff|students|pupils|doctors|journalists)|members of "
				+ "[\\w-]+(?: [\\w-]+)?)\\b");

	private Proposals() {
	}

	/**
	 * The counts of people in a text.
	 * @param text plain text, a line a paragraph
	 * @return each once, in the order of the text; where it is repeated, the place that
	 * says who says it
	 */
	public static List<Proposed> in(String text) {
		List<String> withdrew = WITHDREW.matcher(text)
			.results()
			.limit(20)
			.map((match) -> Attribution.tidy(match.group(1)))
			.toList();
		Map<String, Proposed> proposed = new LinkedHashMap<>();
		for (Sentence sentence : Sentence.of(text)) {
			in(sentence, withdrew).forEach((one) -> proposed.merge(one.key(), one, Proposals::better));
		}
		return List.copyOf(proposed.values());
	}

	private static List<Proposed> in(Sentence sentence, List<String> withdrew) {
		List<Counts.Count> counts = Counts.in(sentence.text());
		List<Proposed> proposed = new ArrayList<>();
		if (!counts.isEmpty()) {
			Effects effects = new Effects(sentence.text());
			Attribution attribution = Attribution.of(sentence.text());
			for (Counts.Count count : counts) {
				Effect effect = effects.of(count);
				if (effect != null) {
					proposed.add(proposed(sentence, count, effect, attribution, withdrew));
				}
			}
		}
		return proposed;
	}

	private static Proposed proposed(Sentence sentence, Counts.Count count, Effect effect, Attribution attribution,
			List<String> withdrew) {
		String words = sentence.text();
		return new Proposed(count.wording(), effect, subset(words.substring(count.end())), attribution.origin(),
				attribution.via(), HEDGED.matcher(words).find(), attribution.namesOneOf(withdrew),
				EARLIER.matcher(words).find(), ELSEWHERE.matcher(words).find(), sentence.start() + count.start(),
				sentence.start() + count.end());
	}

	private static Proposed better(Proposed one, Proposed other) {
		return (one.origin() == null && other.origin() != null) ? other : one;
	}

	private static @Nullable String subset(String after) {
		Matcher matcher = SUBSET.matcher(after);
		return matcher.find() ? matcher.group(1) : null;
	}

}
