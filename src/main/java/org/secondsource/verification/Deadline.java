package org.secondsource.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Severity;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Superior;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Hours;

/**
 * When a task is due, how far it was escalated, and when it goes on to whom. All of it
 * follows from facts and from since when the task is asked for, so that no rewriting of
 * the task changes it.
 *
 * @param asked since when the task is asked for without a break
 * @param due when the first of what it asks for is due
 * @param reached the escalations that are in force, by whom the task went to
 * @param next who is next; null if nobody is above
 * @param escalates when it goes to them, unless it is done
 */
record Deadline(Instant asked, Instant due, Map<Superior, FiledFact> reached, @Nullable Superior next,
		@Nullable Instant escalates) {

	static Deadline of(Case now, TaskKind task, Function<String, Optional<Desk>> desks) {
		Instant asked = since(now, task.name());
		List<Part> parts = parts(now, task, asked);
		Hours hours = hours(now, task, parts, desks);
		Map<Superior, FiledFact> reached = reached(now, task, asked);
		Instant due = earliest(parts.stream().map((part) -> part.after(1, hours)));
		Superior next = next(task, parts, reached);
		Instant escalates = (next == Superior.SENIORS && task.isOfDesk())
				? earliest(parts.stream().filter(Part::isHold).map((part) -> part.after(2, hours))) : due;
		return new Deadline(asked, due, reached, next, (next != null) ? escalates : null);
	}

	/**
	 * Since when each task and each finding that it rests on is asked for; of a case that
	 * still has the same of the assessment before.
	 */
	static Map<String, Instant> since(Case judged) {
		Map<String, Instant> before = judged.latest().askedSince();
		Map<String, Instant> since = new HashMap<>();
		Instant now = judged.latest().asked();
		for (TaskKind task : judged.asks()) {
			since.put(task.name(), before.getOrDefault(task.name(), now));
			Briefs.findings(judged.assessment(), task)
				.forEach((finding) -> since.put(finding.key(), before.getOrDefault(finding.key(), now)));
		}
		return since;
	}

	/** By severity; what is due soonest is what may do harm. */
	static Duration within(Severity severity) {
		return switch (severity) {
			case HOLD -> Duration.ofMinutes(15);
			case BLOCK -> Duration.ofHours(1);
			case REVIEW -> Duration.ofHours(4);
			case WARN -> Duration.ofHours(12);
			case INFO -> Duration.ofDays(1);
		};
	}

	/** How much it weighs that a withdrawal struck a claim. */
	static Severity ofFollowUp(Case struck) {
		return struck.state().phase().isPublic() ? Severity.HOLD : Severity.REVIEW;
	}

	private static List<Part> parts(Case now, TaskKind task, Instant asked) {
		if (task == TaskKind.FOLLOW_UP) {
			return List.of(new Part(asked, ofFollowUp(now)));
		}
		List<Part> parts = Briefs.findings(now.assessment(), task).stream().map((finding) -> {
			Instant found = since(now, finding.key());
			return new Part(found.isAfter(asked) ? found : asked, finding.severity());
		}).toList();
		return parts.isEmpty() ? List.of(new Part(asked, Severity.REVIEW)) : parts;
	}

	/** What an earlier version assessed is asked for since it did. */
	private static Instant since(Case now, String what) {
		return now.latest().askedSince().getOrDefault(what, now.latest().asked());
	}

	/** What may do harm runs round the clock, and so do the tasks of no desk. */
	private static Hours hours(Case now, TaskKind task, List<Part> parts, Function<String, Optional<Desk>> desks) {
		boolean counts = task.isOfDesk() && parts.stream().anyMatch((part) -> !part.runsAlways());
		return counts ? desks.apply(now.desk()).map(Desk::hours).orElse(Hours.ALWAYS) : Hours.ALWAYS;
	}

	private static Map<Superior, FiledFact> reached(Case now, TaskKind task, Instant asked) {
		Map<Superior, FiledFact> reached = new EnumMap<>(Superior.class);
		for (FiledFact filed : now.facts()) {
			if (filed.fact() instanceof Fact.Escalated escalated && escalated.task().equals(task.name())
					&& escalated.asked().equals(asked)) {
				reached.putIfAbsent(escalated.to(), filed);
			}
		}
		return reached;
	}

	/** From the desk to its heads, and what may do harm on to the senior editors. */
	private static @Nullable Superior next(TaskKind task, List<Part> parts, Map<Superior, FiledFact> reached) {
		Stream<Superior> above = switch (task) {
			case APPROVE_REFERRED -> Stream.of();
			case APPROVE, DECIDE -> Stream.of(Superior.SENIORS);
			case FOLLOW_UP -> Stream.of(parts.stream().anyMatch(Part::isHold) ? Superior.SENIORS : Superior.HEADS);
			default -> parts.stream().anyMatch(Part::isHold) ? Stream.of(Superior.values()) : Stream.of(Superior.HEADS);
		};
		return above.filter((superior) -> !reached.containsKey(superior)).findFirst().orElse(null);
	}

	private static Instant earliest(Stream<Instant> times) {
		return Objects.requireNonNull(times.min(Comparator.naturalOrder()).orElse(null));
	}

	/**
	 * A part of what a task asks for: a finding, or the task itself where there is none.
	 *
	 * @param since since when
	 * @param severity how much it weighs
	 */
	private record Part(Instant since, Severity severity) {

		boolean isHold() {
			return this.severity == Severity.HOLD;
		}

		boolean runsAlways() {
			return this.severity.compareTo(Severity.BLOCK) <= 0;
		}

		Instant after(int times, Hours hours) {
			Duration time = within(this.severity).multipliedBy(times);
			return runsAlways() ? this.since.plus(time) : hours.after(this.since, time);
		}

	}

}
