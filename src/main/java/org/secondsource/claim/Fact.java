package org.secondsource.claim;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportId;

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
		@JsonSubTypes.Type(value = Fact.Published.class, name = "published") })
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
	 * A person's answer to a finding.
	 */
	enum Answer {

		/** What removes it was done. */
		DONE,
		/** It stands and is lived with. */
		ACCEPTED,
		/** It does not apply here. */
		OVERRULED

	}

}
