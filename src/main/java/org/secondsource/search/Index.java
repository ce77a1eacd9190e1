package org.secondsource.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.secondsource.claim.Figure;
import org.secondsource.report.Period;
import org.secondsource.storage.Times;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The index's writing hand: rows of things, of the words that they hold, and of the
 * intervals that they state.
 */
@Component
class Index {

	private static final int LONGEST_SPAN = 2000;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	Index(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	Optional<Entry> find(Hit.Kind kind, String name, int number) {
		return this.jdbc.sql("""
				select id, words from search_entry
				where kind = :kind and name = :name and number = :number
				""")
			.param("kind", kind.code())
			.param("name", name)
			.param("number", number)
			.query((row, index) -> new Entry(row.getLong("id"), row.getString("words")))
			.optional();
	}

	/** Adds a thing, whose words are still to be written. */
	long add(Hit.Kind kind, String name, int number, Instant since, Content content) {
		Period when = Objects.requireNonNullElse(content.when(), Period.at(since));
		GeneratedKeyHolder id = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into search_entry (kind, name, number, since, first_at, last_at, forgotten, words)
				values (:kind, :name, :number, :since, :first, :last, false, :words)
				""")
			.param("kind", kind.code())
			.param("name", name)
			.param("number", number)
			.param("since", Times.column(since))
			.param("first", Times.column(when.start()))
			.param("last", Times.column(when.end()))
			.param("words", content.words())
			.update(id, "id");
		return Objects.requireNonNull(id.getKeyAs(Long.class));
	}

	/**
	 * Adds to a thing what is told about it later; the words are still to be written.
	 * Nothing if the thing is not in the index, or forgotten.
	 */
	Optional<Long> extend(Hit.Kind kind, String name, Content content) {
		Period when = content.when();
		GeneratedKeyHolder id = new GeneratedKeyHolder();
		this.jdbc.sql("""
				update search_entry set words = words || :words,
					first_at = least(first_at, coalesce(cast(:first as timestamp with time zone), first_at)),
					last_at = greatest(last_at, coalesce(cast(:last as timestamp with time zone), last_at))
				where kind = :kind and name = :name and number = 0 and not forgotten
				""")
			.param("kind", kind.code())
			.param("name", name)
			.param("words", content.words())
			.param("first", Times.columnOrNull((when != null) ? when.start() : null))
			.param("last", Times.columnOrNull((when != null) ? when.end() : null))
			.update(id, "id");
		return Optional.ofNullable(id.getKeyAs(Long.class));
	}

	/** Writes the words and intervals of some things: two statements, however many. */
	void write(Map<Long, Content> contents) {
		List<byte[]> words = new ArrayList<>();
		List<Long> entries = new ArrayList<>();
		contents.forEach((entry, content) -> Entry.tokens(content.words()).forEach((token) -> {
			words.add(bytes(token));
			entries.add(entry);
		}));
		if (!words.isEmpty()) {
			this.jdbc.sql("""
					insert into search_word (word, kind, since, entry)
					select t.word, e.kind, e.since, e.id
					from unnest(cast(:words as bytea array), cast(:entries as bigint array)) as t(word, entry)
						join search_entry e on e.id = t.entry
					where not exists (select 1 from search_word x
						where x.word = t.word and x.kind = e.kind and x.since = e.since and x.entry = e.id)
					""")
				.param("words", words.toArray(byte[][]::new))
				.param("entries", entries.toArray(Long[]::new))
				.update();
		}
		SqlParameterSource[] spans = contents.entrySet()
			.stream()
			.flatMap((content) -> content.getValue().spans().stream().map((span) -> span(content.getKey(), span)))
			.toArray(SqlParameterSource[]::new);
		if (spans.length > 0) {
			this.batches.batchUpdate("""
					insert into search_span (kind, high, low, since, entry, words)
					select e.kind, :high, :low, e.since, e.id, :words from search_entry e where e.id = :entry
					""", spans);
		}
	}

	void forget(Entry entry) {
		this.jdbc.sql("""
				delete from search_word w
				where exists (select 1 from search_entry e
						where e.id = :entry and e.kind = w.kind and e.since = w.since and e.id = w.entry)
					and w.word in (select t.word from unnest(cast(:words as bytea array)) as t(word))
				""")
			.param("entry", entry.id())
			.param("words", entry.tokens().stream().map(Index::bytes).toArray(byte[][]::new))
			.update();
		this.jdbc.sql("update search_entry set forgotten = true, words = '' where id = :entry")
			.param("entry", entry.id())
			.update();
	}

	static byte[] bytes(String token) {
		return token.getBytes(StandardCharsets.UTF_8);
	}

	private static SqlParameterSource span(long entry, Figure span) {
		return new MapSqlParameterSource("entry", entry)
			.addValue("high", Objects.requireNonNullElse(span.high(), Integer.MAX_VALUE))
			.addValue("low", span.low())
			.addValue("words", span.words().substring(0, Math.min(LONGEST_SPAN, span.words().length())));
	}

}
