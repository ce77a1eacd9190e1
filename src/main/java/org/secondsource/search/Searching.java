package org.secondsource.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * “Have we ever said 175?” The number of statements is the same however much is on file.
 */
@Component
@Transactional(readOnly = true)
public class Searching {

	private final JdbcClient jdbc;

	private final SourceRegister sources;

	private final HitReader hits;

	Searching(JdbcClient jdbc, SourceRegister sources, HitReader hits) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.hits = hits;
	}

	/**
	 * Finds what was said, claimed or reported.
	 * @param query the question
	 * @return the hits
	 * @throws IllegalArgumentException if nobody goes by the name of the source
	 */
	public Hits find(Query query) {
		Wanted wanted = Wanted.of(query, called(query));
		List<Found> found = new ArrayList<>();
		for (Hit.Kind kind : Hit.Kind.values()) {
			if (query.kinds().contains(kind)) {
				Selection selection = new Selection(wanted, kind);
				found.addAll(selection.find(this.jdbc, query.limit() + 1));
			}
		}
		boolean more = found.size() > query.limit();
		return new Hits(this.hits.read(found.subList(0, Math.min(found.size(), query.limit())), wanted), more);
	}

	private Map<String, Set<SourceId>> called(Query query) {
		String source = query.source();
		Map<String, Set<SourceId>> called = this.sources
			.called(Stream.concat(query.words().stream(), Stream.ofNullable(source)).toList());
		if (source != null && !called.containsKey(source)) {
			throw new IllegalArgumentException(
					"No source goes by “" + source + "”. Look for it as a word, or ask by the id it is filed under.");
		}
		return called;
	}

}
