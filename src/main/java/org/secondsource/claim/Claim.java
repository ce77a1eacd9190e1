package org.secondsource.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What is to be verified: one effect on one population of an incident, whatever numbers
 * are told.
 *
 * @param id its id, and the process's business key
 * @param incident the incident
 * @param effect what happened to them
 * @param population who is counted ("cement workers"); blank until the intake desk says
 * @param scope where and when it is counted ("Dmeir, 4 to 9 April 2016"); blank until the
 * intake desk says
 * @param gravity how much a wrong claim would cost
 * @param sentence the claim in a sentence ("Cement workers killed at Dmeir")
 */
public record Claim(ClaimId id, IncidentId incident, Effect effect, String population, String scope, Gravity gravity,
		String sentence) {

	/**
	 * The same claim about another incident.
	 * @param other the incident
	 * @return the claim
	 */
	public Claim in(IncidentId other) {
		return new Claim(this.id, other, this.effect, this.population, this.scope, this.gravity, this.sentence);
	}

	/**
	 * Whether the rules have what they need to compare figures: who is counted, and
	 * where.
	 * @return true once both are said
	 */
	@JsonIgnore
	public boolean isComplete() {
		return !this.population.isBlank() && !this.scope.isBlank();
	}

}
