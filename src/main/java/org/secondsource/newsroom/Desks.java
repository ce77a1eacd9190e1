package org.secondsource.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondsource.journal.Administration;
import org.secondsource.storage.Json;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verification desks.
 */
@Component
public class Desks {

	private static final String DESKS = "select id, name, hours from desk ";

	private final JdbcClient jdbc;

	private final Json json;

	private final Administration administration;

	private final ApplicationEventPublisher events;

	Desks(JdbcClient jdbc, Json json, Administration administration, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.json = json;
		this.administration = administration;
		this.events = events;
	}

	/**
	 * All desks.
	 * @return in the order of their ids
	 */
	public List<Desk> all() {
		return this.jdbc.sql(DESKS + "order by id").query(this::desk).list();
	}

	/**
	 * The desk of an id, if there is one.
	 * @param id the id
	 * @return nothing for the intake desk, which is a group without hours
	 */
	public Optional<Desk> find(String id) {
		return this.jdbc.sql(DESKS + "where id = :id").param("id", id).query(this::desk).optional();
	}

	/**
	 * The desk of an id.
	 * @param id the id
	 * @return the desk
	 * @throws UnknownDesk if there is none
	 */
	public Desk get(String id) {
		return find(id).orElseThrow(() -> new UnknownDesk(id, all()));
	}

	/**
	 * Sets a desk up, or changes its name and hours; the administration's chain tells
	 * both states.
	 * @param desk the desk as it shall be
	 * @param by who does: the person's user id
	 * @return false if it was so already, and nothing was done
	 */
	@Transactional
	public boolean arrange(Desk desk, String by) {
		Desk before = find(desk.id()).orElse(null);
		if (desk.equals(before)) {
			return false;
		}
		this.administration.note("desk-arranged",
				(before != null) ? Map.of("desk", desk, "before", before) : Map.of("desk", desk), by);
		this.jdbc
			.sql((before != null) ? "update desk set name = :name, hours = :hours where id = :id"
					: "insert into desk (id, name, hours) values (:id, :name, :hours)")
			.param("id", desk.id())
			.param("name", desk.name())
			.param("hours", this.json.write(desk.hours()))
			.update();
		this.events.publishEvent(new DeskArranged(desk));
		return true;
	}

	private Desk desk(ResultSet row, int number) throws SQLException {
		return new Desk(row.getString("id"), row.getString("name"),
				this.json.read(row.getString("hours"), Hours.class));
	}

}
