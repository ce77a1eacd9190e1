package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.desk.filing.SplitForm;
import org.secondsource.verification.MergingClaims;
import org.secondsource.verification.VoidingCitations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is put right about a claim, with a reason, and in its journal.
 */
@RestController
@RequestMapping("/api/claims/{id}")
@Tag(name = "Putting right", description = "Mistakes are undone in the open: nothing is deleted, each act has a "
		+ "reason, an inverse and its place in the journal.")
class AmendsApi {

	private final VoidingCitations voiding;

	private final MergingClaims merging;

	private final ClaimLedger claims;

	private final ClaimViews views;

	AmendsApi(VoidingCitations voiding, MergingClaims merging, ClaimLedger claims, ClaimViews views) {
		this.voiding = voiding;
		this.merging = merging;
		this.claims = claims;
		this.views = views;
	}

	@PostMapping("/citations/{citation}/void")
	@Operation(summary = "Voids a citation", description = "It stays on file and counts no longer. Open to the "
			+ "verifiers of the desk that owns the claim, heads of desk and editors. What was published on it is held.")
	ClaimView strike(@PathVariable String id, @PathVariable String citation, @RequestBody MergeForm.Reason form,
			Principal person) {
		ClaimId claim = new ClaimId(id);
		this.voiding.strike(claim, citation, form.why(), person.getName());
		return this.views.of(claim);
	}

	@PostMapping("/citations/{citation}/restore")
	@Operation(summary = "Restores a citation", description = "It counts again, as if it had never been voided.")
	ClaimView restore(@PathVariable String id, @PathVariable String citation, @RequestBody MergeForm.Reason form,
			Principal person) {
		ClaimId claim = new ClaimId(id);
		this.voiding.restore(claim, citation, form.why(), person.getName());
		return this.views.of(claim);
	}

	@PostMapping("/merge")
	@Operation(summary = "Merges the claim into another", description = "It ends, its address leads to the other, and "
			+ "its citations count there. Open to heads of desk and editors. The answer is the claim that goes on.")
	ClaimView merge(@PathVariable String id, @RequestBody MergeForm form, Principal person) {
		ClaimId into = new ClaimId(form.other());
		this.merging.merge(new ClaimId(id), into, form.why(), person.getName());
		return this.views.of(into);
	}

	@PostMapping("/unmerge")
	@Operation(summary = "Undoes the claim's merger", description = "It goes on where it stood, with the citations "
			+ "that it brought and what was made of them since.")
	ClaimView unmerge(@PathVariable String id, @RequestBody MergeForm.Reason form, Principal person) {
		ClaimId claim = new ClaimId(id);
		this.merging.undo(claim, form.why(), person.getName());
		return this.views.of(claim);
	}

	@PostMapping("/split")
	@Operation(summary = "Splits citations off into a new claim", description = "Some of the citations, not all. "
			+ "Merging the new claim back undoes it. The answer is the new claim.")
	ResponseEntity<ClaimView> split(@PathVariable String id, @RequestBody SplitForm form, Principal person) {
		ClaimId from = new ClaimId(id);
		Claim other = form.claim(this.claims.state(from).claim());
		this.merging.split(from, other, form.chosen(), form.why(), person.getName());
		return ResponseEntity.created(URI.create("/api/claims/" + other.id())).body(this.views.of(other.id()));
	}

}
