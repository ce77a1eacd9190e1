package org.secondsource.verification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.Superior;
import org.secondsource.claim.WorkKind;
import org.secondsource.newsroom.Desk;

/**
 * Writes what a task says, from the latest assessment.
 */
final class Briefs {

	private static final int RAISE = 5;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm z", Locale.ENGLISH);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter
		.ofPattern("HH:mm 'UTC on' d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private Briefs() {
	}

	static Brief of(Case current, TaskKind task, Function<String, Optional<Desk>> desks) {
		List<Finding> findings = findings(current.assessment(), task);
		Severity severity = findings.isEmpty() ? Severity.REVIEW : findings.get(0).severity();
		Deadline deadline = Deadline.of(current, task, desks);
		String reason = escalation(current, deadline, desks) + reason(current, task, findings);
		return new Brief(title(task) + ": " + current.state().claim().sentence(), reason,
				priority(severity) + RAISE * deadline.reached().size(), deadline.due(), deadline.escalates(),
				groups(current, task, deadline.reached().keySet()));
	}

	/** The first line of what was escalated. */
	private static String escalation(Case current, Deadline deadline, Function<String, Optional<Desk>> desks) {
		FiledFact last = deadline.reached().getOrDefault(Superior.SENIORS, deadline.reached().get(Superior.HEADS));
		if (last == null) {
			return "";
		}
		Fact.Escalated escalated = (Fact.Escalated) last.fact();
		Desk desk = desks.apply(current.desk()).orElse(null);
		ZoneId zone = (desk != null) ? desk.hours().zone() : ZoneOffset.UTC;
		String heads = "the heads of " + ((desk != null) ? desk.name() : "the desk " + current.desk());
		return "Escalated to " + ((escalated.to() == Superior.HEADS) ? heads : "the senior editors") + " on "
				+ time(last.at(), zone) + ": due since " + time(escalated.due(), zone) + ".\n";
	}

	private static String time(Instant time, ZoneId zone) {
		return TIME.format(time.atZone("Z".equals(zone.getId()) ? ZoneId.of("UTC") : zone));
	}

	/** What is said of the claims that a withdrawal struck, published ones first. */
	static Brief of(Incident incident, String what, List<Case> open, Function<String, Optional<Desk>> desks) {
		Severity severity = open.stream()
			.map(Deadline::ofFollowUp)
			.min(Comparator.naturalOrder())
			.orElse(Severity.REVIEW);
		Map<Case, Deadline> deadlines = new LinkedHashMap<>();
		open.forEach((one) -> deadlines.put(one, Deadline.of(one, TaskKind.FOLLOW_UP, desks)));
		String escalated = deadlines.entrySet()
			.stream()
			.map((one) -> escalation(one.getKey(), one.getValue(), desks))
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.orElse("");
		List<String> lines = new ArrayList<>(List.of(escalated + what));
		lines.add("It changed " + ((open.size() == 1) ? "one claim:" : open.size() + " claims:"));
		open.forEach((one) -> lines.add(struck(one)));
		return new Brief(title(TaskKind.FOLLOW_UP) + ": " + incident.title(), String.join("\n", lines),
				priority(severity)
						+ RAISE * deadlines.values().stream().mapToInt((one) -> one.reached().size()).max().orElse(0),
				earliest(deadlines.values().stream().map(Deadline::due)),
				earliest(deadlines.values().stream().map(Deadline::escalates).filter(Objects::nonNull)),
				followers(open));
	}

	/**
	 * What is said of an item that came by a door which does not speak for its source.
	 */
	static Brief ofItem(String headline, List<String> lines, Instant came, List<String> groups) {
		return new Brief(title(TaskKind.CONFIRM_ITEM) + ": " + headline, String.join("\n", lines),
				priority(Severity.HOLD), came.plus(Deadline.within(Severity.HOLD)), null, groups);
	}

	private static @Nullable Instant earliest(Stream<Instant> times) {
		return times.min(Comparator.naturalOrder()).orElse(null);
	}

