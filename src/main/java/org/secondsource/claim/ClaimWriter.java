package org.secondsource.claim;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.source.ProtectedSources;
import org.secondsource.storage.Json;
import org.secondsource.storage.Times;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger's writing hand: rows of incidents, claims, and facts with what they stand
 * on.
 */
@Component
class ClaimWriter {

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Journal journal;

	private final Json json;

	private final ApplicationEventPublisher events;

	private final ProtectedSources sources;

	ClaimWriter(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Journal journal, Json json,
			ApplicationEventPublisher events, ProtectedSources sources) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.journal = journal;
		this.json = json;
		this.events = events;
		this.sources = sources;
	}

	/** A fact as it is kept: what a protected source's words may tell is hidden. */
	Fact hidden(Fact fact) {
		return (fact instanceof Fact.CitationFiled filed) ? new Fact.CitationFiled(hidden(filed.citation())) : fact;
	}

	private Citation hidden(Citation citation) {
		return citation.protectedSource()
			.map((source) -> citation.withExcerpt(this.sources.hide(source, citation.excerpt())))
			.orElse(citation);
	}

	/** Appends facts to a claim's chain, with what they stand on. */
	List<Entry> append(ClaimId claim, Head head, List<? extends Fact> facts, String by, Instant at) {
		List<Entry> entries = this.journal.append(claim.chain(), head,
				facts.stream().map((Fact fact) -> this.json.write(fact)).toList(), by, at);
		insert(claim, Dependencies.of(facts));
		this.events.publishEvent(new FactsFiled(claim,
				entries.stream()
					.map((entry) -> new FiledFact(entry.number(), facts.get(entry.number() - head.number() - 1),
							entry.by(), entry.at()))
					.toList()));
		return entries;
	}

	void update(ClaimState state) {
		bind(this.jdbc
			.sql("""
					update claim set incident_id = :incident, effect = :effect, population = :population, scope = :scope,
						gravity = :gravity, sentence = :sentence, phase = :phase, facts = :facts, head = :head, verdict = :verdict,
						valid_until = :validUntil, settled = :settled
					where id = :id
					"""),
				state)
			.update();
	}

	void insert(ClaimState state, Instant at) {
		bind(this.jdbc.sql("""
				insert into claim (id, incident_id, effect, population, scope, gravity, sentence, phase, facts, head,
					verdict, valid_until, settled, opened_at)
				values (:id, :incident, :effect, :population, :scope, :gravity, :sentence, :phase, :facts, :head,
					:verdict, :validUntil, :settled, :at)
				"""), state).param("at", Times.column(at)).update();
	}

	private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ClaimState state) {
		Claim claim = state.claim();
		return statement.param("id", claim.id().value())
			.param("incident", claim.incident().value())
			.param("effect", claim.effect().name())
			.param("population", claim.population())
			.param("scope", claim.scope())
			.param("gravity", claim.gravity().name())
			.param("sentence", claim.sentence())
			.param("phase", state.phase().name())
			.param("facts", state.facts())
			.param("head", state.head().hash())
			.param("verdict", state.verdict())
			.param("validUntil", Times.columnOrNull(state.validUntil()))
			.param("settled", state.settled());
	}

	void insert(Incident incident) {
		this.jdbc.sql("""
				insert into incident (id, title, place, occurred_start, occurred_end, live, conflict_id, parties,
					authorities, desk, routing)
				values (:id, :title, :place, :start, :end, :live, :conflict, :parties, :authorities, :desk, :routing)
				""")
			.param("id", incident.id().value())
			.param("title", incident.title())
			.param("place", incident.place())
			.param("start", Times.column(incident.occurred().start()))
			.param("end", Times.column(incident.occurred().end()))
			.param("live", incident.live())
			.param("conflict", incident.conflict())
			.param("parties", this.json.write(incident.parties().stream().sorted().toList()))
			.param("authorities", this.json.write(incident.authorities().stream().sorted().toList()))
			.param("desk", incident.desk())
			.param("routing", incident.routing())
			.update();
	}

	private void insert(ClaimId claim, Dependencies dependencies) {
		batch("""
				insert into claim_report (report_id, claim_id) select :report, :claim
				where not exists (select 1 from claim_report where report_id = :report and claim_id = :claim)
				""", claim,
				dependencies.reports().stream().map((report) -> new MapSqlParameterSource("report", report.value())));
		batch("""
				insert into claim_carrier (source_id, account, claim_id) select :source, :account, :claim
				where not exists (select 1 from claim_carrier
					where source_id = :source and account = :account and claim_id = :claim)
				""", claim,
				dependencies.carriers()
					.stream()
					.map((carrier) -> new MapSqlParameterSource("source", carrier.source().value()).addValue("account",
							carrier.account())));
		batch("""
				insert into claim_attachment (hash, claim_id) select :hash, :claim
				where not exists (select 1 from claim_attachment where hash = :hash and claim_id = :claim)
				""", claim, dependencies.attachments().stream().map((hash) -> new MapSqlParameterSource("hash", hash)));
	}

	private void batch(String sql, ClaimId claim, Stream<MapSqlParameterSource> rows) {
		SqlParameterSource[] batch = rows.map((row) -> row.addValue("claim", claim.value()))
			.toArray(SqlParameterSource[]::new);
		if (batch.length > 0) {
			this.batches.batchUpdate(sql, batch);
		}
	}

}
