package org.secondsource.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.journal.Administration;
import org.secondsource.publication.Publications;
import org.secondsource.publication.RevisionSaid;
import org.secondsource.storage.Times;
import org.secondsource.verification.HoldChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What recipients have to be told, and what of it they took and acknowledged. It is
 * written in the transaction that says it, so that neither goes without the other.
 */
@Component
@Transactional
public class Deliveries {

	private static final int LONGEST_FAILURE = 500;

	private static final String ROWS = """
			select d.number, d.recipient_id, d.claim_id, d.revision, d.kind, d.made_at, d.attempts, d.failure,
				d.delivered_at, d.acknowledged_at, d.acknowledged_by
			from delivery d
			""";

	/** Paused ones are told only of what is taken back, and only if they had it. */
	private static final String WANTED = """
			(not r.paused or (%1$s.kind = 'RETRACTION' and exists (select 1 from delivery h
				where h.recipient_id = r.id and h.claim_id = %1$s.claim_id and h.delivered_at is not null)))
			""";

	private final JdbcClient jdbc;

	private final Publications publications;

	private final Administration administration;

	private final Clock clock;

	Deliveries(JdbcClient jdbc, Publications publications, Administration administration, Clock clock) {
		this.jdbc = jdbc;
		this.publications = publications;
		this.administration = administration;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void said(RevisionSaid said) {
		add(said.revision().claim(), said.revision().number(), Delivery.Kind.valueOf(said.revision().kind().name()), 0);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void changed(HoldChanged changed) {
		this.publications.latest(changed.claim())
			.ifPresent((revision) -> add(changed.claim(), revision.number(),
					changed.held() ? Delivery.Kind.HELD : Delivery.Kind.FREED, changed.verdict()));
	}

	private void add(ClaimId claim, int revision, Delivery.Kind kind, int occasion) {
		for (String recipient : this.jdbc.sql("select id from recipient order by id").query(String.class).list()) {
			this.jdbc.sql("""
					insert into delivery (recipient_id, claim_id, revision, kind, occasion, token, made_at, next_at,
						attempts)
					values (:recipient, :claim, :revision, :kind, :occasion, :token, :now, :now, 0)
					""")
				.param("recipient", recipient)
				.param("claim", claim.value())
				.param("revision", revision)
				.param("kind", kind.name())
				.param("occasion", occasion)
				.param("token", UUID.randomUUID().toString())
				.param("now", Times.column(this.clock.instant()))
				.update();
		}
	}

	/**
	 * What recipients still carry: corrections and retractions of what they were told,
	 * which they have not acknowledged.
	 * @return the oldest first
	 */
	@Transactional(readOnly = true)
	public List<Delivery> owed() {
		return this.jdbc.sql(ROWS + """
				where d.kind in ('CORRECTION', 'RETRACTION') and d.acknowledged_at is null
					and exists (select 1 from delivery h where h.recipient_id = d.recipient_id
						and h.claim_id = d.claim_id and h.number < d.number and h.kind <> 'HELD')
				order by d.number
				""").query(Deliveries::delivery).list();
	}

	/**
	 * What recipients' programs have not taken yet.
	 * @return by the recipient's id; without those who took everything
	 */
	@Transactional(readOnly = true)
	public Map<String, Backlog> backlogs() {
		Map<String, Backlog> backlogs = new TreeMap<>();
		this.jdbc.sql("""
				select d.recipient_id, count(*) as waiting, min(d.made_at) as since, max(d.failure) as failure
				from delivery d join recipient r on r.id = d.recipient_id
				where d.delivered_at is null and r.address is not null
				group by d.recipient_id
				""")
			.query((row, number) -> backlogs.put(row.getString("recipient_id"),
					new Backlog(row.getInt("waiting"), Times.read(row, "since"), row.getString("failure"))))
			.list();
		return backlogs;
	}

	/**
	 * All that recipients were to be told about a claim.
	 * @param claim the claim
	 * @return in the order in which it was said
	 */
	@Transactional(readOnly = true)
	public List<Delivery> of(ClaimId claim) {
		return this.jdbc.sql(ROWS + "where d.claim_id = :claim order by d.number")
			.param("claim", claim.value())
			.query(Deliveries::delivery)
			.list();
	}

	/**
	 * A recipient acknowledges that it has put right what it carried.
	 * @param token what it was sent along with the correction
	 * @return what it acknowledges
	 * @throws NoSuchElementException if nothing was sent with that token
	 * @throws IllegalArgumentException if it is neither a correction nor a retraction
	 */
	public Delivery acknowledge(String token) {
		Delivery owed = find("token", token).orElseThrow(() -> new NoSuchElementException(
				"Nothing was sent with this token. Use the address that came with the correction, whole."));
		return settled(owed, owed.recipient(), null);
	}

	/**
	 * A person tells that a recipient has put right what it carried.
	 * @param number the delivery's number
	 * @param by the person's user id
	 * @return what is acknowledged
	 * @throws NoSuchElementException if there is no such delivery
	 * @throws IllegalArgumentException if it is neither a correction nor a retraction
	 */
	public Delivery acknowledge(long number, String by) {
		Delivery owed = find("number", number).orElseThrow(
				() -> new NoSuchElementException("There is no delivery " + number + ". Look at what is owed again."));
		return settled(owed, by, by);
	}

	/** What is to be sent now: of each recipient the oldest that it has not taken. */
	@Transactional(readOnly = true)
	List<Due> due(int limit) {
		return this.jdbc.sql("select d.number, d.token, r.address, r.secret, d.next_at, d.attempts from delivery d "
				+ "join recipient r on r.id = d.recipient_id where r.address is not null and d.delivered_at is null "
				+ "and d.next_at <= :now and " + WANTED.formatted("d")
				+ " and not exists (select 1 from delivery e where e.recipient_id = r.id and e.delivered_at is null "
				+ "and e.number < d.number and " + WANTED.formatted("e") + ") order by d.number limit :limit")
			.param("now", Times.column(this.clock.instant()))
			.param("limit", limit)
			.query((row, index) -> new Due(row.getLong("number"), row.getString("token"), row.getString("address"),
					row.getString("secret"), Times.read(row, "next_at"), row.getInt("attempts")))
			.list();
	}

	/** Takes it to be sent; false if another was faster. */
	boolean take(Due due, Duration lease) {
		return this.jdbc.sql("""
				update delivery set next_at = :until, attempts = attempts + 1
				where number = :number and next_at = :before and delivered_at is null
				""")
			.param("until", Times.column(this.clock.instant().plus(lease)))
			.param("number", due.number())
			.param("before", Times.column(due.next()))
			.update() == 1;
	}

	/** It was taken; what a retraction overtakes needs not be told any more. */
	void delivered(long number) {
		Delivery done = get(number);
		this.jdbc.sql("""
				update delivery set delivered_at = :now, failure = null where number = :number and delivered_at is null
				""").param("now", Times.column(this.clock.instant())).param("number", number).update();
		if (done.kind() == Delivery.Kind.RETRACTION) {
			this.jdbc.sql("""
					update delivery set delivered_at = :now, failure = 'Overtaken by a retraction.'
					where recipient_id = :recipient and claim_id = :claim and number < :number and delivered_at is null
					""")
				.param("now", Times.column(this.clock.instant()))
				.param("recipient", done.recipient())
				.param("claim", done.claim().value())
				.param("number", number)
				.update();
		}
	}

	/** It was not taken; it is sent again later. */
	void failed(long number, String why, Duration wait) {
		this.jdbc.sql("""
				update delivery set next_at = :next, failure = :why where number = :number and delivered_at is null
				""")
			.param("next", Times.column(this.clock.instant().plus(wait)))
			.param("why", why.substring(0, Math.min(LONGEST_FAILURE, why.length())))
			.param("number", number)
			.update();
	}

	Delivery get(long number) {
		return find("number", number).orElseThrow();
	}

	private Optional<Delivery> find(String column, Object value) {
		return this.jdbc.sql(ROWS + "where d." + column + " = :value")
			.param("value", value)
			.query(Deliveries::delivery)
			.optional();
	}

	/**
	 * Who is told by people was told; a program still gets what it has not taken. The
	 * administration's chain says who said so.
	 */
	private Delivery settled(Delivery owed, String who, @Nullable String by) {
		if (!owed.kind().isOwed()) {
			throw new IllegalArgumentException(
					"Delivery " + owed.number() + " asks for no answer: only corrections and "
							+ "retractions are acknowledged. Nothing was changed.");
		}
		int now = this.jdbc.sql("""
				update delivery set acknowledged_at = :now, acknowledged_by = :by,
					delivered_at = case when exists (select 1 from recipient r
						where r.id = delivery.recipient_id and r.address is null) then :now else delivered_at end
				where number = :number and acknowledged_at is null
				""")
			.param("now", Times.column(this.clock.instant()))
			.param("by", by)
			.param("number", owed.number())
			.update();
		if (now > 0) {
			this.administration.note("correction-acknowledged",
					Map.of("recipient", owed.recipient(), "claim", owed.claim().value(), "revision", owed.revision()),
					who);
		}
		return get(owed.number());
	}

	private static Delivery delivery(ResultSet row, int number) throws SQLException {
		return new Delivery(row.getLong("number"), row.getString("recipient_id"),
				new ClaimId(row.getString("claim_id")), row.getInt("revision"),
				Delivery.Kind.valueOf(row.getString("kind")), Times.read(row, "made_at"), row.getInt("attempts"),
				row.getString("failure"), Times.readOrNull(row, "delivered_at"),
				Times.readOrNull(row, "acknowledged_at"), row.getString("acknowledged_by"));
	}

	/**
	 * What a recipient has not taken yet.
	 *
	 * @param waiting how many messages
	 * @param since when the oldest of them was said
	 * @param failure why one was not taken; null if none was refused
	 */
	public record Backlog(int waiting, Instant since, @Nullable String failure) {
	}

	/** What is to be sent, and where. */
	record Due(long number, String token, String address, String secret, Instant next, int attempts) {
	}

}
