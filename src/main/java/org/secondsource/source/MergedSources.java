package org.secondsource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which sources were merged into which others. Facts are not touched: they keep the ids
 * that they were filed with.
 */
@Component
public class MergedSources {

	private final JdbcClient jdbc;

	MergedSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a source was merged into.
	 * @param source the source
	 * @return the other source, which may itself have been merged; nothing if it is its
	 * own
	 * @throws UnknownSource if there is none
	 */
	public Optional<SourceId> into(SourceId source) {
		return this.jdbc.sql("select merged_into from source where id = :id")
			.param("id", source.value())
			.query((row, number) -> Optional.ofNullable(row.getString("merged_into")))
			.optional()
			.orElseThrow(() -> new UnknownSource(source))
			.map(SourceId::new);
	}

	/**
	 * Merges a source into another, with all that were merged into it. The caller lets
	 * one at a time do so.
	 * @param lesser the source, which is its own
	 * @param into the other source, which is its own
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void merge(SourceId lesser, SourceId into) {
		this.jdbc.sql(
				"update source set merged_into = :into, changed_with = :into, changes = changes + 1 where id = :lesser")
			.param("into", into.value())
			.param("lesser", lesser.value())
			.update();
		this.jdbc.sql("update source set judged_as = :into where judged_as = :lesser")
			.param("into", into.value())
			.param("lesser", lesser.value())
			.update();
	}

	/**
	 * Makes a source its own again, with all that were merged into it. The caller lets
	 * one at a time do so.
	 * @param lesser the source
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void split(SourceId lesser) {
		this.jdbc.sql("update source set merged_into = null, changes = changes + 1 where id = :lesser")
			.param("lesser", lesser.value())
			.update();
		this.jdbc.sql("update source set judged_as = :lesser where id in (:all)")
			.param("lesser", lesser.value())
			.param("all", withAllMergedInto(lesser.value()))
			.update();
	}

	/**
	 * What became of a source last.
	 * @param source the source
	 * @return as whom it is judged, since what; nothing if it never was merged
	 * @throws UnknownSource if there is none
	 */
	public Optional<Change> latest(SourceId source) {
		return this.jdbc.sql("select judged_as, changed_with, changes from source where id = :id")
			.param("id", source.value())
			.query((row, number) -> change(source, row))
			.optional()
			.orElseThrow(() -> new UnknownSource(source));
	}

	/**
	 * The sources whose latest merger or split not all claims were shown.
	 * @return in the order of their ids
	 */
	public List<SourceId> unshown() {
		return this.jdbc.sql("select id from source where changes > changes_shown order by id")
			.query((row, number) -> new SourceId(row.getString("id")))
			.list();
	}

	/**
	 * Notes that all claims that rely on a source were shown what became of it.
	 * @param change the merger or split
	 */
	public void shown(Change change) {
		this.jdbc.sql("update source set changes_shown = :number where id = :id and changes_shown < :number")
			.param("number", change.number())
			.param("id", change.source().value())
			.update();
	}

	/**
	 * The sources whose standing depends on a source: itself, who speaks for it or stands
	 * on its side, and all that were merged into one of these.
	 * @param source the source
	 * @return in the order of their ids
	 */
	public Set<SourceId> dependingOn(SourceId source) {
		Set<SourceId> depending = new TreeSet<>();
		this.jdbc.sql("select id from source where id in (:all) or voice_id in (:all) or side_id in (:all)")
			.param("all", withAllMergedInto(source.value()))
			.query(String.class)
			.list()
			.forEach((one) -> withAllMergedInto(one).forEach((id) -> depending.add(new SourceId(id))));
		return depending;
	}

	private static Optional<Change> change(SourceId source, ResultSet row) throws SQLException {
		String other = row.getString("changed_with");
		return (other != null) ? Optional.of(new Change(source, new SourceId(row.getString("judged_as")),
				new SourceId(other), row.getInt("changes"))) : Optional.empty();
	}

	private List<String> withAllMergedInto(String source) {
		List<String> all = new ArrayList<>();
		Deque<String> open = new ArrayDeque<>(List.of(source));
		while (!open.isEmpty()) {
			String next = open.pop();
			all.add(next);
			open.addAll(this.jdbc.sql("select id from source where merged_into = :into order by id")
				.param("into", next)
				.query(String.class)
				.list());
		}
		return all;
	}

	/**
	 * What a merger or a split made of a source.
	 *
	 * @param source the source
	 * @param as whom it is judged as
	 * @param other the source with which it was merged, or from which it was split
	 * @param number counts the changes, from 1
	 */
	public record Change(SourceId source, SourceId as, SourceId other, int number) {
	}

}
