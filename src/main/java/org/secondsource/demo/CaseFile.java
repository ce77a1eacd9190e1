package org.secondsource.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.report.Period;
import org.secondsource.source.SourceId;

/**
 * The founding case as it is written in {@code case.yaml}.
 *
 * @param zone where its days are days
 * @param incident what happened
 * @param claims what is to be verified
 * @param steps in what order the desk learned it
 */
record CaseFile(ZoneId zone, IncidentEntry incident, List<ClaimEntry> claims, List<CaseStep> steps) {

	/**
	 * The incident as it is written down.
	 *
	 * @param occurred the local day
	 */
	record IncidentEntry(IncidentId id, String title, String place, LocalDate occurred, boolean live, String conflict,
			Set<SourceId> parties, Set<SourceId> authorities, String desk) {

		Incident incident(ZoneId zone) {
			return new Incident(this.id, this.title, this.place, Period.day(this.occurred, zone), this.live,
					this.conflict, this.parties, this.authorities, this.desk);
		}

	}

	/**
	 * A claim as it is written down.
	 */
	record ClaimEntry(ClaimId id, Effect effect, Gravity gravity, String population, String scope, String sentence) {

		Claim claim(IncidentId incident) {
			return new Claim(this.id, incident, this.effect, this.population, this.scope, this.gravity, this.sentence);
		}

	}

}
