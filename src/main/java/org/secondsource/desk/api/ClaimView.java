package org.secondsource.desk.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Barrier;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Manner;
import org.secondsource.assessment.Outcome;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Figure;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Phase;
import org.secondsource.publication.Revision;
import org.secondsource.report.Period;
import org.secondsource.verification.Step;

/**
 * Where a claim stands.
 *
 * @param id its id
 * @param incident its incident's id
 * @param desk the desk that owns it
 * @param sentence the claim in a sentence
 * @param effect what happened to the people counted
 * @param population who is counted
 * @param scope where and when
 * @param gravity how much a wrong claim would cost
 * @param phase where it is in its life
 * @param step what comes next
 * @param verdict the number of its latest assessment
 * @param grade how well it is supported
 * @param low the least that an account in range says
 * @param best the figure to use if one must be used
 * @param high the most, computed and never printed
 * @param open whether an account in range is open: "or more"
 * @param manner how it may be said in public
 * @param wording the sentence that may be published
 * @param outcome what should happen next, as the rules see it
 * @param validUntil when it is assessed again without any new fact
 * @param accounts what is told, those in range first
 * @param findings what the rules found, the heaviest first
 * @param publication what was last said in public; null if nothing
 * @param tasks what waits to be done
 * @param comments what people said to each other about it, the newest last
 * @param attachments the pictures and documents attached to it, the newest last
 * @param mergedInto the id of the claim that it was merged into
 * @param voided the citations that were voided
 */
@Schema(name = "Claim")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClaimView(String id, String incident, String desk, String sentence, String effect, String population,
		String scope, Gravity gravity, Phase phase, Step step, int verdict, Grade grade, @Nullable Integer low,
		@Nullable Figure best, @Nullable Integer high, boolean open, Manner manner, String wording, Outcome outcome,
		@Nullable Instant validUntil, List<Account> accounts, List<Found> findings, @Nullable Revision publication,
		List<Task> tasks, List<Comment> comments, List<Attached> attachments, @Nullable String mergedInto,
		List<Voided> voided) {

	/**
	 * What somebody said about the claim.
	 *
	 * @param number its place among the claim's facts
	 * @param text the words, as plain text
	 * @param by who said so
	 * @param at when
	 */
	@Schema(name = "Comment")
	record Comment(int number, String text, String by, Instant at) {
	}

	/**
	 * A picture or a document that is attached as evidence.
	 *
	 * @param hash SHA-256 of its bytes, by which it is fetched
	 * @param name its name, fit to be shown
	 * @param mediaType what its bytes are
	 * @param size how many there are
	 * @param note what it shows
	 * @param citations the ids of the citations that it bears out
	 * @param by who attached it
	 * @param at when
	 * @param alsoAttachedTo the ids of other claims that the same file is attached to
	 */
	@Schema(name = "Attachment")
	record Attached(String hash, String name, String mediaType, long size, String note, Set<String> citations,
			String by, Instant at, List<String> alsoAttachedTo) {
	}

	/**
	 * A citation that counts no longer.
	 *
	 * @param citation its id
	 * @param by who voided it
	 * @param at when
	 * @param reason why
	 */
	@Schema(name = "VoidedCitation")
	record Voided(String citation, String by, Instant at, String reason) {

		static Voided of(FiledFact voiding) {
			Fact.CitationVoided voided = (Fact.CitationVoided) voiding.fact();
			return new Voided(voided.citation(), voiding.by(), voiding.at(), voided.reason());
		}

	}

	/**
	 * One answer to the claim.
	 *
	 * @param account its key: the number as stated, or the words
	 * @param figure its interval with its words
	 * @param grade how well it is supported
	 * @param origins the independent origins that say so
	 * @param saidBy who is credited with it, as to be printed
	 * @param inRange whether it enters low and high
	 * @param suspended whether an unconfirmed notice of withdrawal suspends it
	 * @param alsoReported whether it may only be mentioned
	 * @param asOf the time that it holds for
	 * @param citations the ids of its citations
	 */
	@Schema(name = "Account")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Account(String account, FigureView figure, Grade grade, List<String> origins, List<String> saidBy,
			boolean inRange, boolean suspended, boolean alsoReported, @Nullable Period asOf, List<String> citations) {
	}

	/**
	 * What a rule concluded.
	 *
	 * @param key names it, in every assessment that finds the same
	 * @param rule the rule's number
	 * @param severity how much it weighs
	 * @param blocks what it blocks, for a BLOCK
	 * @param sentence what is wrong
	 * @param remedy what would remove it
	 * @param tried whether that was tried
	 * @param overruledBy who overruled it
	 * @param accounts the accounts that it is about
	 * @param citations the citations that it rests on
	 */
	@Schema(name = "Finding")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Found(String key, int rule, Severity severity, @Nullable Barrier blocks, String sentence, String remedy,
			boolean tried, @Nullable String overruledBy, List<String> accounts, List<String> citations) {
	}

	/**
	 * What waits for somebody.
	 *
	 * @param kind the kind of task, as the address names it
	 * @param assignee who has taken it
	 * @param name the task in a sentence
	 * @param reason why it exists
	 * @param priority 100 for a hold, down to 20
	 * @param due when it should be done
	 * @param groups whose it is
	 */
	@Schema(name = "Task")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Task(String kind, @Nullable String assignee, String name, String reason, int priority, @Nullable Instant due,
			Set<String> groups) {
	}

}
