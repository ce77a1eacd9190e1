package org.secondsource.cockpit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.assessment.Manner;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Act;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.publication.Revision;
import org.secondsource.verification.AnsweringFindings;
import org.secondsource.verification.Case;
import org.secondsource.verification.TaskKind;

/**
 * All that an editor needs to decide on a claim.
 *
 * @param now the desk's time
 * @param id its id
 * @param sentence the claim in a sentence
 * @param incident the incident's title
 * @param place where it happened
 * @param desk the desk that owns it
 * @param task what is asked; null if nothing is, any more
 * @param grade how well it is supported
 * @param range what the accounts in range span
 * @param wording the sentence that will be published; empty if nothing may be said
 * @param manner how it may be said
 * @param verdict the number of the assessment that all this is from
 * @param since the number of the first assessment in a row that said the same
 * @param again when it was assessed again with the same verdict; null if it was not
 * @param due when it should be decided
 * @param validUntil when it will be assessed again; null if never
 * @param accounts what is in range, and who says each
 * @param deciding the open findings that a person must look at, the heaviest first
 * @param others the other open findings
 * @param said what stands published; null if nothing does
 * @param worked what the reader did on it
 * @param choices what may be decided
 * @param comments what people said to each other about it, the newest last
 */
record Sheet(@JsonSerialize(using = ToStringSerializer.class) Instant now, String id, String sentence, String incident,
		String place, String desk, @Nullable TaskKind task, Grade grade, String range, String wording, Manner manner,
		int verdict, int since, @JsonSerialize(using = ToStringSerializer.class) @Nullable Instant again,
		@JsonSerialize(using = ToStringSerializer.class) @Nullable Instant due,
		@JsonSerialize(using = ToStringSerializer.class) @Nullable Instant validUntil, List<Account> accounts,
		List<Reason> deciding, List<Reason> others, @Nullable Said said, Set<Involvement> worked, List<Choice> choices,
		List<Comment> comments) {

	static Sheet of(Instant time, Case now, @Nullable TaskKind task, @Nullable Revision published,
			Set<Involvement> worked, List<Choice> choices) {
		Assessment assessment = now.assessment();
		return new Sheet(time, now.state().id().value(), now.state().claim().sentence(), now.incident().title(),
				now.incident().place(), now.incident().desk(), task, assessment.grade(), Words.of(assessment.range()),
				assessment.wording(), assessment.manner(), now.latest().number(), now.latest().since(),
				now.latest().isSaidAgain() ? now.latest().asked() : null, (task != null) ? now.brief(task).due() : null,
				assessment.validUntil(), assessment.inRange().stream().map(Account::of).toList(), reasons(now, true),
				reasons(now, false), (published != null) ? Said.of(published) : null, worked, choices,
				comments(now.facts()));
	}

	private static List<Comment> comments(List<FiledFact> facts) {
		List<Comment> comments = new ArrayList<>();
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.Commented comment) {
				comments.add(new Comment(comment.text(), filed.by(), filed.at()));
			}
		}
		return List.copyOf(comments);
	}

	/** What was set aside is no reason against it, and is told with who set it aside. */
	private static List<Reason> reasons(Case now, boolean deciding) {
		return now.assessment()
			.findings()
			.stream()
			.filter((finding) -> deciding == (finding.isOpen() && finding.severity().compareTo(Severity.REVIEW) <= 0))
			.sorted(Finding.BY_WEIGHT)
			.map((finding) -> Reason.of(finding, AnsweringFindings.answers(now, finding)))
			.toList();
	}

	/**
	 * An account in range.
	 *
	 * @param words the figure as it is printed
	 * @param grade how well it is supported
	 * @param saidBy who says it
	 */
	record Account(String words, Grade grade, List<String> saidBy) {

		static Account of(AccountAssessed account) {
			return new Account(account.figure().words(), account.grade(), account.saidBy());
		}

	}

	/**
	 * A finding.
	 *
	 * @param severity how much it weighs
	 * @param sentence what is wrong
	 * @param remedy what would remove it
	 * @param tried whether that was tried
	 * @param answers what people answered, a sentence each
	 */
	record Reason(Severity severity, String sentence, String remedy, boolean tried, List<String> answers) {

		static Reason of(Finding finding, List<String> answers) {
			return new Reason(finding.severity(), finding.sentence(), finding.remedy(), finding.tried(), answers);
		}

	}

	/**
	 * What stands published.
	 *
	 * @param number counts the revisions
	 * @param kind what it did to what was said before
	 * @param wording the words
	 * @param by who approved it
	 * @param at when
	 */
	record Said(int number, Revision.Kind kind, String wording, String by,
			@JsonSerialize(using = ToStringSerializer.class) Instant at) {

		static Said of(Revision revision) {
			return new Said(revision.number(), revision.kind(), revision.wording(), revision.by(), revision.at());
		}

	}

	/**
	 * What somebody said about the claim.
	 *
	 * @param text the words
	 * @param by who said so
	 * @param at when
	 */
	record Comment(String text, String by, @JsonSerialize(using = ToStringSerializer.class) Instant at) {
	}

	/**
	 * Something that may be decided.
	 *
	 * @param act what
	 * @param bars why this reader may not; empty if they may
	 */
	record Choice(Act act, List<String> bars) {
	}

}
