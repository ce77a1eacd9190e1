package org.secondsource.claim;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.ReportId;

/**
 * Something that was filed or decided about a claim. Facts are appended and numbered per
 * claim, never changed: a dossier is what stands up to a number.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({ @JsonSubTypes.Type(value = Fact.Registered.class, name = "registered"),
		@JsonSubTypes.Type(value = Fact.CitationFiled.class, name = "citation"),
		@JsonSubTypes.Type(value = Fact.ReportSeen.class, name = "report"),
		@JsonSubTypes.Type(value = Fact.NoticeConfirmed.class, name = "notice"),
		@JsonSubTypes.Type(value = Fact.EnquiryFiled.class, name = "enquiry"),
		@JsonSubTypes.Type(value = Fact.FindingAnswered.class, name = "answer"),
		@JsonSubTypes.Type(value = Fact.Decided.class, name = "decision"),
		@JsonSubTypes.Type(value = Fact.MovedToDesk.class, name = "moved"),
		@JsonSubTypes.Type(value = Fact.Escalated.class, name = "escalated") })
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
	 */
	record FindingAnswered(String finding, Set<String> citations, Answer answer, String reason) implements Fact {
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
	 * Those above the people whose task it is.
	 */
	enum Superior {

		/** The heads of the desk that owns the claim. */
		HEADS,
		/** The senior editors. */
		SENIORS

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
