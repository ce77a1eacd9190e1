package org.secondsource.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.assessment.Explaining;
import org.secondsource.assessment.Explanation;
import org.secondsource.claim.ClaimId;
import org.secondsource.verification.Cases;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a claim says, and what would lift it.
 */
@RestController
@Tag(name = "Claims")
class ExplanationsApi {

	private final Cases cases;

	private final Explaining explaining;

	ExplanationsApi(Cases cases, Explaining explaining) {
		this.cases = cases;
		this.explaining = explaining;
	}

	@GetMapping("/api/claims/{id}/says")
	@Operation(summary = "Shows what the claim says, and the least that would lift each account a grade",
			description = "Both ends and the best figure with who says each, the attribution that may be used, and the two "
					+ "Admiralty axes. The rules judge what might be filed, some hundred times at most.")
	Explanation says(@PathVariable String id) {
		return this.explaining.of(this.cases.dossier(this.cases.of(new ClaimId(id))));
	}

}
