package org.secondsource.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.secondsource.journal.Administration;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes a desk at intake. The row that names most wins, and of several the one that
 * stands first.
 */
@Component
public class RoutingTable {

	/** More rows nobody keeps in mind. */
	private static final int LONGEST = 1000;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Desks desks;

	private final Administration administration;

	RoutingTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Desks desks, Administration administration) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.desks = desks;
		this.administration = administration;
	}

	/**
	 * The rows.
	 * @return in their order, the first being row 1
	 */
	public List<Route> rows() {
		return this.jdbc.sql("select country, topic, source, language, desk_id from route order by place")
			.query(RoutingTable::route)
			.list();
	}

	/**
	 * The desk for something.
	 * @param matter what is known of it
	 * @return nothing where no row matches: the intake desk keeps it
	 */
	public Optional<Proposal> propose(Matter matter) {
		List<Route> rows = rows();
		int best = -1;
		for (int place = 0; place < rows.size(); place++) {
			Route row = rows.get(place);
			if (row.matches(matter) && (best < 0 || row.named().size() > rows.get(best).named().size())) {
				best = place;
			}
		}
		return (best < 0) ? Optional.empty() : Optional.of(proposal(best + 1, rows.get(best)));
	}

	/**
	 * Puts other rows in the place of all; the administration's chain tells both states.
	 * @param rows the rows, in their order
	 * @param by who does: the person's user id
	 * @return false if they were so already, and nothing was done
	 * @throws UnknownDesk if a row leads to no desk
	 * @throws IllegalArgumentException if there are too many
	 */
	@Transactional
	public boolean replace(List<Route> rows, String by) {
		if (rows.size() > LONGEST) {
			throw new IllegalArgumentException("The routing table takes 1000 rows. Merge some of them.");
		}
		rows.stream().map(Route::desk).distinct().forEach(this.desks::get);
		List<Route> before = rows();
		if (rows.equals(before)) {
			return false;
		}
		this.administration.note("routing-changed", Map.of("rows", rows, "before", before), by);
		this.jdbc.sql("delete from route").update();
		this.batches.batchUpdate("""
				insert into route (place, country, topic, source, language, desk_id)
				values (:place, :country, :topic, :source, :language, :desk)
				""",
				IntStream.range(0, rows.size())
					.mapToObj((index) -> row(index + 1, rows.get(index)))
					.toArray(SqlParameterSource[]::new));
		return true;
	}

	private static Proposal proposal(int place, Route row) {
		List<String> named = row.named();
		return new Proposal(row.desk(),
				"routed by row " + place + ": " + (named.isEmpty() ? "anything else" : String.join(", ", named)));
	}

	private static MapSqlParameterSource row(int place, Route row) {
		return new MapSqlParameterSource("place", place).addValue("country", row.country())
			.addValue("topic", row.topic())
			.addValue("source", row.source())
			.addValue("language", row.language())
			.addValue("desk", row.desk());
	}

	private static Route route(ResultSet row, int number) throws SQLException {
		return new Route(row.getString("country"), row.getString("topic"), row.getString("source"),
				row.getString("language"), row.getString("desk_id"));
	}

}
