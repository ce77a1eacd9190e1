package org.secondsource.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.secondsource.Campaign;
import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;
import org.secondsource.assessment.Assessment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.verification.SmallDesk.BADIA;
import static org.secondsource.verification.SmallDesk.DMEIR;
import static org.secondsource.verification.SmallDesk.told;

/**
 * Whatever is voided, restored, merged, undone and split, in whatever order.
 */
class PuttingRightAtRandomTests {

	private static final String WHY = "So it seems.";

	private static final List<String> MONITORS = List.of("sohr", "airwars", "vdc", "raqqa");

	private static final List<String> FIGURES = List.of("10", "11", "at least 10", "40");

	@OnEachDatabase
	void noCitationIsEverLostOrDoubledAndUndoingAllOfItLeadsBack(Databases databases) {
		Random random = new Random(Campaign.seed(20160409));
		for (int round = 0; round < Campaign.size(1, 50); round++) {
			new Round(SmallDesk.on(databases), random).play(Campaign.size(12, 60));
		}
	}

	@OnEachDatabase
	void ofTwoMergersThatCrossOneWinsAndTheOtherIsRefused(Databases databases) throws Exception {
		SmallDesk desk = SmallDesk.on(databases);
		for (int pair = 0; pair < Campaign.size(1, 50); pair++) {
			ClaimId one = desk.claim("one", DMEIR, told("c1", "sohr", "10"));
			ClaimId other = desk.claim("other", DMEIR, told("c2", "airwars", "10"));
			List<Boolean> won = Together.eight((thread) -> {
				boolean forth = thread % 2 == 0;
				return isDone(() -> desk.merging.merge(forth ? one : other, forth ? other : one, WHY, "head"));
			});
			assertThat(won).containsOnlyOnce(true);
			assertThat(List.of(phase(desk, one), phase(desk, other))).containsOnlyOnce(Phase.MERGED);
			ClaimId greater = (phase(desk, one) == Phase.MERGED) ? other : one;
			assertThat(desk.cases.of(greater).citations().standing()).hasSize(2);
			desk.journalHolds(List.of(one, other));
		}
	}

	private static Phase phase(SmallDesk desk, ClaimId claim) {
		return desk.cases.of(claim).state().phase();
	}

	private static boolean isDone(Runnable act) {
		try {
			act.run();
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	/** One case, put right and put wrong again. */
	private static final class Round {

		private final SmallDesk desk;

		private final Random random;

		private final List<ClaimId> claims = new ArrayList<>();

		private final Map<ClaimId, Assessment> start = new LinkedHashMap<>();

		private final Deque<Runnable> inverses = new ArrayDeque<>();

		Round(SmallDesk desk, Random random) {
			this.desk = desk;
			this.random = random;
			for (int claim = 0; claim < 4; claim++) {
				Citation[] citations = new Citation[1 + random.nextInt(4)];
				for (int place = 0; place < citations.length; place++) {
					citations[place] = told(SmallDesk.name("r"), one(MONITORS), one(FIGURES));
				}
				this.claims.add(desk.claim("random", (claim % 2 == 0) ? DMEIR : BADIA, citations));
			}
			this.claims.forEach((claim) -> this.start.put(claim, now(claim).assessment()));
		}

		void play(int acts) {
			Map<String, Integer> filed = counted();
			for (int done = 0, tries = 0; done < acts; tries++) {
				assertThat(tries).as("tries").isLessThan(10 * acts);
				if (isDone(this::something)) {
					done++;
					assertThat(counted()).isEqualTo(filed);
				}
			}
			while (!this.inverses.isEmpty()) {
				this.inverses.pop().run();
				assertThat(counted()).isEqualTo(filed);
			}
			this.start.forEach((claim, assessment) -> {
				assertThat(now(claim).assessment()).isEqualTo(assessment);
				assertThat(now(claim).state().phase()).isNotEqualTo(Phase.MERGED);
				assertThat(this.desk.lives.isAlive(claim)).isTrue();
			});
			this.desk.journalHolds(this.claims);
		}

		private void something() {
			List<ClaimId> alive = this.claims.stream().filter((one) -> now(one).merger() == null).toList();
			List<ClaimId> merged = this.claims.stream().filter((one) -> now(one).merger() != null).toList();
			ClaimId claim = one(alive);
			switch (this.random.nextInt(6)) {
				case 0, 1 -> strikeOrRestore(claim);
				case 2 -> split(claim);
				case 3 -> undo(merged.isEmpty() ? claim : one(merged));
				default -> merge(claim, one(alive));
			}
		}

		private void strikeOrRestore(ClaimId claim) {
			String citation = one(now(claim).citations().all()).id();
			if (now(claim).citations().voiding(citation).isEmpty()) {
				this.desk.voiding.strike(claim, citation, WHY, "verifier");
				this.inverses.push(() -> this.desk.voiding.restore(claim, citation, WHY, "head"));
			}
			else {
				this.desk.voiding.restore(claim, citation, WHY, "verifier");
				this.inverses.push(() -> this.desk.voiding.strike(claim, citation, WHY, "head"));
			}
		}

		private void split(ClaimId claim) {
			Claim other = SmallDesk.about("split", BADIA);
			this.desk.merging.split(claim, other, Set.of(one(now(claim).citations().all()).id()), WHY, "head");
			this.claims.add(other.id());
			this.inverses.push(() -> this.desk.merging.merge(other.id(), claim, WHY, "editor"));
		}

		private void merge(ClaimId lesser, ClaimId into) {
			this.desk.merging.merge(lesser, into, WHY, "head");
			this.inverses.push(() -> this.desk.merging.undo(lesser, WHY, "editor"));
		}

		private void undo(ClaimId lesser) {
			ClaimId into = (now(lesser).merger() != null) ? Objects.requireNonNull(now(lesser).merger()).into()
					: lesser;
			this.desk.merging.undo(lesser, WHY, "editor");
			this.inverses.push(() -> this.desk.merging.merge(lesser, into, WHY, "head"));
		}

		/** How often each thing that was told is told by the claims that go on. */
		private Map<String, Integer> counted() {
			Map<String, Integer> counted = new TreeMap<>();
			for (ClaimId claim : this.claims) {
				if (now(claim).merger() == null) {
					now(claim).citations().present().forEach((one) -> counted.merge(one.excerpt(), 1, Integer::sum));
				}
			}
			assertThat(counted.values()).containsOnly(1);
			return counted;
		}

		private Case now(ClaimId claim) {
			return this.desk.cases.of(claim);
		}

		private <T> T one(List<T> all) {
			return all.get(this.random.nextInt(all.size()));
		}

	}

}
