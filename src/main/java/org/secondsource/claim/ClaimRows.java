package org.secondsource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.report.Period;
import org.secondsource.source.SourceId;
import org.secondsource.storage.Json;
import org.secondsource.storage.Times;

/**
 * Reads the rows of the ledger: what is selected, and what becomes of it.
 *
 * @param json how collections and facts are kept
 */
record ClaimRows(Json json) {

	static final String INCIDENTS = """
			select id, title, place, occurred_start, occurred_end, live, conflict_id, parties, authorities, desk
			from incident
			""";

	static final String STATES = """
			select id, incident_id, effect, population, scope, gravity, sentence, phase, facts, head, verdict, valid_until,
				settled
			from claim
			""";

	static ClaimId id(ResultSet row, int number) throws SQLException {
		return new ClaimId(row.getString("claim_id"));
	}

	static ClaimState state(ResultSet row, int number) throws SQLException {
		Claim claim = new Claim(new ClaimId(row.getString("id")), new IncidentId(row.getString("incident_id")),
				Effect.valueOf(row.getString("effect")), row.getString("population"), row.getString("scope"),
				Gravity.valueOf(row.getString("gravity")), row.getString("sentence"));
		return new ClaimState(claim, Phase.valueOf(row.getString("phase")),
				new Head(row.getInt("facts"), row.getString("head")), row.getInt("verdict"),
				Times.readOrNull(row, "valid_until"), row.getBoolean("settled"));
	}

	FiledFact fact(Entry entry) {
		return new FiledFact(entry.number(), this.json.read(entry.content(), Fact.class), entry.by(), entry.at());
	}

	Incident incident(ResultSet row, int number) throws SQLException {
		return new Incident(new IncidentId(row.getString("id")), row.getString("title"), row.getString("place"),
				new Period(Times.read(row, "occurred_start"), Times.read(row, "occurred_end")), row.getBoolean("live"),
				row.getString("conflict_id"), sources(row, "parties"), sources(row, "authorities"),
				row.getString("desk"));
	}

	private Set<SourceId> sources(ResultSet row, String column) throws SQLException {
		return Set.copyOf(this.json.readAll(row.getString(column), SourceId.class));
	}

}
