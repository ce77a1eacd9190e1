package org.secondsource.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.secondsource.journal.Administration;
import org.secondsource.storage.ForeignKeys;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The doors by which things come in, and the sources that each may speak for: what one
 * source's own wire takes back goes at once, what anybody else's does has to be
 * confirmed.
 */
@Component
public class SourceDoors {

	private final JdbcClient jdbc;

	private final Administration administration;

	SourceDoors(JdbcClient jdbc, Administration administration) {
		this.jdbc = jdbc;
		this.administration = administration;
	}

	/**
	 * Whether a door speaks for a source.
	 * @param door the user id of a program, a feed's or a folder's name
	 * @param source the source
	 * @return true if it was bound to it
	 */
	public boolean speaksFor(String door, SourceId source) {
		return this.jdbc.sql("select count(*) from source_door where door = :door and source_id = :source")
			.param("door", door)
			.param("source", source.value())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * The sources that a door speaks for.
	 * @param door the door
	 * @return in the order of their ids; none if it is bound to none
	 */
	public List<SourceId> of(String door) {
		return this.jdbc.sql("select source_id from source_door where door = :door order by source_id")
			.param("door", door)
			.query((row, number) -> new SourceId(row.getString("source_id")))
			.list();
	}

	/**
	 * Binds a door to sources, and to no others.
	 * @param door the door
	 * @param sources the sources; none to let it speak for nobody
	 * @param by the administrator's user id
	 * @throws UnknownSource if one of them is not filed
	 */
	@Transactional
	public void bind(String door, Collection<SourceId> sources, String by) {
		this.jdbc.sql("delete from source_door where door = :door").param("door", door).update();
		for (SourceId source : sources.stream().distinct().sorted().toList()) {
			try {
				this.jdbc.sql("insert into source_door (door, source_id) values (:door, :source)")
					.param("door", door)
					.param("source", source.value())
					.update();
			}
			catch (DataIntegrityViolationException ex) {
				throw ForeignKeys.isMissing(ex) ? new UnknownSource(source) : ex;
			}
		}
		this.administration.note("door-bound",
				Map.of("door", door, "sources", sources.stream().map(SourceId::value).sorted().toList()), by);
	}

}
