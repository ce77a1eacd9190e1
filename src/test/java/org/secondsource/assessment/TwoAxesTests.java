package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.assessment.Explanation.Rating;
import org.secondsource.claim.Citation;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 12, an invariant and so no rule that fires: how reliable a source is never moves
 * the credibility of an item, nor the reverse; who has no history is F, and what cannot
 * be judged 6.
 */
class TwoAxesTests {

	private static final long SEED = Campaign.seed(20160404);

	@Test
	void reliabilityAndCredibilityNeverMoveEachOther() {
		assertThat(violations(TwoAxesTests::ratings, Campaign.size(60, 10_000))).isEmpty();
	}

	@Test
	void seesARatingThatDoubtsWhatTheUnreliableSay() {
		assertThat(violations((dossier) -> ratings(dossier).stream()
			.map((one) -> (one.reliability() == Reliability.E)
					? new Rating(one.citation(), one.source(), one.reliability(), 5) : one)
			.toList(), 60)).anyMatch((violation) -> violation.contains("credibility"));
	}

	@Test
	void seesARatingThatDistrustsWhoSaidTheImprobable() {
		assertThat(violations((dossier) -> ratings(dossier).stream()
			.map((one) -> (one.credibility() == 5) ? new Rating(one.citation(), one.source(), Reliability.E, 5) : one)
			.toList(), 60)).anyMatch((violation) -> violation.contains("reliability"));
	}

	@Test
	void whoHasNoHistoryIsF() {
		assertThat(Source.of("a", "A", SourceKind.OUTLET).reliability()).isEqualTo(Reliability.F);
		Dossier dossier = new RandomTelling(SEED).claim().told(Told.by("nobody-registered").own().says("10")).dossier();
		assertThat(ratings(dossier))
			.allMatch((one) -> !one.source().equals("nobody-registered") || one.reliability() == Reliability.F);
	}

	private static List<Rating> ratings(Dossier dossier) {
		return Explaining.ratings(dossier, Judged.ASSESSOR.assess(dossier).inRange());
	}

	private static List<String> violations(Function<Dossier, List<Rating>> rating, int cases) {
		List<String> violations = new ArrayList<>();
		for (int i = 0; i < cases; i++) {
			Random random = new Random(SEED + i);
			Dossier dossier = new RandomTelling(SEED + i).claim().dossier();
			Map<String, Rating> before = byCitation(rating.apply(dossier));
			byCitation(rating.apply(rated(dossier, random))).forEach((id, after) -> {
				if (before.containsKey(id) && before.get(id).credibility() != after.credibility()) {
					violations.add("credibility of " + id + " moved, from seed " + SEED);
				}
			});
			byCitation(rating.apply(judged(dossier, random))).forEach((id, after) -> {
				if (before.containsKey(id) && before.get(id).reliability() != after.reliability()) {
					violations.add("reliability of " + id + " moved, from seed " + SEED);
				}
			});
		}
		return violations;
	}

	private static Map<String, Rating> byCitation(List<Rating> ratings) {
		return ratings.stream().collect(Collectors.toMap(Rating::citation, (one) -> one, (a, b) -> a, TreeMap::new));
	}

	/** All sources have another record. */
	private static Dossier rated(Dossier dossier, Random random) {
		Reliability[] all = Reliability.values();
		List<Source> sources = dossier.sources()
			.stream()
			.map((one) -> one.rated(all[random.nextInt(all.length)]))
			.toList();
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(), dossier.citations(),
				dossier.reports(), sources, dossier.notices(), dossier.enquiries(), dossier.answers(), dossier.said(),
				dossier.asked());
	}

	/** All items were judged otherwise. */
	private static Dossier judged(Dossier dossier, Random random) {
		List<Citation> citations = dossier.citations()
			.stream()
			.map((one) -> new Citation(one.id(), one.report(), one.version(), one.carrier(), one.published(),
					one.mode(), one.wording(), one.origin(), one.via(), one.hearing(), one.hedge(), one.asOf(),
					one.part(), one.admission(), one.eyewitness(), one.recorded(), one.repudiates(),
					1 + random.nextInt(6), one.excerpt(), one.enquiry()))
			.toList();
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(), citations, dossier.reports(),
				dossier.sources(), dossier.notices(), dossier.enquiries(), dossier.answers(), dossier.said(),
				dossier.asked());
	}

}
