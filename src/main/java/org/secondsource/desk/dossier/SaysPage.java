package org.secondsource.desk.dossier;

import java.util.Map;

import org.secondsource.assessment.Explaining;
import org.secondsource.claim.ClaimId;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a claim says in words that may be used, and what would lift it.
 */
@Controller
class SaysPage {

	private final Cases cases;

	private final Explaining explaining;

	SaysPage(Cases cases, Explaining explaining) {
		this.cases = cases;
		this.explaining = explaining;
	}

	@GetMapping("/claims/{id}/says")
	String show(@PathVariable String id, Model model) {
		Case now = this.cases.of(new ClaimId(id));
		model.addAllAttributes(Map.of("title", "What it says", "claim", now.state().claim(), "says",
				this.explaining.of(this.cases.dossier(now))));
		return "says";
	}

}
