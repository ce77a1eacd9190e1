package org.secondsource.claim;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;

/**
 * Something that was filed or decided about a claim. Facts are appended and numbered per
 * claim, never changed: a dossier is what stands up to a number.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({ @JsonSubTypes.Type(value = Fact.Registered.class, name = "registered"),
		@JsonSubTypes.Type(value = Fact.CitationFiled.class, name = "citation"),
		@JsonSubTypes.Type(value = Fact.ReportSeen.class, name = "report"),
		@JsonSubTypes.Type(value = Fact.Struck.class, name = "struck"),
		@JsonSubTypes.Type(value = Fact.TakenUp.class, name = "taken-up"),
		@JsonSubTypes.Type(value = Fact.NoticeConfirmed.class, name = "notice"),
		@JsonSubTypes.Type(value = Fact.EnquiryFiled.class, name = "enquiry"),
		@JsonSubTypes.Type(value = Fact.FindingAnswered.class, name = "answer"),
		@JsonSubTypes.Type(value = Fact.Remarked.class, name = "remark"),
		@JsonSubTypes.Type(value = Fact.Commented.class, name = "comment"),
		@JsonSubTypes.Type(value = Fact.AttachmentFiled.class, name = "attachment"),
		@JsonSubTypes.Type(value = Fact.Decided.class, name = "decision"),
		@JsonSubTypes.Type(value = Fact.Published.class, name = "published"),
		@JsonSubTypes.Type(value = Fact.MovedToDesk.class, name = "moved"),
		@JsonSubTypes.Type(value = Fact.Escalated.class, name = "escalated"),
		@JsonSubTypes.Type(value = Fact.CitationVoided.class, name = "voided"),
		@JsonSubTypes.Type(value = Fact.CitationRestored.class, name = "restored"),
		@JsonSubTypes.Type(value = Fact.TookOver.class, name = "took-over"),
		@JsonSubTypes.Type(value = Fact.HandedOver.class, name = "handed-over"),
		@JsonSubTypes.Type(value = Fact.Merged.class, name = "merged"),
		@JsonSubTypes.Type(value = Fact.Revived.class, name = "revived"),
		@JsonSubTypes.Type(value = Fact.MovedToIncident.class, name = "moved-to-incident"),
		@JsonSubTypes.Type(value = Fact.SourceSeen.class, name = "source") })
public sealed interface Fact {

	/**
	 * The claim as it was registered, or as the intake desk completed it.
	 *
	 * @param claim the claim
	 */
	record Registered(Claim claim) implements Fact {
	}

	/**
	 * A citation was filed.
	 *
	 * @param citation the citation
	 */
	record CitationFiled(Citation citation) implements Fact {
	}

	/**
	 * A version of a report that this claim's citations name came in, or changed its
	 * status.
	 *
	 * @param report the report
	 * @param version its version, from 1
	 */
	record ReportSeen(ReportId report, int version) implements Fact {
	}

	/**
	 * What a publisher took back, withheld or corrected has changed the verdict: the
	 * claim waits for a person, together with the others of its incident.
	 *
	 * @param report the report
	 */
	record Struck(ReportId report) implements Fact {
	}

	/**
	 * A person has seen what a withdrawal did to the claim, and lets its work go on.
	 *
	 * @param report the report that was withdrawn
	 * @param reason why
	 */
	record TakenUp(ReportId report, String reason) implements Fact {
	}

	/**
	 * A person confirmed, or refused, a notice of withdrawal known at third hand.
	 *
	 * @param citation the citation that carries the notice
	 * @param confirmed false if the notice proved untrue
	 * @param reason what it was confirmed by
	 */
	record NoticeConfirmed(String citation, boolean confirmed, String reason) implements Fact {
	}

	/**
	 * The desk tried to remove findings; "no answer" counts as tried.
	 *
	 * @param kind the kind of work
	 * @param findings the keys of the findings it was filed against, each with the
	 * citations that the finding rested on: it lapses when those change
	 * @param note what was asked, whom, and what came of it
	 */
	record EnquiryFiled(WorkKind kind, Map<String, Set<String>> findings, String note) implements Fact {
	}

	/**
	 * A person answered a finding.
	 *
	 * @param finding the finding's key
	 * @param citations the citations it rested on: the answer holds while they are the
	 * same
	 * @param answer what the person says of it
	 * @param reason why
	 * @param senior whether that person was a senior editor then
	 */
	record FindingAnswered(String finding, Set<String> citations, Answer answer, String reason,
			boolean senior) implements Fact {
	}

	/**
	 * A person noticed something about a citation, or takes that back.
	 *
	 * @param citation the citation
	 * @param remark what is remarked
	 * @param holds false if it proved untrue
	 * @param when the time that it speaks of, such as the end of an embargo; null if none
	 * @param note how the person knows
	 */
	record Remarked(String citation, Remark remark, boolean holds, @Nullable Period when, String note) implements Fact {
	}

	/**
	 * Somebody said something about the claim to the others who work on it; no evidence,
	 * and corrected only by another comment.
	 *
	 * @param text the words, as plain text
	 */
	record Commented(String text) implements Fact {
	}

	/**
	 * A picture or a document was attached as evidence; filed again, it is bound to one
	 * more citation.
	 *
	 * @param hash SHA-256 of its bytes, under which they are kept
	 * @param name its name, fit to be shown
	 * @param mediaType what its bytes are
	 * @param size how many there are
	 * @param note what it shows, in the words of who filed it
	 * @param citation the citation that it bears out; null if none in particular
	 */
	record AttachmentFiled(String hash, String name, String mediaType, long size, String note,
			@Nullable String citation) implements Fact {

		/**
		 * The same file, bearing out a citation.
		 * @param another the citation's id
		 * @return what to file
		 */
		public AttachmentFiled boundTo(String another) {
			return new AttachmentFiled(this.hash, this.name, this.mediaType, this.size, this.note, another);
		}

	}

	/**
	 * A person decided what happens to the claim.
	 *
	 * @param act what was decided
	 * @param reason why
	 * @param verdict the number of the verdict that the person saw
	 * @param wording the wording that the person saw; null where nothing is said in
	 * public
	 * @param standsOn the accounts that the wording states
	 * @param restsOn the citations that support them
	 */
	record Decided(Act act, String reason, int verdict, @Nullable String wording, Set<String> standsOn,
			Set<String> restsOn) implements Fact {
	}

	/**
	 * What was decided was said in public. The fingerprints let the journal vouch for
	 * what is kept elsewhere.
	 *
	 * @param revision the number of the revision
	 * @param said the fingerprint of the revision
	 * @param judged the fingerprint of the assessment that it stands on
	 */
	record Published(int revision, String said, String judged) implements Fact {
	}

	/**
	 * The claim became another desk's to work on, whatever desk owns its incident.
	 *
	 * @param desk the desk's id
	 * @param reason why
	 */
	record MovedToDesk(String desk, String reason) implements Fact {
	}

	/**
	 * A task that was late became its superiors' to do as well. It is so for as long as
	 * that task is asked for without a break.
	 *
	 * @param task the kind of task
	 * @param to who they are
	 * @param asked since when the task is asked for
	 * @param due when it was due
	 */
	record Escalated(String task, Superior to, Instant asked, Instant due) implements Fact {
	}

	/**
	 * A person voided a citation that was filed by mistake: it no longer counts.
	 *
	 * @param citation the citation
	 * @param reason why
	 */
	record CitationVoided(String citation, String reason) implements Fact {
	}

	/**
	 * A person restored a citation that was voided: it counts again.
	 *
	 * @param citation the citation
	 * @param reason why
	 */
	record CitationRestored(String citation, String reason) implements Fact {
	}

	/**
	 * Citations of another claim were taken over, because it was merged into this one, or
	 * this one was split off it. Those that were never here are filed along with it.
	 *
	 * @param from the other claim
	 * @param citations what they are called here, and there
	 * @param workers who wrote or verified there: what they did counts here too
	 * @param reason why
	 */
	record TookOver(ClaimId from, Map<String, String> citations, Set<String> workers, String reason) implements Fact {
	}

	/**
	 * Citations were handed over to another claim, which was split off this one, or whose
	 * merger was undone: they no longer count here.
	 *
	 * @param to the other claim
	 * @param citations what they are called here, and there
	 * @param reason why
	 */
	record HandedOver(ClaimId to, Map<String, String> citations, String reason) implements Fact {
	}

	/**
	 * The claim was merged into another, and ended.
	 *
	 * @param into the other claim
	 * @param was where it stood in its life
	 * @param reason why
	 */
	record Merged(ClaimId into, Phase was, String reason) implements Fact {
	}

	/**
	 * The merger was undone: the claim goes on where it stood.
	 *
	 * @param from the claim that it had been merged into
	 * @param as where it stands in its life again
	 * @param reason why
	 */
	record Revived(ClaimId from, Phase as, String reason) implements Fact {
	}

	/**
	 * The claim is about another incident than was thought, or its incident was merged or
	 * split.
	 *
	 * @param from the incident it was filed under
	 * @param to the incident it is filed under now
	 * @param reason why
	 */
	record MovedToIncident(IncidentId from, IncidentId to, String reason) implements Fact {
	}

	/**
	 * A source that this claim relies on was merged with another, or split from it.
	 *
	 * @param source the source
	 * @param as the source as which it is judged from now on; itself if it is its own
	 * @param change counts the mergers and splits of the source, from 1
	 */
	record SourceSeen(SourceId source, SourceId as, int change) implements Fact {
	}

}
