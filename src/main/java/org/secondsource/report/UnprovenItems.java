package org.secondsource.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;

import org.secondsource.storage.Json;
import org.secondsource.storage.Sha256;
import org.secondsource.storage.Times;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits for a person because it came by a door that does not speak for its source.
 * What came of a sealed report is given out without its words.
 */
@Component
public class UnprovenItems {

	private static final String ITEMS = """
			select id, item, door, came_at, state, settled_by, reason,
				(select killed_at from report_seal s where s.report_id = unproven_item.report_id) as sealed_at
			from unproven_item
			""";

	private final JdbcClient jdbc;

	private final Json json;

	private final TransactionTemplate savepoint;

	UnprovenItems(JdbcClient jdbc, Json json, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.json = json;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Holds an item until a person has settled it.
	 * @param report what came
	 * @param door by which door
	 * @param at when
	 * @return false if it was held already
	 */
	@Transactional
	public boolean hold(NewReport report, String door, Instant at) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc.sql("""
					insert into unproven_item (id, report_id, item, door, came_at, state)
					values (:id, :report, :item, :door, :at, 'WAITING')
					""")
				.param("id", idOf(report))
				.param("report", report.report().value())
				.param("item", this.json.write(report))
				.param("door", door)
				.param("at", Times.column(at))
				.update());
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * The id that an item has or would have.
	 * @param report what came
	 * @return the same for the same version
	 */
	public static String idOf(NewReport report) {
		return "u-" + Sha256
			.hex(String.join("\n", report.report().value(), report.status().name(), report.hash(),
					report.published().toString()))
			.substring(0, 16);
	}

	/**
	 * An item.
	 * @param id its id
	 * @return the item
	 * @throws NoSuchElementException if there is none
	 */
	public UnprovenItem get(String id) {
		return this.jdbc.sql(ITEMS + "where id = :id")
			.param("id", id)
			.query(this::item)
			.optional()
			.orElseThrow(() -> notHeld(id));
	}

	/**
	 * What came, in its own words, to be taken in and never shown.
	 * @param id the item's id
	 * @return the version
	 * @throws NoSuchElementException if there is none
	 */
	public NewReport whole(String id) {
		return this.jdbc.sql("select item from unproven_item where id = :id")
			.param("id", id)
			.query((row, number) -> this.json.read(row.getString("item"), NewReport.class))
			.optional()
			.orElseThrow(() -> notHeld(id));
	}

	/**
	 * What waits for a person.
	 * @param limit how many at most
	 * @return the oldest first
	 */
	public List<UnprovenItem> waiting(int limit) {
		return this.jdbc.sql(ITEMS + "where state = 'WAITING' order by came_at, id limit :limit")
			.param("limit", limit)
			.query(this::item)
			.list();
	}

	/**
	 * Settles an item that waits.
	 * @param id its id
	 * @param state confirmed or refused
	 * @param by the person's user id
	 * @param reason why
	 * @return false if somebody has settled it already
	 */
	@Transactional
	public boolean settle(String id, UnprovenItem.State state, String by, String reason) {
		return this.jdbc.sql("""
				update unproven_item set state = :state, settled_by = :by, reason = :reason
				where id = :id and state = 'WAITING'
				""").param("state", state.name()).param("by", by).param("reason", reason).param("id", id).update() == 1;
	}

	private UnprovenItem item(ResultSet row, int number) throws SQLException {
		NewReport whole = this.json.read(row.getString("item"), NewReport.class);
		Instant sealedAt = Times.readOrNull(row, "sealed_at");
		return new UnprovenItem(row.getString("id"), (sealedAt != null) ? whole.sealed(new Seal(sealedAt)) : whole,
				row.getString("door"), Times.read(row, "came_at"), UnprovenItem.State.valueOf(row.getString("state")),
				row.getString("settled_by"), row.getString("reason"));
	}

	private static NoSuchElementException notHeld(String id) {
		return new NoSuchElementException(
				"Nothing is held as “" + id + "”. Look at the list of what waits to be confirmed.");
	}

}
