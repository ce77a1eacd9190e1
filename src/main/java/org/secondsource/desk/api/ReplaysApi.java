package org.secondsource.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.Replaying;
import org.secondsource.verification.Replaying.Replay;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges again what was judged before.
 */
@RestController
@Tag(name = "Assessments")
class ReplaysApi {

	private final Replaying replaying;

	ReplaysApi(Replaying replaying) {
		this.replaying = replaying;
	}

	@GetMapping("/api/assessments/{claim}.{number}/replay")
	@Operation(summary = "Judges again what an assessment judged, from the facts of then",
			description = "An assessment is named by its claim and its number, as in “dmeir-killed.4”. Equal; equal from "
					+ "facts that were put together anew, as when a source was corrected since; or different, with the "
					+ "versions that judged.")
	Replay replay(@PathVariable String claim, @PathVariable int number) {
		return this.replaying.replay(new ClaimId(claim), number);
	}

}
