package org.secondsource.verification.process;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.WorkKind;
import org.secondsource.verification.Brief;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Completion;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

/**
 * A newsroom that does what a test says: where each claim is, and what follows when a
 * person completes a task or a publication is carried out.
 */
class ScriptedDesk implements ClaimDesk {

	static final String DESK = "middleeast";

	static final String EDITORS = "editors";

	static final String SENIOR_EDITORS = "senioreditors";

	private final Map<ClaimId, Case> cases = new HashMap<>();

	private final Deque<Integer> sweeps = new ArrayDeque<>();

	/** Those that are open. */
	final Set<FollowUpId> followUps = new HashSet<>();

	private final ClaimProcess process;

	private boolean nudging;

	private @Nullable Choices choices;

	/** What was filed by whom, and what was published and archived: in order. */
	final List<String> journal = new ArrayList<>();

	final List<Completion> completions = new ArrayList<>();

	ScriptedDesk(ClaimProcess process) {
		this.process = process;
	}

	void reset() {
		this.cases.clear();
		this.journal.clear();
		this.completions.clear();
		this.sweeps.clear();
		this.followUps.clear();
		this.nudging = false;
		this.choices = null;
	}

	/**
	 * From now on every completion, publication and briefing nudges, as the newsroom
	 * does.
	 */
	void nudging() {
		this.nudging = true;
	}

	void sweeping(int... batches) {
		for (int batch : batches) {
			this.sweeps.add(batch);
		}
	}

	/** From now on what no script says is chosen, by whoever tries every choice. */
	void leavingOpen(Choices choices) {
		this.choices = choices;
	}

	Case about(ClaimId claim) {
		return this.cases.computeIfAbsent(claim, (id) -> new Case());
	}

	@Override
	public Step step(ClaimId claim) {
		Case about = about(claim);
		about.asked++;
		if (about.nervous) {
			nudge(claim);
		}
		return about.step;
	}

	@Override
	public void hold(ClaimId claim) {
		about(claim).held++;
	}

	@Override
	public void settled(ClaimId claim, boolean yes) {
		about(claim).settled = yes;
	}

	@Override
	public Set<WorkKind> work(ClaimId claim) {
		return Set.copyOf(about(claim).work);
	}

	@Override
	public Brief brief(ClaimId claim, TaskKind task) {
		Case about = about(claim);
		return new Brief(about.sentence + ": " + task.taskId(), about.reason, about.priority, about.due,
				about.groups(task));
	}

	@Override
	public void complete(ClaimId claim, TaskKind task, String by, Completion completion) {
		Case about = about(claim);
		this.journal.add(by + " completed " + task.taskId());
		this.completions.add(completion);
		if (about.refusal != null) {
			throw new Refused(about.refusal);
		}
		if (task.work() != null) {
			about.work.remove(task.work());
		}
		if (about.work.isEmpty() || about.restless) {
			goOn(about);
		}
		nudge(claim);
	}

	@Override
	public boolean isOpen(FollowUpId followUp) {
		return this.followUps.contains(followUp);
	}

	@Override
	public Brief brief(FollowUpId followUp) {
		return new Brief(followUp + ": task_follow_up", "One claim.", 100, null, List.of(DESK, EDITORS));
	}

	@Override
	public void complete(FollowUpId followUp, String by, Completion completion) {
		this.journal.add(by + " completed task_follow_up");
		this.followUps.remove(followUp);
	}

	@Override
	public Brief briefOfItem(String item) {
		return new Brief(item + ": task_confirm_item", "Forged?", 100, null, List.of(DESK));
	}

	@Override
	public void completeItem(String item, String by, Completion completion) {
		this.journal.add(by + " completed task_confirm_item");
	}

	@Override
	public void publish(ClaimId claim) {
		this.journal.add("published");
		goOn(about(claim));
		nudge(claim);
	}

	@Override
	public void archive(ClaimId claim) {
		this.journal.add("archived");
		goOn(about(claim));
	}

	@Override
	public int sweep(String report) {
		this.journal.add("swept " + report);
		if (this.sweeps.isEmpty() && this.choices != null) {
			return this.choices.oneOf(List.of(0, 1));
		}
		return this.sweeps.isEmpty() ? 0 : this.sweeps.remove();
	}

	private void goOn(Case about) {
		if (!about.next.isEmpty()) {
			about.next.remove().run();
		}
		else if (this.choices != null) {
			this.choices.position().reach(about);
		}
	}

	private void nudge(ClaimId claim) {
		if (this.nudging) {
			this.process.nudge(claim);
		}
	}

	/** Where one claim is, and where it goes on to. */
	static class Case {

		Step step = Step.INTAKE;

		Set<WorkKind> work = EnumSet.noneOf(WorkKind.class);

		String sentence = "Workers killed at Dmeir";

		String reason = "One origin. A second would remove it.";

		int priority = 60;

		@Nullable Instant due = Instant.parse("2016-04-10T12:00:00Z");

		List<String> owners = List.of(DESK);

		@Nullable List<String> refusal;

		/** Whether it goes on although work is left. */
		boolean restless;

		/** Whether being asked nudges it: a mistake that must not go on for ever. */
		boolean nervous;

		int asked;

		int held;

		/** Whether the process says that it waits where this claim is. */
		boolean settled;

		private final Deque<Runnable> next = new ArrayDeque<>();

		Case at(Step step, WorkKind... work) {
			this.step = step;
			this.work = EnumSet.noneOf(WorkKind.class);
			this.work.addAll(List.of(work));
			return this;
		}

		Case then(Step step, WorkKind... work) {
			this.next.add(() -> at(step, work));
			return this;
		}

		private List<String> groups(TaskKind task) {
			return switch (task) {
				case APPROVE, DECIDE -> List.of(EDITORS, SENIOR_EDITORS);
				case APPROVE_REFERRED -> List.of(SENIOR_EDITORS);
				default -> this.owners;
			};
		}

	}

}
