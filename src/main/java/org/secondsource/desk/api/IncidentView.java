package org.secondsource.desk.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Grade;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Incident;
import org.secondsource.claim.Phase;
import org.secondsource.verification.Step;

/**
 * An incident with its claims.
 *
 * @param incident the incident
 * @param claims where each of its claims stands
 */
@Schema(name = "IncidentWithClaims")
record IncidentView(@JsonUnwrapped Incident incident, List<Row> claims) {

	/**
	 * A claim of the incident.
	 *
	 * @param id its id
	 * @param sentence the claim in a sentence
	 * @param effect what happened to the people counted
	 * @param grade how well it is supported
	 * @param low the least that an account in range says
	 * @param best the figure to use if one must be used
	 * @param high the most
	 * @param open whether an account in range is open
	 * @param phase where it is in its life
	 * @param step what comes next
	 * @param accounts the accounts in range, each with who says it
	 */
	@Schema(name = "ClaimOfAnIncident")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Row(String id, String sentence, String effect, Grade grade, @Nullable Integer low, @Nullable Figure best,
			@Nullable Integer high, boolean open, Phase phase, Step step, List<ClaimView.Account> accounts) {

		static Row of(ClaimView claim) {
			return new Row(claim.id(), claim.sentence(), claim.effect(), claim.grade(), claim.low(), claim.best(),
					claim.high(), claim.open(), claim.phase(), claim.step(),
					claim.accounts().stream().filter(ClaimView.Account::inRange).toList());
		}

	}

}
