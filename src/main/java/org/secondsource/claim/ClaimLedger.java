package org.secondsource.claim;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;
import org.secondsource.source.UnknownConflict;
import org.secondsource.storage.ForeignKeys;
import org.secondsource.storage.Json;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The incidents, and their claims with every fact that was filed about them.
 */
@Component
public class ClaimLedger {

	private final JdbcClient jdbc;

	private final ClaimRows rows;

	private final ClaimWriter writer;

	private final Journal journal;

	ClaimLedger(JdbcClient jdbc, ClaimWriter writer, Journal journal, Json json) {
		this.jdbc = jdbc;
		this.rows = new ClaimRows(json);
		this.writer = writer;
		this.journal = journal;
	}

	/**
	 * Adds an incident.
	 * @param incident the incident
	 * @throws IllegalArgumentException if its id is taken
	 * @throws UnknownConflict if the conflict that it names is not filed
	 */
	@Transactional
	public void add(Incident incident) {
		try {
			this.writer.insert(incident);
		}
		catch (DuplicateKeyException ex) {
			throw new IllegalArgumentException("An incident is already filed as '" + incident.id()
					+ "'. Use that one, or file this one under another id.", ex);
		}
		catch (DataIntegrityViolationException ex) {
			String conflict = incident.conflict();
			throw (conflict != null && ForeignKeys.isMissing(ex)) ? new UnknownConflict(conflict) : ex;
		}
	}

	/**
	 * The incident of an id.
	 * @param id the id
	 * @return the incident
	 * @throws UnknownIncident if there is none
	 */
	public Incident incident(IncidentId id) {
		return this.jdbc.sql(ClaimRows.INCIDENTS + "where id = :id")
			.param("id", id.value())
			.query(this.rows::incident)
			.optional()
			.orElseThrow(() -> new UnknownIncident(id));
	}

	/**
	 * All incidents but those that were merged into others.
	 * @return the latest first
	 */
	public List<Incident> incidents() {
		return this.jdbc.sql(ClaimRows.INCIDENTS + "where merged_into is null order by occurred_start desc, id")
			.query(this.rows::incident)
			.list();
	}

	/**
	 * Notes that an incident no longer unfolds.
	 * @param id the incident
	 * @throws UnknownIncident if there is none
	 */
	@Transactional
	public void close(IncidentId id) {
		int found = this.jdbc.sql("update incident set live = false where id = :id").param("id", id.value()).update();
		if (found == 0) {
			throw new UnknownIncident(id);
		}
	}

	/**
	 * Opens a claim: it is registered, and waits for its intake.
	 * @param claim the claim
	 * @param by the person's user id, or the door's
	 * @param at when
	 * @return where it stands
	 * @throws IllegalArgumentException if its id is taken
	 * @throws UnknownIncident if its incident is not filed
	 */
	@Transactional
	public ClaimState open(Claim claim, String by, Instant at) {
		try {
			List<Entry> first = this.writer.append(claim.id(), Head.START, List.of(new Fact.Registered(claim)), by, at);
			ClaimState state = new ClaimState(claim, Phase.INTAKE, first.get(0).head(), 0, null, true);
			this.writer.insert(state, at);
			return state;
		}
		catch (DuplicateKeyException ex) {
			throw new IllegalArgumentException("A claim is already filed as '" + claim.id()
					+ "'. File to that one, or open this one under another id.", ex);
		}
		catch (DataIntegrityViolationException ex) {
			throw ForeignKeys.isMissing(ex) ? new UnknownIncident(claim.incident()) : ex;
		}
	}

