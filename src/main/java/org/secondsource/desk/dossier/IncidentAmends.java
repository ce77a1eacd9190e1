package org.secondsource.desk.dossier;

import java.util.Collection;
import java.util.Map;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.verification.MergingIncidents;
import org.springframework.stereotype.Component;

/**
 * Puts incidents right by the forms of their page.
 */
@Component
class IncidentAmends {

	private final MergingIncidents merging;

	private final ClaimLedger claims;

	IncidentAmends(MergingIncidents merging, ClaimLedger claims) {
		this.merging = merging;
		this.claims = claims;
	}

	boolean isOpenTo(String person) {
		return this.merging.isOpenTo(person);
	}

	/** Does what a form asks for; the incident to look at then. */
	IncidentId act(IncidentId here, String act, Map<String, String> typed, Collection<String> claims, String by) {
		String reason = typed.getOrDefault("reason", "").strip();
		IncidentId other = new IncidentId(typed.getOrDefault("other", "").strip());
		switch (act) {
			case "merge" -> this.merging.merge(here, other, reason, by);
			case "unmerge" -> this.merging.undo(other, reason, by);
			default -> this.merging.split(here, like(this.claims.incident(here), other, typed),
					claims.stream().map(ClaimId::new).toList(), reason, by);
		}
		return "unmerge".equals(act) ? here : other;
	}

	private static Incident like(Incident from, IncidentId id, Map<String, String> typed) {
		String title = typed.getOrDefault("title", "").strip();
		if (title.isEmpty()) {
			throw new IllegalArgumentException(
					"An incident that is split off needs a title. Write a few words that tell it from the other.");
		}
		return new Incident(id, title, from.place(), from.occurred(), from.live(), from.conflict(), from.parties(),
				from.authorities(), from.desk());
	}

}
