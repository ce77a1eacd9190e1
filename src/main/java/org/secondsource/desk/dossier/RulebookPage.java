package org.secondsource.desk.dossier;

import org.secondsource.assessment.RuleBase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The rules by which claims are judged.
 */
@Controller
class RulebookPage {

	private final RuleBase rules;

	RulebookPage(RuleBase rules) {
		this.rules = rules;
	}

	@GetMapping("/rulebook")
	String show(Model model) {
		model.addAttribute("rules", this.rules.entries());
		model.addAttribute("hash", this.rules.hash());
		return "rulebook";
	}

}
