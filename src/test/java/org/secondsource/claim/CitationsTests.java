package org.secondsource.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;

import static org.assertj.core.api.Assertions.assertThat;

class CitationsTests {

	private static final ClaimId OTHER = new ClaimId("other");

	@Test
	void whatWasHandedOverIsThereAndNotHere() {
		Citations citations = filed(
				List.of(cited("a"), cited("b"), new Fact.HandedOver(OTHER, Map.of("a", "a-2"), "Others")));
		assertThat(citations.all()).extracting(Citation::id).containsExactly("a", "b");
		assertThat(citations.present()).extracting(Citation::id).containsExactly("b");
		assertThat(citations.awayAt("a")).contains(OTHER);
		assertThat(citations.awayAt("b")).isEmpty();
		assertThat(citations.knows("a")).isTrue();
		assertThat(citations.knows("c")).isFalse();
		assertThat(citations.sharedWith(OTHER)).containsExactly(Map.entry("a-2", "a"));
		assertThat(citations.sharedWith(new ClaimId("third"))).isEmpty();
	}

	@Test
	void whatIsTakenOverAgainIsHereWithWhatWasMadeOfIt() {
		Citations citations = filed(List.of(cited("a"), new Fact.CitationVoided("a", "A slip"),
				new Fact.HandedOver(OTHER, Map.of("a", "a"), "Others"),
				new Fact.TookOver(OTHER, Map.of("a", "a"), Set.of(), "The same")));
		assertThat(citations.present()).hasSize(1);
		assertThat(citations.standing()).isEmpty();
		assertThat(citations.voiding("a").orElseThrow().number()).isEqualTo(2);
	}

	/**
	 * What counts follows from what was done last to each, however the acts interleave.
	 */
	@Test
	void whatCountsDoesNotDependOnHowTheActsOnDifferentCitationsInterleave() {
		Random random = new Random(Campaign.seed(4));
		for (int round = 0; round < Campaign.size(200, 10_000); round++) {
			List<Deque<Fact>> acts = new ArrayList<>();
			for (String id : List.of("a", "b", "c", "d")) {
				acts.add(life(id, random));
			}
			Citations one = filed(interleaved(acts, random));
			Citations other = filed(interleaved(acts, random));
			assertThat(one.standing()).hasSameElementsAs(other.standing());
			assertThat(one.present()).hasSameElementsAs(other.present());
			for (Deque<Fact> life : acts) {
				String id = ((Fact.CitationFiled) life.getFirst()).citation().id();
				assertThat(one.voiding(id).isPresent()).isEqualTo(life.getLast() instanceof Fact.CitationVoided);
			}
		}
	}

	private static Deque<Fact> life(String id, Random random) {
		Deque<Fact> life = new ArrayDeque<>(List.of(cited(id)));
		for (int act = random.nextInt(5); act > 0; act--) {
			life.add((life.getLast() instanceof Fact.CitationVoided) ? new Fact.CitationRestored(id, "No slip")
					: new Fact.CitationVoided(id, "A slip"));
		}
		return life;
	}

	private static List<Fact> interleaved(List<Deque<Fact>> lives, Random random) {
		List<Deque<Fact>> left = new ArrayList<>(lives.stream().map(ArrayDeque::new).toList());
		List<Fact> facts = new ArrayList<>();
		while (!left.isEmpty()) {
			Deque<Fact> next = left.get(random.nextInt(left.size()));
			facts.add(next.remove());
			left.removeIf(Deque::isEmpty);
		}
		return facts;
	}

	private static Fact cited(String id) {
		return new Fact.CitationFiled(
				((Fact.CitationFiled) ClaimSamples.cited(null, "desk", "sana", "10")).citation().as(id));
	}

	private static Citations filed(List<Fact> facts) {
		List<FiledFact> filed = new ArrayList<>();
		facts.forEach((fact) -> filed.add(new FiledFact(filed.size() + 1, fact, "verifier", ClaimSamples.NOON)));
		return Citations.of(filed);
	}

}
