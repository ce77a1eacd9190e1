package org.secondsource.claim;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.source.SourceId;

/**
 * What happened in the world.
 *
 * @param id its id
 * @param title a few words that tell it from others
 * @param place where, as it is printed
 * @param occurred when, as far as it is known
 * @param live whether it still unfolds; figures of a closed incident never go stale
 * @param conflict the conflict that it belongs to, whose parties are parties here
 * @param parties the sides that fought, owned, ran or policed the thing, beside those of
 * the conflict
 * @param authorities the competent authorities: who alone may count here, and is no party
 * @param desk the desk that owns it
 * @param routing why it is that desk, if the routing table proposed it; null if a person
 * chose it
 */
public record Incident(IncidentId id, String title, String place, Period occurred, boolean live,
		@Nullable String conflict, Set<SourceId> parties, Set<SourceId> authorities, String desk,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String routing) {

	/**
	 * An incident whose desk a person chose.
	 * @param id its id
	 * @param title a few words that tell it from others
	 * @param place where, as it is printed
	 * @param occurred when, as far as it is known
	 * @param live whether it still unfolds
	 * @param conflict the conflict that it belongs to
	 * @param parties the sides that had a part in it
	 * @param authorities the competent authorities
	 * @param desk the desk that owns it
	 */
	public Incident(IncidentId id, String title, String place, Period occurred, boolean live, @Nullable String conflict,
			Set<SourceId> parties, Set<SourceId> authorities, String desk) {
		this(id, title, place, occurred, live, conflict, parties, authorities, desk, null);
	}

	/**
	 * Copies the sets.
	 */
	public Incident {
		parties = Set.copyOf(parties);
		authorities = Set.copyOf(authorities);
	}

	/**
	 * The same incident, with everybody in it named as they are known today.
	 * @param known whom a source is known as
	 * @return the incident
	 */
	public Incident naming(UnaryOperator<SourceId> known) {
		return new Incident(this.id, this.title, this.place, this.occurred, this.live, this.conflict,
				this.parties.stream().map(known).collect(Collectors.toSet()),
				this.authorities.stream().map(known).collect(Collectors.toSet()), this.desk);
	}

}
