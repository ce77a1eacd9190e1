package org.secondsource.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.attachment.UnknownAttachment;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimBoard;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Wording;
import org.secondsource.publication.Publications;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.TaskKind;

/**
 * Shows claims as programs read them.
 */
@Component
class ClaimViews {

	private final Cases cases;

	private final CompletingTasks tasks;

	private final Publications publications;

	private final ClaimBoard board;

	ClaimViews(Cases cases, CompletingTasks tasks, Publications publications, ClaimBoard board) {
		this.cases = cases;
		this.tasks = tasks;
		this.publications = publications;
		this.board = board;
	}

	ClaimView of(ClaimId id) {
		Case now = this.cases.of(id);
		Claim claim = now.state().claim();
		Assessment judged = now.assessment();
		return new ClaimView(id.value(), claim.incident().value(), now.desk(), claim.sentence(), claim.effect().word(),
				claim.population(), claim.scope(), claim.gravity(), now.state().phase(), now.step(),
				now.latest().number(), judged.grade(), judged.range().low(), judged.range().best(),
				judged.range().high(), judged.range().open(), judged.manner(), judged.wording(), judged.outcome(),
				judged.validUntil(), judged.accounts().stream().map((account) -> account(account, now)).toList(),
				judged.findings().stream().map(ClaimViews::found).toList(), this.publications.latest(id).orElse(null),
				this.tasks.open(id).stream().map(ClaimViews::task).toList(), comments(now), attachments(now),
				mergedInto(now), voided(now.citations()));
	}

	private static @Nullable String mergedInto(Case now) {
		Fact.Merged merger = now.merger();
		return (merger != null) ? merger.into().value() : null;
	}

	private static List<ClaimView.Voided> voided(Citations citations) {
		return citations.present()
			.stream()
			.flatMap((citation) -> citations.voiding(citation.id()).stream())
			.map(ClaimView.Voided::of)
			.toList();
	}

	static ClaimView.Comment comment(FiledFact filed, Fact.Commented comment) {
		return new ClaimView.Comment(filed.number(), comment.text(), filed.by(), filed.at());
	}

	private static List<ClaimView.Comment> comments(Case now) {
		List<ClaimView.Comment> comments = new ArrayList<>();
		for (FiledFact filed : now.facts()) {
			if (filed.fact() instanceof Fact.Commented comment) {
				comments.add(comment(filed, comment));
			}
		}
		return List.copyOf(comments);
	}

	ClaimView.Attached attached(ClaimId id, String hash) {
		return attachments(this.cases.of(id)).stream()
			.filter((attached) -> attached.hash().equals(hash))
			.findFirst()
			.orElseThrow(() -> new UnknownAttachment(hash));
	}

	/** Most claims have no attachment, and cost no query. */
	private List<ClaimView.Attached> attachments(Case now) {
		List<Attachment> attachments = Attachment.of(now.facts());
		List<ClaimBoard.Shared> shared = attachments.isEmpty() ? List.of() : this.board.shared(now.state().id());
		return attachments.stream().map((attachment) -> attached(attachment, shared)).toList();
	}

	private static ClaimView.Attached attached(Attachment attachment, List<ClaimBoard.Shared> shared) {
		Fact.AttachmentFiled file = attachment.file();
		List<String> others = shared.stream()
			.filter((other) -> other.hash().equals(file.hash()))
			.map((other) -> other.claim().value())
			.toList();
		return new ClaimView.Attached(file.hash(), file.name(), file.mediaType(), file.size(), file.note(),
				attachment.citations(), attachment.first().by(), attachment.first().at(), others);
	}

	/** The kind of a task as an address names it, and back. */
	static String kind(TaskKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static ClaimView.Account account(AccountAssessed account, Case now) {
		Citation cited = citation(account, now);
		Wording wording = (cited != null) ? cited.wording() : null;
		FigureView figure = FigureView.of(account.figure(), wording, now.state().claim().effect().word(),
				(cited != null) ? cited.part() : null);
		return new ClaimView.Account(account.account(), figure, account.grade(), account.origins(), account.saidBy(),
				account.inRange(), account.suspended(), account.alsoReported(), account.asOf(), account.citations());
	}

	private static @Nullable Citation citation(AccountAssessed account, Case now) {
		return now.citations()
			.standing()
			.stream()
			.filter((citation) -> citation.account().equals(account.account()))
			.findFirst()
			.orElse(null);
	}

	private static ClaimView.Found found(Finding finding) {
		return new ClaimView.Found(finding.key(), finding.rule(), finding.severity(), finding.barrier(),
				finding.sentence(), finding.remedy(), finding.tried(), finding.overruledBy(), finding.accounts(),
				finding.citations());
	}

	private static ClaimView.Task task(OpenTask task) {
		return new ClaimView.Task(kind(task.kind()), task.assignee(), task.brief().name(), task.brief().reason(),
				task.brief().priority(), task.brief().due(), new LinkedHashSet<>(task.brief().groups()));
	}

}
