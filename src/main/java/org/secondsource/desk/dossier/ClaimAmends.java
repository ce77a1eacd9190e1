package org.secondsource.desk.dossier;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.desk.filing.SplitForm;
import org.secondsource.verification.MergingClaims;
import org.secondsource.verification.VoidingCitations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What people put right from the page of a claim: they void its citations, and merge and
 * split claims.
 */
@Controller
class ClaimAmends {

	private final ClaimScreen screen;

	private final VoidingCitations voiding;

	private final MergingClaims merging;

	private final ClaimLedger claims;

	ClaimAmends(ClaimScreen screen, VoidingCitations voiding, MergingClaims merging, ClaimLedger claims) {
		this.screen = screen;
		this.voiding = voiding;
		this.merging = merging;
		this.claims = claims;
	}

	@PostMapping("/claims/{id}/citations/{act:void|restore}")
	String voidOrRestore(@PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed,
			Principal person, Model model, HttpServletResponse response) {
		String citation = typed.getOrDefault("citation", "");
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("void-" + citation, typed));
		String reason = typed.getOrDefault("reason", "").strip();
		return this.screen.doing(request, () -> {
			if ("void".equals(act)) {
				this.voiding.strike(request.claim(), citation, reason, person.getName());
			}
			else {
				this.voiding.restore(request.claim(), citation, reason, person.getName());
			}
		});
	}

	@PostMapping("/claims/{id}/merge")
	String merge(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("merge", typed));
		return this.screen.doing(request,
				() -> this.merging.merge(request.claim(), new ClaimId(typed.getOrDefault("into", "")),
						typed.getOrDefault("reason", "").strip(), person.getName()));
	}

	@PostMapping("/claims/{id}/unmerge")
	String unmerge(@PathVariable String id, @RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		ClaimId lesser = new ClaimId(typed.getOrDefault("lesser", ""));
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("unmerge-" + lesser, typed));
		return this.screen.doing(request,
				() -> this.merging.undo(lesser, typed.getOrDefault("reason", "").strip(), person.getName()));
	}

	@PostMapping("/claims/{id}/split")
	String split(@PathVariable String id, @RequestParam Map<String, String> typed,
			@RequestParam(name = "citation", defaultValue = "") List<String> citations, Principal person, Model model,
			HttpServletResponse response) {
		ClaimScreen.Request request = new ClaimScreen.Request(new ClaimId(id), person, model, response,
				new Typed("split", typed, citations));
		SplitForm form = new SplitForm(typed.get("other"), typed.get("sentence"), typed.get("population"),
				typed.get("scope"), citations, typed.getOrDefault("reason", "").strip());
		return this.screen.doing(request, () -> this.merging.split(request.claim(),
				form.claim(this.claims.state(request.claim()).claim()), citations, form.why(), person.getName()));
	}

}
