package org.secondsource.cockpit;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Phase;
import org.secondsource.door.Group;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.Foresight;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Staff;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

/**
 * The editors' desk: what awaits them, what they decide, and what they said before.
 */
@Component
class EditorsDesk {

	/** More is not read by anybody in one sitting. */
	static final int SHOWN = 300;

	private static final Set<Phase> AWAITING = EnumSet.of(Phase.PUBLICATION, Phase.REVIEW);

	private static final Set<Phase> PAST = EnumSet.of(Phase.PUBLISHED, Phase.REVIEW, Phase.ARCHIVED, Phase.CLOSED,
			Phase.MERGED);

	private static final Set<String> EDITORS = Set.of(Group.EDITORS.id(), Group.SENIORS.id());

	private final Cases cases;

	private final Publications publications;

	private final CompletingTasks tasks;

	private final Foresight foresight;

	private final Staff staff;

	private final Clock clock;

	EditorsDesk(Cases cases, Publications publications, CompletingTasks tasks, Foresight foresight, Staff staff,
			Clock clock) {
		this.cases = cases;
		this.publications = publications;
		this.tasks = tasks;
		this.foresight = foresight;
		this.staff = staff;
		this.clock = clock;
	}

	boolean admits(String person) {
		return !Collections.disjoint(this.staff.groupsOf(person), EDITORS);
	}

	@Transactional(readOnly = true)
	Queue queue(String reader) {
		List<Case> cases = this.cases.in(AWAITING, SHOWN + 1);
		List<Queue.Entry> entries = cases.stream()
			.limit(SHOWN)
			.flatMap((one) -> task(one).stream()
				.map((task) -> Queue.Entry.of(one, task, this.cases.brief(one, task), reader)))
			.sorted(Queue.Entry.BY_URGENCY)
			.toList();
		return new Queue(this.clock.instant(), entries, cases.size() > SHOWN);
	}

	@Transactional(readOnly = true)
	Sheet sheet(ClaimId claim, String reader) {
		Case now = this.cases.of(claim);
		TaskKind task = taskOrNull(now);
		return Sheet.of(this.clock.instant(), now, task, (task != null) ? this.cases.brief(now, task).due() : null,
				published(claim), now.involvement(reader), (task != null) ? choices(now, task, reader) : List.of());
	}

	@Transactional(readOnly = true)
	List<Past> past() {
		List<Case> cases = this.cases.in(PAST, SHOWN);
		Map<ClaimId, Revision> published = this.publications
			.latest(cases.stream().map((one) -> one.state().id()).toList());
		return cases.stream().map((one) -> Past.of(one, published.get(one.state().id()))).toList();
	}

	/** Decides as that editor, or throws {@link Refused}; then nothing has happened. */
	Happened decide(ClaimId claim, String editor, Decision decision) {
		TaskKind task = decision.task();
		Act act = decision.act();
		Integer verdict = decision.verdict();
		String wording = decision.wording();
		if (task == null || act == null || verdict == null || wording == null) {
			throw new Refused(List.of("The decision does not say what was seen. Open the claim again and decide."));
		}
		String reason = Objects.requireNonNullElse(decision.reason(), "").strip();
		if (reason.isEmpty()) {
			throw new Refused(List.of("Write why: the reason is kept with the claim."));
		}
		this.tasks.complete(claim, task, editor, new Completion(act, reason, verdict, wording));
		return Happened.after(act, this.cases.of(claim), published(claim));
	}

	private List<Sheet.Choice> choices(Case now, TaskKind task, String reader) {
		Collection<String> groups = this.cases.brief(now, task).groups();
		boolean mayDecide = !Collections.disjoint(groups, this.staff.groupsOf(reader));
		return this.foresight.bars(now, task, reader)
			.entrySet()
			.stream()
			.map((bar) -> new Sheet.Choice(bar.getKey(), mayDecide ? bar.getValue() : List.of(notYours(groups))))
			.toList();
	}

	private static String notYours(Collection<String> groups) {
		return "This was referred. Leave it to a member of " + String.join(" or ", groups) + ".";
	}

	private @Nullable Revision published(ClaimId claim) {
		return this.publications.latest(claim).orElse(null);
	}

	private static List<TaskKind> task(Case waiting) {
		TaskKind task = taskOrNull(waiting);
		return (task != null) ? List.of(task) : List.of();
	}

	private static @Nullable TaskKind taskOrNull(Case waiting) {
		if (waiting.step() == Step.FOLLOW_UP) {
			return (waiting.due() == Step.DECIDE) ? TaskKind.FOLLOW_UP : null;
		}
		return waiting.step().isDecision() ? waiting.tasks().iterator().next() : null;
	}

}
