package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.desk.filing.When;
import org.secondsource.verification.MergingIncidents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is put right about an incident, with a reason, and in the journal.
 */
@RestController
@RequestMapping("/api/incidents/{id}")
@Tag(name = "Putting right")
class IncidentAmendsApi {

	private final MergingIncidents merging;

	private final ClaimLedger claims;

	IncidentAmendsApi(MergingIncidents merging, ClaimLedger claims) {
		this.merging = merging;
		this.claims = claims;
	}

	@PostMapping("/merge")
	@Operation(summary = "Merges the incident into another", description = "Its claims move there and are assessed "
			+ "again; its address leads there. Open to heads of desk and editors.")
	Moved merge(@PathVariable String id, @RequestBody MergeForm form, Principal person) {
		IncidentId into = new IncidentId(form.other());
		return new Moved(into, this.merging.merge(new IncidentId(id), into, form.why(), person.getName()));
	}

	@PostMapping("/unmerge")
	@Operation(summary = "Undoes the incident's merger",
			description = "The claims that it moved, and that are still " + "there, move back.")
	Moved unmerge(@PathVariable String id, @RequestBody MergeForm.Reason form, Principal person) {
		IncidentId lesser = new IncidentId(id);
		return new Moved(lesser, this.merging.undo(lesser, form.why(), person.getName()));
	}

	@PostMapping("/split")
	@Operation(summary = "Splits claims off into a new incident",
			description = "What is left out is as in this " + "incident. Merging the new incident back undoes it.")
	ResponseEntity<Moved> split(@PathVariable String id, @RequestBody IncidentSplit form, Principal person) {
		IncidentId from = new IncidentId(id);
		Incident other = form.incident(this.claims.incident(from));
		List<ClaimId> moved = this.merging.split(from, other, form.chosen(), Given.or(form.reason(), ""),
				person.getName());
		return ResponseEntity.created(URI.create("/api/incidents/" + other.id())).body(new Moved(other.id(), moved));
	}

	/**
	 * Where claims have moved.
	 *
	 * @param incident the incident that they are about now
	 * @param claims the claims that moved
	 */
	@Schema(name = "MovedClaims")
	record Moved(IncidentId incident, List<ClaimId> claims) {
	}

	/**
	 * An incident that is split off another.
	 *
	 * @param id its id; made from the title if left out
	 * @param title a few words that tell it from others
	 * @param place where, as it is printed
	 * @param occurred when, as far as it is known
	 * @param claims the ids of the claims that are about it
	 * @param reason why it is another incident
	 */
	@Schema(name = "IncidentSplit", example = """
			{"title": "The second convoy", "claims": ["dmeir-freed"], "reason": "Another road, another day."}""")
	record IncidentSplit(@Nullable String id, @Nullable String title, @Nullable String place, @Nullable String occurred,
			@Nullable List<String> claims, @Nullable String reason) {

		Incident incident(Incident from) {
			String words = Given.required(this.title, "title");
			return new Incident(new IncidentId(Given.or(this.id, Given.slug(words))), words,
					Given.or(this.place, from.place()),
					(this.occurred != null) ? When.read(this.occurred) : from.occurred(), from.live(), from.conflict(),
					from.parties(), from.authorities(), from.desk());
		}

		List<ClaimId> chosen() {
			return Objects.requireNonNullElse(this.claims, List.<String>of()).stream().map(ClaimId::new).toList();
		}

	}

}
