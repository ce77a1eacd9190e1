package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.secondsource.journal.Entry;
import org.secondsource.journal.Journal;
import org.secondsource.storage.Json;

/**
 * Many claims at a glance: each question is one query, however many claims there are.
 */
@Component
public class ClaimBoard {

	private final JdbcClient jdbc;

	private final Journal journal;

	private final ClaimRows rows;

	ClaimBoard(JdbcClient jdbc, Journal journal, Json json) {
		this.jdbc = jdbc;
		this.journal = journal;
		this.rows = new ClaimRows(json);
	}

	/**
	 * The claims in some phases.
	 * @param phases the phases, at least one
	 * @param limit how many at most
	 * @return where they stand, the newest first
	 */
	public List<ClaimState> in(Set<Phase> phases, int limit) {
		return this.jdbc.sql(ClaimRows.STATES + """
				where phase in (:phases)
				order by opened_at desc, id
				limit :limit
				""")
			.param("phases", phases.stream().map(Phase::name).sorted().toList())
			.param("limit", limit)
			.query(ClaimRows::state)
			.list();
	}

	/**
	 * The incidents of some claims.
	 * @param claims the claims
	 * @return the incidents by their ids
	 */
	public Map<IncidentId, Incident> incidents(Collection<ClaimState> claims) {
		Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
		if (!claims.isEmpty()) {
			this.jdbc.sql(ClaimRows.INCIDENTS + "where id in (:ids) order by id")
				.param("ids", claims.stream().map((state) -> state.claim().incident().value()).distinct().toList())
				.query(this.rows::incident)
				.list()
				.forEach((incident) -> incidents.put(incident.id(), incident));
		}
		return incidents;
	}

	/**
	 * The facts of some claims.
	 * @param claims the claims
	 * @return by claim, in the order in which they were filed
	 */
	public Map<ClaimId, List<FiledFact>> facts(Collection<ClaimState> claims) {
		Map<ClaimId, List<FiledFact>> facts = new LinkedHashMap<>();
		Map<String, List<Entry>> entries = this.journal
			.entries(claims.stream().map((state) -> state.id().chain()).distinct().toList());
		claims.forEach((state) -> facts.put(state.id(),
				entries.getOrDefault(state.id().chain(), List.of()).stream().map(this.rows::fact).toList()));
		return facts;
	}

	/**
	 * Where else the files of a claim are attached.
	 * @param claim the claim
	 * @return one for each file and other claim that it is attached to
	 */
	public List<Shared> shared(ClaimId claim) {
		return this.jdbc.sql("""
				select other.hash, claim.id, claim.sentence
				from claim_attachment own
					join claim_attachment other on other.hash = own.hash and other.claim_id <> own.claim_id
					join claim on claim.id = other.claim_id
				where own.claim_id = :claim
				order by other.hash, claim.id
				""")
			.param("claim", claim.value())
			.query((row, number) -> new Shared(row.getString("hash"), new ClaimId(row.getString("id")),
					row.getString("sentence")))
			.list();
	}

	/**
	 * Another claim that the same file is attached to.
	 *
	 * @param hash the file
	 * @param claim the other claim
	 * @param sentence that claim in a sentence
	 */
	public record Shared(String hash, ClaimId claim, String sentence) {
	}

}
