package org.secondsource.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.h2.jdbcx.JdbcDataSource;

import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.storage.Times;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database holds after the program was killed.
 */
final class Remains {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final JdbcClient jdbc;

	Remains(String url) {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL(url);
		database.setUser("sa");
		this.jdbc = JdbcClient.create(database);
	}

	/**
	 * How often each thing is there that was fed: its rows, or for a claim its processes.
	 */
	Map<String, Integer> counted() {
		Map<String, Integer> counted = new HashMap<>();
		count(counted, "select guid, count(*) from report_version group by guid");
		count(counted, """
				select c.id, count(p.id_) from claim c left join act_hi_procinst p on p.business_key_ = c.id
				group by c.id
				""");
		for (Entry entry : entries()) {
			JsonNode fact = read(entry.content());
			if (fact.at("/fact").asText().equals("citation")) {
				counted.merge(fact.at("/citation/id").asText(), 1, Integer::sum);
			}
		}
		return counted;
	}

	/** The chains that do not hold, or do not end where their claim says. */
	List<String> brokenChains() {
		Map<String, Head> ends = new HashMap<>();
		for (Entry entry : entries()) {
			if (entry.follows(ends.getOrDefault(entry.chain(), Head.START))) {
				ends.put(entry.chain(), entry.head());
			}
		}
		return this.jdbc.sql("select id, facts, head from claim")
			.query((row, number) -> Map.entry("claim/" + row.getString("id"),
					new Head(row.getInt("facts"), row.getString("head"))))
			.list()
			.stream()
			.filter((claim) -> !claim.getValue().equals(ends.get(claim.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The claims whose process does not wait, with one task or none of each kind. */
	List<String> unsettled() {
		return this.jdbc.sql("""
				select c.id from claim c
				where not c.settled or c.phase <> 'CORROBORATION' or not exists (
					select 1 from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
					where p.business_key_ = c.id and t.task_def_key_ = 'task_second_origin')
				or exists (
					select 1 from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
					where p.business_key_ = c.id group by t.task_def_key_ having count(*) > 1)
				""").query(String.class).list();
	}

	/** Lets go of the file. */
	void close() {
		this.jdbc.sql("shutdown").update();
	}

	private List<Entry> entries() {
		return this.jdbc.sql("""
				select chain, number, content, written_by, written_at, hash from journal_entry order by chain, number
				""")
			.query((row, number) -> new Entry(row.getString("chain"), row.getInt("number"), row.getString("content"),
					row.getString("written_by"), Times.read(row, "written_at"), row.getString("hash")))
			.list();
	}

	private void count(Map<String, Integer> counted, String sql) {
		counted.putAll(this.jdbc.sql(sql)
			.query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	private static JsonNode read(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
