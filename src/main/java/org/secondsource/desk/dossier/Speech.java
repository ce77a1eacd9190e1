package org.secondsource.desk.dossier;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Grade;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Phase;
import org.secondsource.claim.Superior;
import org.secondsource.verification.Step;

/**
 * Says in words what codes mean.
 */
public final class Speech {

	private Speech() {
	}

	/**
	 * Prints a code.
	 * @param value the code
	 * @return its words in lower case
	 */
	public static String low(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static String grade(Grade grade) {
		return switch (grade) {
			case UNASSESSED -> "not judged yet";
			case UNSUPPORTED -> "nothing that was told still counts";
			case WITHDRAWN -> "what it stood on was taken back";
			case DISCOUNTED -> "nothing live supports it";
			case SUPERSEDED -> "everybody has said something later";
			case CONTESTED -> "sources of equal weight exclude each other";
			case WEAK -> "one independent origin, or none";
			case FAIR -> "two or more independent origins agree";
			case CONFIRMED -> "admitted, or read off a record";
		};
	}

	/**
	 * Prints a phase.
	 * @param phase the phase
	 * @return what it means to the newsroom
	 */
	public static String phase(Phase phase) {
		return switch (phase) {
			case INTAKE -> "Intake";
			case CORROBORATION -> "Corroboration";
			case PUBLICATION -> "Awaiting an editor";
			case APPROVED -> "Approved";
			case PUBLISHED -> "Published";
			case REVIEW -> "Published, under review";
			case ARCHIVED -> "Archived";
			case CLOSED -> "Closed, unpublished";
			case MERGED -> "Merged into another claim";
		};
	}

	static String step(Step step) {
		return switch (step) {
			case INTAKE -> "The intake desk completes it.";
			case WORK -> "The desk works on what the rules found.";
			case FOLLOW_UP -> "A person decides what follows from a withdrawal, for all its claims.";
			case RETURNED -> "The desk answers the editor.";
			case CLOSE -> "The desk ends it, or finds more.";
			case REFER -> "The senior editor decides.";
			case APPROVE -> "An editor decides on publication.";
			case PUBLISH -> "It is about to be published.";
			case DECIDE -> "An editor decides what follows for what was published.";
			case WATCH -> "Nothing; it is watched.";
			case END -> "Nothing; it has ended.";
		};
	}

	static String enquiry(@Nullable Enquiry enquiry) {
		return (enquiry != null) ? switch (enquiry) {
			case CALL -> "first-hand: we asked";
			case DOCUMENT -> "first-hand: we saw the document";
			case IMAGE -> "first-hand: we saw the picture";
			case VISIT -> "first-hand: we were there";
			case RECORD -> "first-hand: we read the record";
		} : "first-hand";
	}

	static String event(Fact fact) {
		if (fact instanceof Fact.Registered registered) {
			return "registered it as: " + registered.claim().sentence();
		}
		if (fact instanceof Fact.CitationFiled filed) {
			return "filed " + filed.citation().id() + ": " + low(filed.citation().mode()) + " “"
					+ filed.citation().wording().words() + "”";
		}
		if (fact instanceof Fact.ReportSeen seen) {
			return "version " + seen.version() + " of the report " + seen.report() + " came in";
		}
		if (fact instanceof Fact.Struck struck) {
			return "what became of the report " + struck.report() + " changed the verdict";
		}
		if (fact instanceof Fact.TakenUp taken) {
			return "saw what became of the report " + taken.report() + " and let the work go on: " + taken.reason();
		}
		if (fact instanceof Fact.NoticeConfirmed notice) {
			return (notice.confirmed() ? "confirmed" : "refused") + " the withdrawal told in " + notice.citation()
					+ ": " + notice.reason();
		}
		if (fact instanceof Fact.EnquiryFiled enquiry) {
			return "tried to “" + enquiry.kind().title().toLowerCase(Locale.ROOT) + "”: " + enquiry.note();
		}
		if (fact instanceof Fact.FindingAnswered answered) {
			return "answered “" + answered.finding() + "” with " + low(answered.answer()) + ": " + answered.reason();
		}
		if (fact instanceof Fact.Remarked remarked) {
			return (remarked.holds() ? "remarked that " : "no longer holds that ") + remarked.citation() + " "
					+ remarked.remark().phrase() + (remarked.note().isEmpty() ? "" : ": " + remarked.note());
		}
		if (fact instanceof Fact.Commented) {
			return "commented:";
		}
		if (fact instanceof Fact.AttachmentFiled file) {
			return "attached " + file.name() + ((file.citation() != null) ? " to " + file.citation() : "")
					+ (file.note().isEmpty() ? "" : ": " + file.note());
		}
		if (fact instanceof Fact.Published published) {
			return "published revision " + published.revision();
		}
		if (fact instanceof Fact.MovedToDesk moved) {
			return "moved it to the desk " + moved.desk() + ": " + moved.reason();
		}
		if (fact instanceof Fact.Escalated escalated) {
			return "escalated “" + escalated.task().toLowerCase(Locale.ROOT).replace('_', ' ') + "” to "
					+ ((escalated.to() == Superior.HEADS) ? "the desk's heads" : "the senior editors") + ": due since "
					+ Moments.of(escalated.due());
		}
		if (fact instanceof Fact.Decided decided) {
			return "decided to " + low(decided.act()) + ": " + decided.reason();
		}
		return Amends.event(fact);
	}

}
