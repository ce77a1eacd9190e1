package org.secondsource.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondsource.storage.Times;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All chains with their entries. Who appends holds the lock of the chain, which for a
 * claim is the claim's row, and keeps its head.
 */
@Component
public class Journal {

	private static final String ENTRIES = """
			select chain, number, content, written_by, written_at, hash from journal_entry
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	Journal(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Appends entries to a chain.
	 * @param chain the chain
	 * @param head where it ends now
	 * @param contents what was filed or decided, each one line of JSON
	 * @param by who did
	 * @param at when
	 * @return the entries; the last one's head is where the chain ends then
	 * @throws org.springframework.dao.DuplicateKeyException if the chain goes on behind
	 * that head
	 */
	public List<Entry> append(String chain, Head head, List<String> contents, String by, Instant at) {
		List<Entry> entries = new ArrayList<>();
		Head end = head;
		for (String content : contents) {
			Entry entry = Entry.after(end, chain, content, by, at);
			entries.add(entry);
			end = entry.head();
		}
		this.batches.batchUpdate("""
				insert into journal_entry (chain, number, content, written_by, written_at, hash)
				values (:chain, :number, :content, :by, :at, :hash)
				""", entries.stream().map(Journal::row).toArray(SqlParameterSource[]::new));
		return List.copyOf(entries);
	}

	/**
	 * The entries of a chain up to a number.
	 * @param chain the chain
	 * @param upTo the number of the last
	 * @return in their order
	 */
	public List<Entry> entries(String chain, int upTo) {
		return this.jdbc.sql(ENTRIES + "where chain = :chain and number <= :upTo order by number")
			.param("chain", chain)
			.param("upTo", upTo)
			.query(Journal::entry)
			.list();
	}

	/**
	 * The entries of some chains, by one query.
	 * @param chains the chains
	 * @return by chain, in their order
	 */
	public Map<String, List<Entry>> entries(Collection<String> chains) {
		Map<String, List<Entry>> entries = new LinkedHashMap<>();
		if (!chains.isEmpty()) {
			this.jdbc.sql(ENTRIES + "where chain in (:chains) order by chain, number")
				.param("chains", chains)
				.query(Journal::entry)
				.list()
				.forEach((entry) -> entries.computeIfAbsent(entry.chain(), (chain) -> new ArrayList<>()).add(entry));
		}
		return entries;
	}

	/**
	 * The entries of all chains, page by page: memory and time of a page do not grow with
	 * the journal.
	 * @param chain the chain of the last entry seen; empty before the first
	 * @param number the number of that entry
	 * @param limit how many at most
	 * @return the entries that follow, chain by chain; empty if there are none
	 */
	public List<Entry> after(String chain, int number, int limit) {
		List<Entry> rest = this.jdbc
			.sql(ENTRIES + "where chain = :chain and number > :number order by chain, number limit :limit")
			.param("chain", chain)
			.param("number", number)
			.param("limit", limit)
			.query(Journal::entry)
			.list();
		if (rest.size() == limit) {
			return rest;
		}
		List<Entry> page = new ArrayList<>(rest);
		page.addAll(this.jdbc.sql(ENTRIES + "where chain > :chain order by chain, number limit :limit")
			.param("chain", chain)
			.param("limit", limit - rest.size())
			.query(Journal::entry)
			.list());
		return page;
	}

	/**
	 * The latest entries of a chain before one.
	 * @param chain the chain
	 * @param number the number of that entry, or more than any
	 * @param limit how many at most
	 * @return the latest first
	 */
	public List<Entry> before(String chain, int number, int limit) {
		return this.jdbc
			.sql(ENTRIES + "where chain = :chain and number < :number order by chain desc, number desc limit :limit")
			.param("chain", chain)
			.param("number", number)
			.param("limit", limit)
			.query(Journal::entry)
			.list();
	}

	/** Which of some chains have any entry. */
	Set<String> begun(Collection<String> chains) {
		return Set.copyOf(this.jdbc.sql("select distinct chain from journal_entry where chain in (:chains)")
			.param("chains", chains)
			.query(String.class)
			.list());
	}

	/**
	 * How many entries there are.
	 * @return the number, of all chains together
	 */
	public long size() {
		return this.jdbc.sql("select count(*) from journal_entry").query(Long.class).single();
	}

	/**
	 * How many chains there are.
	 * @return the number of those that have begun
	 */
	public int chains() {
		return this.jdbc.sql("select count(*) from journal_entry where number = 1").query(Integer.class).single();
	}

	private static MapSqlParameterSource row(Entry entry) {
		return new MapSqlParameterSource("chain", entry.chain()).addValue("number", entry.number())
			.addValue("content", entry.content())
			.addValue("by", entry.by())
			.addValue("at", Times.column(entry.at()))
			.addValue("hash", entry.hash());
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getString("chain"), row.getInt("number"), row.getString("content"),
				row.getString("written_by"), Times.read(row, "written_at"), row.getString("hash"));
	}

}
