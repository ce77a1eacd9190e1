package org.secondsource.desk.dossier;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.desk.filing.CitationForm;
import org.secondsource.desk.filing.FilingCitations;
import org.secondsource.desk.filing.NotYours;
import org.secondsource.desk.filing.WithdrawalForm;
import org.secondsource.desk.filing.Withdrawing;
import org.secondsource.verification.AnsweringFindings;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.Refused;
import org.secondsource.verification.TaskKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The dossier of a claim, and what people do from it. A refusal shows the page again,
 * with the reasons on top and everything that was typed still there.
 */
@Controller
class ClaimPage {

	private final Dossiers dossiers;

	private final CompletingTasks tasks;

	private final FilingCitations citations;

	private final Withdrawing withdrawing;

	private final AnsweringFindings findings;

	ClaimPage(Dossiers dossiers, CompletingTasks tasks, FilingCitations citations, Withdrawing withdrawing,
			AnsweringFindings findings) {
		this.dossiers = dossiers;
		this.tasks = tasks;
		this.citations = citations;
		this.withdrawing = withdrawing;
		this.findings = findings;
	}

	@GetMapping("/claims/{id}")
	String show(@PathVariable String id, Principal reader, Model model) {
		return page(new ClaimId(id), reader, model, List.of(), Typed.NOTHING);
	}

	@GetMapping("/go/claims/{id}")
	String go(@PathVariable String id) {
		return "redirect:/claims/" + new ClaimId(id);
	}

	@PostMapping("/claims/{id}/tasks/{kind}")
	String complete(@PathVariable String id, @PathVariable String kind, @RequestParam Map<String, String> typed,
			Principal person, Model model, HttpServletResponse response) {
		Request request = new Request(new ClaimId(id), person, model, response, new Typed(Typed.TASK + kind, typed));
		return doing(request,
				() -> this.tasks.complete(request.claim(), kind(kind), person.getName(),
						new Completion(one(Act.class, typed.get("act")), typed.getOrDefault("note", ""),
								number(typed.get("verdict")), null, given(typed, "population"),
								given(typed, "scope"))));
	}

	@PostMapping("/claims/{id}/citations")
	String cite(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		Request request = new Request(new ClaimId(id), person, model, response, new Typed("citation", typed));
		return doing(request, () -> this.citations.file(request.claim(), citation(typed), person.getName()));
	}

	@PostMapping("/claims/{id}/withdrawals")
	String withdraw(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		Request request = new Request(new ClaimId(id), person, model, response,
				new Typed("withdrawal-" + typed.get("report"), typed));
		return doing(request,
				() -> this.withdrawing.withdraw(new WithdrawalForm(typed.get("report"), null, null,
						typed.containsKey("repudiates"), typed.get("reason"), null, typed.containsKey("seal")),
						person.getName()));
	}

	@PostMapping("/claims/{id}/answers")
	String answer(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		Request request = new Request(new ClaimId(id), person, model, response,
				new Typed("answer-" + typed.get("finding"), typed));
		return doing(request, () -> this.findings.answer(request.claim(), typed.getOrDefault("finding", ""),
				Fact.Answer.OVERRULED, typed.getOrDefault("reason", ""), person.getName()));
	}

	private String doing(Request request, Runnable act) {
		try {
			act.run();
			return "redirect:/claims/" + request.claim();
		}
		catch (Refused refused) {
			return refused(request, HttpStatus.CONFLICT, refused.reasons());
		}
		catch (NotYours refused) {
			return refused(request, HttpStatus.FORBIDDEN, List.of(String.valueOf(refused.getMessage())));
		}
		catch (IllegalArgumentException | NoSuchElementException wrong) {
			return refused(request, HttpStatus.UNPROCESSABLE_ENTITY, List.of(String.valueOf(wrong.getMessage())));
		}
	}

	private String refused(Request request, HttpStatus status, List<String> reasons) {
		request.response().setStatus(status.value());
		return page(request.claim(), request.person(), request.model(), reasons, request.typed());
	}

	private String page(ClaimId claim, Principal reader, Model model, List<String> refusals, Typed typed) {
		model.addAttribute("dossier", this.dossiers.of(claim, reader.getName()));
		model.addAttribute("refusals", refusals);
		model.addAttribute("typed", typed);
		model.addAttribute("mayWithdraw", this.withdrawing.isOpenTo(reader.getName()));
		model.addAttribute("modes", Mode.values());
		model.addAttribute("hearings", Hearing.values());
		model.addAttribute("hedges", Hedge.values());
		return "claim";
	}

	private static CitationForm citation(Map<String, String> typed) {
		return new CitationForm(null, typed.get("figure"), one(Mode.class, typed.get("mode")), typed.get("report"),
				null, typed.get("carrier"), typed.get("published"), typed.get("origin"),
				Stream.of(typed.getOrDefault("via", "").split(",")).toList(), one(Hearing.class, typed.get("hearing")),
				one(Hedge.class, typed.get("hedge")), typed.get("asOf"), typed.get("part"),
				typed.containsKey("admission"), typed.containsKey("eyewitness"), typed.containsKey("recorded"), null,
				null, typed.get("excerpt"));
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

	/** What a form asks for, with where its page is shown again. */
	private record Request(ClaimId claim, Principal person, Model model, HttpServletResponse response, Typed typed) {
	}

}
