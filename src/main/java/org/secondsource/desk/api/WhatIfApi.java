package org.secondsource.desk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Outcome;
import org.secondsource.claim.ClaimId;
import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;
import org.secondsource.verification.WhatIf;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What if it goes: foresees, and files nothing.
 */
@RestController
@Tag(name = "What if", description = "What would become of claims without a report or a source. Nothing is filed.")
class WhatIfApi {

	private final WhatIf whatIf;

	WhatIfApi(WhatIf whatIf) {
		this.whatIf = whatIf;
	}

	@GetMapping("/api/reports/{id}/what-if")
	@Operation(summary = "Foresees what a withdrawal of the report would change",
			description = "Every claim that stands on it, published ones first.")
	Foreseen report(@PathVariable String id, @RequestParam(defaultValue = "false") boolean repudiated) {
		return Foreseen.of(this.whatIf.withoutReport(new ReportId(id), repudiated));
	}

	@GetMapping("/api/sources/{id}/what-if")
	@Operation(summary = "Foresees what would change if nothing had come from the source or through it",
			description = "Every claim that relies on it, published ones first.")
	Foreseen source(@PathVariable String id) {
		return Foreseen.of(this.whatIf.withoutSource(new SourceId(id)));
	}

	/**
	 * What would become of claims.
	 *
	 * @param changes the claims that would change, published ones first
	 * @param unchanged how many others rely on it
	 */
	record Foreseen(List<Change> changes, int unchanged) {

		static Foreseen of(WhatIf.Foreseen foreseen) {
			return new Foreseen(foreseen.changes().stream().map(Change::of).toList(), foreseen.unchanged());
		}

	}

	/**
	 * What would become of a claim.
	 *
	 * @param claim its id
	 * @param sentence the claim in a sentence
	 * @param published whether it is published
	 * @param before as it is judged now
	 * @param after as it would be judged
	 */
	record Change(ClaimId claim, String sentence, boolean published, Judged before, Judged after) {

		static Change of(WhatIf.Change change) {
			return new Change(change.now().state().id(), change.now().state().claim().sentence(), change.isPublished(),
					Judged.of(change.before()), Judged.of(change.after()));
		}

	}

	/**
	 * A judgement in short.
	 *
	 * @param grade how well the claim is supported
	 * @param range low to high, as printed
	 * @param outcome what should happen next
	 * @param wording what may be said
	 */
	record Judged(Grade grade, String range, Outcome outcome, String wording) {

		static Judged of(Assessment judged) {
			return new Judged(judged.grade(), judged.range().printed(), judged.outcome(), judged.wording());
		}

	}

}
