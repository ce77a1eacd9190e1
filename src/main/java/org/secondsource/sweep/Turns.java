package org.secondsource.sweep;

import java.time.Duration;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is. Time is the database's, so that the clocks of the nodes do not
 * matter; a turn that is not given back ends by itself.
 */
@Component
class Turns {

	private final JdbcClient jdbc;

	Turns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes a turn for a while, if it is due and nobody has it. */
	boolean take(String sweep, String node, Duration atMost) {
		return this.jdbc
			.sql("""
					update sweep set taken_by = :node, free_at = current_timestamp + cast(:seconds as integer) * interval '1' second
					where name = :sweep and free_at <= current_timestamp
					""")
			.param("node", node)
			.param("seconds", atMost.toSeconds())
			.param("sweep", sweep)
			.update() == 1 || (isNew(sweep) && take(sweep, node, atMost));
	}

	/** Gives a turn back; the next one begins after a rest. */
	void give(String sweep, String node, Duration rest) {
		this.jdbc
			.sql("""
					update sweep set taken_by = null, free_at = current_timestamp + cast(:seconds as integer) * interval '1' second
					where name = :sweep and taken_by = :node
					""")
			.param("node", node)
			.param("seconds", rest.toSeconds())
			.param("sweep", sweep)
			.update();
	}

	private boolean isNew(String sweep) {
		int known = this.jdbc.sql("select count(*) from sweep where name = :sweep")
			.param("sweep", sweep)
			.query(Integer.class)
			.single();
		if (known > 0) {
			return false;
		}
		try {
			this.jdbc.sql("insert into sweep (name, taken_by, free_at) values (:sweep, null, current_timestamp)")
				.param("sweep", sweep)
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another node has just met it too.
		}
		return true;
	}

}
