package org.secondsource.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.WorkKind;

/**
 * Writes what a task says, from the latest assessment.
 */
final class Briefs {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter
		.ofPattern("HH:mm 'UTC on' d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private Briefs() {
	}

	static Brief of(Case current, TaskKind task) {
		List<Finding> findings = findings(current.assessment(), task);
		Severity severity = findings.isEmpty() ? Severity.REVIEW : findings.get(0).severity();
		Instant due = current.latest().sinceAsked().plus(within(severity));
		return new Brief(title(task) + ": " + current.state().claim().sentence(), reason(current, task, findings),
				priority(severity), due, groups(current, task));
	}

	/** What is said of the claims that a withdrawal struck, published ones first. */
	static Brief of(Incident incident, String what, List<Case> open) {
		boolean published = open.stream().anyMatch((one) -> one.state().phase().isPublic());
		Severity severity = published ? Severity.HOLD : Severity.REVIEW;
		Instant since = open.stream().map((one) -> one.latest().asked()).min(Instant::compareTo).orElse(null);
		List<String> lines = new ArrayList<>(List.of(what));
		lines.add("It changed " + ((open.size() == 1) ? "one claim:" : open.size() + " claims:"));
		open.forEach((one) -> lines.add(struck(one)));
		return new Brief(title(TaskKind.FOLLOW_UP) + ": " + incident.title(), String.join("\n", lines),
				priority(severity), (since != null) ? since.plus(within(severity)) : null, followers(incident));
	}

	/**
	 * What is said of an item that came by a door which does not speak for its source.
	 */
	static Brief ofItem(String headline, List<String> lines, Instant came, List<String> groups) {
		return new Brief(title(TaskKind.CONFIRM_ITEM) + ": " + headline, String.join("\n", lines),
				priority(Severity.HOLD), came.plus(within(Severity.HOLD)), groups);
	}

	/** Who may follow up: the owning desk, and the editors. */
	static List<String> followers(Incident incident) {
		return List.of(incident.desk(), "editors", "seniors");
	}

	private static String struck(Case one) {
		String now = one.assessment().wording().isEmpty() ? one.state().claim().sentence() + ": nothing is left."
				: one.assessment().wording();
		return "- " + (one.state().phase().isPublic() ? "PUBLISHED. " : "") + now;
	}

	private static List<Finding> findings(Assessment assessment, TaskKind task) {
		WorkKind work = task.work();
		return (work != null) ? assessment.findingsFor(work)
				: assessment.findings()
					.stream()
					.filter(Finding::isOpen)
					.filter((finding) -> finding.severity().compareTo(Severity.REVIEW) <= 0)
					.toList();
	}

	private static String title(TaskKind task) {
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
			case COMPLETE_INTAKE -> lines.add("Say who is counted, and where and when.");
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

	private static String returned(Case current) {
		Fact.Decided last = current.lastDecision();
		return (last != null) ? "Returned: " + last.reason() : "A rule bars this text or act.";
	}

	/** By severity; what is due soonest is what may do harm. */
	private static Duration within(Severity severity) {
		return switch (severity) {
			case HOLD -> Duration.ofMinutes(15);
			case BLOCK -> Duration.ofHours(1);
			case REVIEW -> Duration.ofHours(4);
			case WARN -> Duration.ofHours(12);
			case INFO -> Duration.ofDays(1);
		};
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

	private static List<String> groups(Case current, TaskKind task) {
		return switch (task) {
			case COMPLETE_INTAKE -> List.of("intake");
			case APPROVE, DECIDE -> List.of("editors", "seniors");
			case APPROVE_REFERRED -> List.of("seniors");
			default -> List.of(current.incident().desk());
		};
	}

}