	/** Who may follow up: the desks that own the claims, and the editors. */
	static List<String> followers(List<Case> open) {
		return Stream.concat(open.stream().map(Case::desk).distinct().sorted(), Stream.of("editors", "seniors"))
			.toList();
	}

	private static String struck(Case one) {
		String now = one.assessment().wording().isEmpty() ? one.state().claim().sentence() + ": nothing is left."
				: one.assessment().wording();
		return "- " + (one.state().phase().isPublic() ? "PUBLISHED. " : "") + now;
	}

	/** What a task is there to remove, the heaviest first. */
	static List<Finding> findings(Assessment assessment, TaskKind task) {
		WorkKind work = task.work();
		return (work != null) ? assessment.findingsFor(work)
				: assessment.findings()
					.stream()
					.filter(Finding::isOpen)
					.filter((finding) -> finding.severity().compareTo(Severity.REVIEW) <= 0)
					.toList();
	}

	static String title(TaskKind task) {
		WorkKind work = task.work();
		if (work != null) {
			return work.title();
		}
		return switch (task) {
			case COMPLETE_INTAKE -> "Complete the intake";
			case ANSWER_EDITOR -> "Answer the editor";
			case CONFIRM_CLOSING -> "End it or find more";
			case APPROVE -> "Approve";
			case APPROVE_REFERRED -> "Approve what was referred";
			case DECIDE -> "Decide what follows";
			case FOLLOW_UP -> "Follow up a withdrawal";
			case CONFIRM_ITEM -> "Confirm what came by another’s door";
			default -> task.name();
		};
	}

	private static String reason(Case current, TaskKind task, List<Finding> findings) {
		List<String> lines = new ArrayList<>();
		Assessment assessment = current.assessment();
		lines.add("Grade " + assessment.grade() + ", range " + assessment.range() + ".");
		if (current.latest().isSaidAgain()) {
			lines.add("Assessed again at " + MINUTE.format(current.latest().asked()) + ", same verdict.");
		}
		switch (task) {
			case COMPLETE_INTAKE -> {
				lines.add("Say who is counted, and where and when.");
				lines.add(desk(current));
			}
			case ANSWER_EDITOR -> lines.add(returned(current));
			case CONFIRM_CLOSING -> lines.add("Nothing is left in the range, and every remedy was tried.");
			case APPROVE, APPROVE_REFERRED, DECIDE ->
				lines.add("Verdict " + current.latest().since() + ". To be said: " + assessment.wording());
			default -> {
			}
		}
		for (Finding finding : findings) {
			lines.add(finding.severity() + ": " + finding.sentence() + " → " + finding.remedy());
		}
		return String.join("\n", lines);
	}

	private static String desk(Case current) {
		Incident incident = current.incident();
		boolean routed = incident.routing() != null && incident.desk().equals(current.desk());
		return "Desk: " + current.desk() + (routed ? ", " + incident.routing() : "") + ". Name another to change it.";
	}

	private static String returned(Case current) {
		Fact.Decided last = current.lastDecision();
		return (last != null) ? "Returned: " + last.reason() : "A rule bars this text or act.";
	}

	private static int priority(Severity severity) {
		return switch (severity) {
			case HOLD -> 100;
			case BLOCK -> 80;
			case REVIEW -> 60;
			case WARN -> 40;
			case INFO -> 20;
		};
	}

	private static List<String> groups(Case current, TaskKind task, Set<Superior> escalatedTo) {
		Set<String> groups = new LinkedHashSet<>(owners(current, task));
		escalatedTo.forEach((superior) -> groups.add((superior == Superior.HEADS) ? Brief.HEADS : "seniors"));
		return List.copyOf(groups);
	}

	private static List<String> owners(Case current, TaskKind task) {
		return switch (task) {
			case COMPLETE_INTAKE -> List.of("intake");
			case APPROVE, DECIDE -> List.of("editors", "seniors");
			case APPROVE_REFERRED -> List.of("seniors");
			default -> List.of(current.desk());
		};
	}

}
