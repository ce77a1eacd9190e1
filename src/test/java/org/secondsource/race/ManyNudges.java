package org.secondsource.race;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.Together;
import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimsDue;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Phase;
import org.secondsource.desk.ACase;
import org.secondsource.sweep.Sweep;
import org.secondsource.verification.Completion;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nudges before a process has come to where it waits, while it waits there, and after it
 * has gone on.
 */
abstract class ManyNudges extends Race {

	private static final int THREADS = 8;

	private static final int CLAIMS = 6;

	private static final Map<Step, Act> DECISIONS = new EnumMap<>(
			Map.of(Step.APPROVE, Act.RETURN, Step.DECIDE, Act.UPDATE, Step.REFER, Act.RETURN));

	@Autowired
	private ClaimsDue due;

	@Autowired
	private List<Sweep> sweeps;

	@Test
	void loseNothingAndMeetNoCaller() throws Exception {
		int nudges = Campaign.size(100, 1000);
		long seed = Campaign.seed(10);
		List<ClaimId> some = some();
		Map<Step, Integer> where = new ConcurrentSkipListMap<>();
		Together.eight((thread) -> {
			Random random = new Random(seed + thread);
			for (int nudge = 0; nudge <= nudges / THREADS; nudge++) {
				where.merge(nudge(some.get(random.nextInt(CLAIMS)), random), 1, Integer::sum);
			}
			return true;
		});
		System.out.printf("%d nudges or more, by where the claim was: %s%n", nudges, where);
		assertThat(where).hasSizeGreaterThan(3).containsKeys(Step.APPROVE, Step.RETURNED, Step.END);
		assertThat(this.due.unsettled(1)).isEmpty();
		some.forEach(this::assertInOrder);
	}

	@Test
	void aLostNudgeIsNudgedAgain() {
		ClaimId claim = new ClaimId(ACase.registered(address(), "lost-nudge").corroborated().id());
		this.claims.locked(claim, (locked) -> {
			locked.append(
					new Fact.Decided(Act.RETURN, "Who counted?", locked.state().verdict(), null, Set.of(), Set.of()),
					"editor", Instant.EPOCH);
			locked.settled(false);
			return locked.phase();
		});
		assertThat(this.process.open(claim)).extracting(OpenTask::kind).containsExactly(TaskKind.APPROVE);
		Sweep nudging = this.sweeps.stream()
			.filter((sweep) -> sweep.name().equals("nudge-again"))
			.findFirst()
			.orElseThrow();
		assertThat(nudging.round()).isPositive();
		assertThat(this.process.open(claim)).extracting(OpenTask::kind).containsExactly(TaskKind.ANSWER_EDITOR);
		assertThat(nudging.round()).isZero();
		assertInOrder(claim);
	}

	/** One of them has ended and one is published; the others wait for an editor. */
	private List<ClaimId> some() {
		ACase first = ACase.registered(address(), "nudged");
		List<ClaimId> some = new ArrayList<>();
		for (int number = 0; number < CLAIMS; number++) {
			some.add(new ClaimId(first.another("nudged-" + number).corroborated().id()));
		}
		decide(some.get(0), TaskKind.APPROVE, Act.REJECT);
		decide(some.get(1), TaskKind.APPROVE, Act.APPROVE);
		assertThat(this.claims.state(some.get(1)).phase()).isEqualTo(Phase.PUBLISHED);
		return some;
	}

	/** Nudges before and after something happens to the claim; says where it was. */
	private Step nudge(ClaimId claim, Random random) {
		return this.claims.locked(claim, (locked) -> {
			Step step = this.cases.of(claim).step();
			this.process.nudge(claim);
			if (random.nextBoolean()) {
				goOn(claim, step);
			}
			if (random.nextBoolean()) {
				this.process.interrupt(claim);
			}
			return step;
		});
	}

	private void goOn(ClaimId claim, Step step) {
		Set<TaskKind> asked = this.cases.of(claim).tasks();
		for (TaskKind task : asked) {
			decide(claim, task, DECISIONS.get(step));
		}
	}

	private void decide(ClaimId claim, TaskKind task, @Nullable Act act) {
		String person = (act == null) ? "verifier" : (task == TaskKind.APPROVE_REFERRED) ? "senior" : "editor";
		this.process.complete(claim, task, person,
				new Completion(act, "Seen.", this.cases.of(claim).latest().number(), null));
	}

}
