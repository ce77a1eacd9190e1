package org.secondsource.desk.api;

import java.security.Principal;
import java.time.Instant;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.verification.FilingEvidence;

/**
 * What people notice about citations that their text alone does not tell a rule.
 */
@RestController
@Tag(name = "Claims")
class RemarksApi {

	private final FilingEvidence evidence;

	private final ClaimViews views;

	RemarksApi(FilingEvidence evidence, ClaimViews views) {
		this.evidence = evidence;
		this.views = views;
	}

	@PostMapping("/api/claims/{id}/citations/{citation}/remarks")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Remarks on a citation",
			description = "That it was translated, rests on an upload, is under embargo, names a minor, and so on; or that "
					+ "this was checked. The claim is assessed again; the answer is the claim as it stands then.")
	ClaimView remark(@PathVariable String id, @PathVariable String citation, @RequestBody RemarkForm form,
			Principal person) {
		ClaimId claim = new ClaimId(id);
		Instant when = form.when();
		this.evidence.remark(claim,
				new Fact.Remarked(citation, Given.required(form.remark(), "remark"),
						Objects.requireNonNullElse(form.holds(), true), (when != null) ? Period.at(when) : null,
						Given.required(form.note(), "note")),
				person.getName());
		return this.views.of(claim);
	}

	/**
	 * A remark as it is written.
	 *
	 * @param remark what was noticed
	 * @param holds false to take it back; true if left out
	 * @param when the end of an embargo or deadline, or when it happened; left out
	 * otherwise
	 * @param note how the person knows
	 */
	@Schema(name = "NewRemark", example = """
			{"remark": "EMBARGOED", "when": "2016-04-09T12:00:00Z", "note": "It says so at its head."}""")
	record RemarkForm(@Nullable Remark remark, @Nullable Boolean holds, @Nullable Instant when, @Nullable String note) {
	}

}
