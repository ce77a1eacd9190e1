package org.secondsource.desk.dossier;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.Answer;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.desk.filing.CitationForm;
import org.secondsource.desk.filing.FilingAttachments;
import org.secondsource.desk.filing.FilingCitations;
import org.secondsource.desk.filing.WithdrawalForm;
import org.secondsource.desk.filing.Withdrawing;
import org.secondsource.verification.AnsweringFindings;
import org.secondsource.verification.Commenting;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.TaskKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The dossier of a claim, and the work that people do from it.
 */
@Controller
class ClaimPage {

	private final ClaimScreen screen;

	private final CompletingTasks tasks;

	private final FilingCitations citations;

	private final Withdrawing withdrawing;

	private final AnsweringFindings findings;

	private final FilingAttachments attachments;

	private final Commenting commenting;

	private final Moves moves;

	ClaimPage(ClaimScreen screen, CompletingTasks tasks, FilingCitations citations, Withdrawing withdrawing,
			AnsweringFindings findings, FilingAttachments attachments, Commenting commenting, Moves moves) {
		this.screen = screen;
		this.tasks = tasks;
		this.citations = citations;
		this.withdrawing = withdrawing;
		this.findings = findings;
		this.attachments = attachments;
		this.commenting = commenting;
		this.moves = moves;
	}

	@GetMapping("/claims/{id}")
	String show(@PathVariable String id, @RequestParam Map<String, String> asked, Principal reader, Model model) {
		String page = this.screen.show(new ClaimId(id), reader, model, List.of(), Typed.NOTHING);
		DossierView shown = (DossierView) Objects.requireNonNull(model.getAttribute("dossier"));
		DossierView.Merger merger = shown.merger();
		model.addAttribute("from", asked.getOrDefault("from", ""));
		return (merger != null && !asked.containsKey("itself"))
				? "redirect:/claims/" + merger.id() + "?from=" + shown.claim().id() : page;
	}

	@GetMapping("/go/claims/{id}")
	String go(@PathVariable String id) {
		return "redirect:/claims/" + new ClaimId(id);
	}

	@PostMapping("/claims/{id}/tasks/{kind}")
	String complete(@PathVariable String id, @PathVariable String kind, @RequestParam Map<String, String> typed,
			Principal person, Model model, HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed(Typed.TASK + kind, typed));
		return this.screen.doing(request,
				() -> this.tasks.complete(request.claim(), kind(kind), person.getName(),
						new Completion(one(Act.class, typed.get("act")), typed.getOrDefault("note", ""),
								number(typed.get("verdict")), null, given(typed, "population"), given(typed, "scope"),
								given(typed, "desk"))));
	}

	@PostMapping("/claims/{id}/citations")
	String cite(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("citation", typed));
		return this.screen.doing(request,
				() -> this.citations.file(request.claim(), citation(typed), person.getName()));
	}

	@PostMapping("/claims/{id}/enquiries")
	String enquire(@PathVariable String id, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) @Nullable List<String> attachments, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("enquiry", typed));
		return this.screen.doing(request, "#citations",
				() -> this.citations.file(request.claim(), enquiry(typed, attachments), person.getName()));
	}

	@PostMapping("/claims/{id}/attachments")
	String attach(@PathVariable String id, @RequestParam Map<String, String> typed,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("attachment", typed));
		return this.screen.doing(request, "#attachments", () -> this.attachments.file(request.claim(), chosen(file),
				typed.get("note"), typed.get("citation"), person.getName()));
	}

	@PostMapping("/claims/{id}/comments")
	String comment(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("comment", typed));
		return this.screen.doing(request, "#comment",
				() -> this.commenting.comment(request.claim(), typed.getOrDefault("text", ""), person.getName()));
	}

	@PostMapping("/claims/{id}/withdrawals")
	String withdraw(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("withdrawal-" + typed.get("report"), typed));
		return this.screen.doing(request,
				() -> this.withdrawing.withdraw(new WithdrawalForm(typed.get("report"), null, null,
						typed.containsKey("repudiates"), typed.get("reason"), null, typed.containsKey("seal")),
						person.getName()));
	}

	@PostMapping("/claims/{id}/answers")
	String answer(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("answer-" + typed.get("finding"), typed));
		return this.screen.doing(request, () -> this.findings.answer(request.claim(), typed.getOrDefault("finding", ""),
				Answer.OVERRULED, typed.getOrDefault("reason", ""), person.getName()));
	}

	@PostMapping("/claims/{id}/desk")
	String move(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("desk", typed));
		return this.screen.doing(request, () -> this.moves.move(request.claim(), typed.getOrDefault("desk", ""),
				typed.getOrDefault("reason", ""), person.getName()));
	}

	private static CitationForm citation(Map<String, String> typed) {
		return new CitationForm(null, typed.get("figure"), one(Mode.class, typed.get("mode")), typed.get("report"),
				null, typed.get("carrier"), typed.get("published"), typed.get("origin"),
				Stream.of(typed.getOrDefault("via", "").split(",")).toList(), one(Hearing.class, typed.get("hearing")),
				one(Hedge.class, typed.get("hedge")), typed.get("asOf"), typed.get("part"),
				typed.containsKey("admission"), typed.containsKey("eyewitness"), typed.containsKey("recorded"), null,
				null, typed.get("excerpt"), null, null);
	}

	private static CitationForm enquiry(Map<String, String> typed, @Nullable List<String> attachments) {
		Enquiry kind = one(Enquiry.class, typed.get("enquiry"));
		if (kind == null) {
			throw new IllegalArgumentException("Say how you know it: whether you asked, saw it or read it.");
		}
		return new CitationForm(null, typed.get("figure"), null, null, null, null, typed.get("published"),
				typed.get("origin"), null, null, null, null, null, null, null, null, null, null, typed.get("excerpt"),
				kind, attachments);
	}

	private static MultipartFile chosen(@Nullable MultipartFile file) {
		if (file == null || (file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename()))) {
			throw new IllegalArgumentException("No file was chosen. Choose a picture or a PDF.");
		}
		return file;
	}

	private static TaskKind kind(String name) {
		return TaskKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static <E extends Enum<E>> @Nullable E one(Class<E> values, @Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : Enum.valueOf(values, typed);
	}

	private static @Nullable Integer number(@Nullable String typed) {
		return (typed == null || !typed.matches("\\d{1,9}")) ? null : Integer.valueOf(typed);
	}

	private static @Nullable String given(Map<String, String> typed, String field) {
		String text = typed.getOrDefault(field, "").strip();
		return text.isEmpty() ? null : text;
	}

}