	/**
	 * Does something under a claim's lock, which is held until the transaction ends. Who
	 * locks several claims in one transaction locks them in the order of their ids. Under
	 * the lock of a claim, locking it again joins in what is being done.
	 * @param <T> what it results in
	 * @param id the claim
	 * @param work what to do; if it throws, the whole transaction is undone
	 * @return what the work returned
	 * @throws UnknownClaim if there is none
	 */
	@Transactional
	public <T> T locked(ClaimId id, Function<LockedClaim, T> work) {
		LockedClaim held = held(id);
		if (held != null) {
			return flushed(held, work);
		}
		LockedClaim claim = new LockedClaim(this.writer, read(id, " for update"));
		Lock lock = new Lock(this, id);
		TransactionSynchronizationManager.bindResource(lock, claim);
		try {
			return flushed(claim, work);
		}
		finally {
			TransactionSynchronizationManager.unbindResource(lock);
			claim.close();
		}
	}

	/**
	 * Where a claim stands; under its lock, with all that was done under it.
	 * @param id the claim
	 * @return the state
	 * @throws UnknownClaim if there is none
	 */
	public ClaimState state(ClaimId id) {
		LockedClaim held = held(id);
		return (held != null) ? held.state() : read(id, "");
	}

	/**
	 * The facts of a claim.
	 * @param id the claim
	 * @return in the order in which they were filed
	 */
	public List<FiledFact> facts(ClaimId id) {
		return facts(id, Integer.MAX_VALUE);
	}

	/**
	 * The facts of a claim up to a number.
	 * @param id the claim
	 * @param upTo the number of the last
	 * @return in the order in which they were filed
	 */
	public List<FiledFact> facts(ClaimId id, int upTo) {
		return this.journal.entries(id.chain(), upTo).stream().map(this.rows::fact).toList();
	}

	/**
	 * The claims of an incident.
	 * @param incident the incident
	 * @return where they stand, in the order of their ids
	 */
	public List<ClaimState> ofIncident(IncidentId incident) {
		return this.jdbc.sql(ClaimRows.STATES + "where incident_id = :incident order by id")
			.param("incident", incident.value())
			.query(ClaimRows::state)
			.list();
	}

	/**
	 * The claims whose citations name a report, as their own or on the way.
	 * @param report the report, on file or not
	 * @return in the order of their ids
	 */
	public List<ClaimId> standingOn(ReportId report) {
		return this.jdbc.sql("select claim_id from claim_report where report_id = :report order by claim_id")
			.param("report", report.value())
			.query(ClaimRows::id)
			.list();
	}

	/**
	 * The claims that have an account from a source or through it.
	 * @param source the source
	 * @return in the order of their ids
	 */
	public List<ClaimId> relyingOn(SourceId source) {
		return this.jdbc.sql("select distinct claim_id from claim_carrier where source_id = :source order by claim_id")
			.param("source", source.value())
			.query(ClaimRows::id)
			.list();
	}

	/**
	 * The claims that have one account from a source or through it.
	 * @param source the source
	 * @param account the account's key
	 * @return in the order of their ids
	 */
	public List<ClaimId> relyingOn(SourceId source, String account) {
		return this.jdbc.sql("""
				select claim_id from claim_carrier
				where source_id = :source and account = :account
				order by claim_id
				""").param("source", source.value()).param("account", account).query(ClaimRows::id).list();
	}

	/**
	 * The claims.
	 * @param limit how many at most
	 * @return where they stand, the newest first
	 */
	public List<ClaimState> all(int limit) {
		return this.jdbc.sql(ClaimRows.STATES + "order by opened_at desc, id limit :limit")
			.param("limit", limit)
			.query(ClaimRows::state)
			.list();
	}

	private <T> T flushed(LockedClaim claim, Function<LockedClaim, T> work) {
		T result = work.apply(claim);
		claim.flush();
		return result;
	}

	private @Nullable LockedClaim held(ClaimId id) {
		return (LockedClaim) TransactionSynchronizationManager.getResource(new Lock(this, id));
	}

	private ClaimState read(ClaimId id, String lock) {
		return this.jdbc.sql(ClaimRows.STATES + "where id = :id" + lock)
			.param("id", id.value())
			.query(ClaimRows::state)
			.optional()
			.orElseThrow(() -> new UnknownClaim(id));
	}

	private record Lock(ClaimLedger ledger, ClaimId claim) {
	}

}
