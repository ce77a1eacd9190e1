package org.secondsource.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.Campaign;
import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every look-up of a word goes through an index: a plan that reads the table of words as
 * a whole is rejected, and one such plan is shown to be.
 */
class LookUpTests {

	private static final Logger log = LoggerFactory.getLogger(LookUpTests.class);

	private static final int CLAIMS = Campaign.size(3_000, 200_000);

	private static final int REPORTS = CLAIMS / 2;

	private static final int LIMIT = 21;

	@OnEachDatabase
	void readNoTableAsAWhole(Databases databases) {
		JdbcClient jdbc = JdbcClient.create(filled(databases));
		for (Query query : List.of(query(null, "rare"), query(null, "killed"), query(null, "cement", "killed"),
				query(null, "killed", "rare"), query(null, "rar*", "killed"), query(175), query(5_000_000),
				query(null, "killed", "unheard"))) {
			for (Hit.Kind kind : List.of(Hit.Kind.CLAIM, Hit.Kind.REPORT)) {
				Wanted wanted = Wanted.of(query, Map.of());
				Selection selection = new Selection(wanted, kind);
				Map<Term, Integer> frequencies = selection.frequencies(jdbc);
				String sql = selection.sql(frequencies, LIMIT);
				long start = System.nanoTime();
				int found = new Selection(wanted, kind).find(jdbc, LIMIT).size();
				log.info("{} {} {} {}: {} found in {} us", databases, kind, query.words(), query.number(), found,
						(System.nanoTime() - start) / 1000);
				String plan = plan(selection.statement(jdbc, "explain " + sql));
				log.debug("{}", plan);
				assertThat(scans(plan)).as(query.words() + plan).isFalse();
			}
		}
	}

	@OnEachDatabase
	void rejectsAPlanThatReadsTheTableOfWords(Databases databases) {
		JdbcClient jdbc = JdbcClient.create(databases.migrated());
		assertThat(scans(plan(jdbc.sql("explain select count(*) from search_word where entry > 7")))).isTrue();
	}

	private static boolean scans(String plan) {
		return plan.contains("SEARCH_WORD.tableScan") || plan.contains("Seq Scan on search_word");
	}

	private static String plan(JdbcClient.StatementSpec explained) {
		return String.join("\n", explained.query(String.class).list());
	}

	private static Query query(@Nullable Integer number, String... words) {
		return new Query(List.of(words), number, null, null, null, null, Set.of(), 20);
	}

	private static DataSource filled(Databases databases) {
		DataSource database = databases.migrated();
		JdbcClient jdbc = JdbcClient.create(database);
		boolean h2 = databases == Databases.H2;
		List<String> fill = new ArrayList<>();
		for (Hit.Kind kind : List.of(Hit.Kind.CLAIM, Hit.Kind.REPORT)) {
			fill.add("""
					insert into search_entry (kind, name, number, since, first_at, last_at, forgotten, words)
					select %1$d, 'n' || n.x, 0, %2$s, %2$s, %2$s, false, 'killed' from %3$s as n(x)
					""".formatted(kind.code(),
					"timestamp with time zone '2016-01-01 00:00:00+00' + n.x * interval '1' minute",
					series(h2, (kind == Hit.Kind.CLAIM) ? CLAIMS : REPORTS)));
		}
		String place = "cast(substring(e.name from 2) as integer)";
		for (int word = 0; word < Campaign.size(3, 15); word++) {
			fill.add(words(h2, "'v' || mod(" + place + " * " + (7 + word * 2) + ", 50000) || 'x" + word + "'", "true"));
		}
		fill.add(words(h2, "'killed'", "true"));
		fill.add(words(h2, "'cement'", "mod(" + place + ", 10) = 0"));
		fill.add(words(h2, "'rare'", "mod(" + place + ", " + CLAIMS / 10 + ") = 1"));
		fill.add(
				"""
						insert into search_span (kind, high, low, since, entry, words)
						select e.kind, case when mod(e.id, 3) = 0 then 2147483647 else 110 + mod(e.id, 50) end, 10 + mod(e.id, 90),
							e.since, e.id, 'at least' from search_entry e where e.kind = 1 and mod(e.id, 4) = 0
						""");
		fill.forEach((sql) -> jdbc.sql(sql).update());
		jdbc.sql("analyze").update();
		return database;
	}

	private static String series(boolean h2, int to) {
		return (h2 ? "system_range(1, %d)" : "generate_series(1, %d)").formatted(to);
	}

	private static String words(boolean h2, String word, String where) {
		return "insert into search_word (word, kind, since, entry) select "
				+ (h2 ? "stringtoutf8(" + word + ")" : "convert_to(" + word + ", 'UTF8')")
				+ ", e.kind, e.since, e.id from search_entry e where " + where;
	}

}
