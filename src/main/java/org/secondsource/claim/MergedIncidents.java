package org.secondsource.claim;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which incidents were merged into which others.
 */
@Component
public class MergedIncidents {

	private final JdbcClient jdbc;

	MergedIncidents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What an incident was merged into.
	 * @param incident the incident
	 * @return the other incident; nothing if it is its own
	 */
	public Optional<IncidentId> into(IncidentId incident) {
		return read(incident, "");
	}

	/**
	 * What an incident goes on as.
	 * @param incident the incident
	 * @return the incident at the end of the way; itself if it was not merged
	 */
	public IncidentId known(IncidentId incident) {
		return into(incident).map(this::known).orElse(incident);
	}

	/**
	 * The incidents that were merged into one.
	 * @param greater the incident that goes on
	 * @return in the order of their ids
	 */
	public List<IncidentId> mergedInto(IncidentId greater) {
		return this.jdbc.sql("select id from incident where merged_into = :into order by id")
			.param("into", greater.value())
			.query((row, number) -> new IncidentId(row.getString("id")))
			.list();
	}

	/**
	 * Locks an incident until the transaction ends, so that it is merged and split by one
	 * at a time. Who locks several locks them in the order of their ids, and before any
	 * claim.
	 * @param incident the incident
	 * @return what it was merged into; nothing if it is its own
	 * @throws UnknownIncident if there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<IncidentId> lock(IncidentId incident) {
		return read(incident, " for update");
	}

	/**
	 * Notes that an incident was merged into another, or is its own again.
	 * @param incident the incident
	 * @param into the other incident; nothing for its own
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(IncidentId incident, Optional<IncidentId> into) {
		this.jdbc.sql("update incident set merged_into = :into where id = :id")
			.param("into", into.map(IncidentId::value).orElse(null))
			.param("id", incident.value())
			.update();
	}

	private Optional<IncidentId> read(IncidentId incident, String lock) {
		return this.jdbc.sql("select merged_into from incident where id = :id" + lock)
			.param("id", incident.value())
			.query((row, number) -> Optional.ofNullable(row.getString("merged_into")))
			.optional()
			.orElseThrow(() -> new UnknownIncident(incident))
			.map(IncidentId::new);
	}

}
