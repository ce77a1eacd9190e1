package org.secondsource.desk.api;

import java.security.Principal;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.Answer;
import org.secondsource.claim.ClaimId;
import org.secondsource.verification.AnsweringFindings;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.MovingClaims;
import org.secondsource.verification.TaskKind;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What people do about a claim: complete its tasks, answer its findings.
 */
@RestController
@RequestMapping("/api/claims/{id}")
@Tag(name = "Work on a claim",
		description = "Completing tasks, editors' decisions among them, and answering findings, moving it.")
class TasksApi {

	private final CompletingTasks tasks;

	private final AnsweringFindings findings;

	private final MovingClaims moving;

	private final ClaimViews views;

	TasksApi(CompletingTasks tasks, AnsweringFindings findings, MovingClaims moving, ClaimViews views) {
		this.tasks = tasks;
		this.findings = findings;
		this.moving = moving;
		this.views = views;
	}

	@PostMapping("/tasks/{kind}")
	@Operation(summary = "Completes a task", description = "As the person who is signed in. The kind is the task's, "
			+ "such as second-origin or approve. Editors say their act; verdict and wording, if given, are what they "
			+ "saw: if the claim has changed since, nothing is done and the answer says how it reads now.")
	ClaimView complete(@PathVariable String id, @PathVariable String kind, @RequestBody CompletionForm form,
			Principal person) {
		ClaimId claim = new ClaimId(id);
		this.tasks.complete(claim, kind(kind), person.getName(), new Completion(form.act(), Given.or(form.note(), ""),
				form.verdict(), form.wording(), form.population(), form.scope(), form.desk()));
		return this.views.of(claim);
	}

	@PostMapping("/answers")
	@Operation(summary = "Answers a finding",
			description = "DONE, ACCEPTED or OVERRULED, with a reason. Only those whom "
					+ "the rule names may overrule; the answer holds while the finding rests on the same citations.")
	ClaimView answer(@PathVariable String id, @RequestBody AnswerForm form, Principal person) {
		ClaimId claim = new ClaimId(id);
		this.findings.answer(claim, Given.required(form.finding(), "finding"), Given.required(form.answer(), "answer"),
				Given.or(form.reason(), ""), person.getName());
		return this.views.of(claim);
	}

	@PostMapping("/desk")
	@Operation(summary = "Moves a claim to another desk",
			description = "With a reason, by a head of the desk that owns "
					+ "it or by an editor. Its tasks become the other desk's; nothing is assessed anew.")
	ClaimView move(@PathVariable String id, @RequestBody MoveForm form, Principal person) {
		ClaimId claim = new ClaimId(id);
		this.moving.move(claim, Given.required(form.desk(), "desk"), Given.or(form.reason(), ""), person.getName());
		return this.views.of(claim);
	}

	private static TaskKind kind(String name) {
		return Stream.of(TaskKind.values())
			.filter((kind) -> ClaimViews.kind(kind).equals(name.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("There is no kind of task “" + name + "”. Use one of "
					+ Stream.of(TaskKind.values()).map(ClaimViews::kind).collect(Collectors.joining(", ")) + "."));
	}

	/**
	 * What a person says on completing a task.
	 *
	 * @param act what was decided; left out where none is asked
	 * @param note what was asked and what came of it, or the reason for a decision
	 * @param verdict the number of the verdict that the person saw
	 * @param wording the wording that the person saw
	 * @param population who is counted, as completed at intake
	 * @param scope where and when, as completed at intake
	 * @param desk the desk that is to have it, as chosen at intake
	 */
	@Schema(name = "Completion", example = """
			{"act": "APPROVE", "note": "Two independent monitors agree.", "verdict": 7}""")
	record CompletionForm(@Nullable Act act, @Nullable String note, @Nullable Integer verdict, @Nullable String wording,
			@Nullable String population, @Nullable String scope, @Nullable String desk) {
	}

	/**
	 * Where a claim goes.
	 *
	 * @param desk the other desk's id
	 * @param reason why
	 */
	@Schema(name = "Move", example = """
			{"desk": "asia", "reason": "It happened at their place."}""")
	record MoveForm(@Nullable String desk, @Nullable String reason) {
	}

	/**
	 * A person's answer to a finding.
	 *
	 * @param finding the finding's key
	 * @param answer DONE, ACCEPTED or OVERRULED
	 * @param reason why
	 */
	@Schema(name = "Answer")
	record AnswerForm(@Nullable String finding, @Nullable Answer answer, @Nullable String reason) {
	}

}
