package org.secondsource.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.secondsource.storage.Times;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the statements that look a question up. The rarest word is walked, the newest
 * first, and each of its entries is looked up under the other words: so the walk ends
 * with the last hit that is wanted, and no list of a common word is read as a whole.
 */
final class Selection {

	/** Beyond this many entries, one word is as common as another. */
	private static final int COMMON = 1000;

	private static final String COUNT = """
			select cast(%d as integer) as term, count(*) as entries from (
				select 1 from search_word w where w.kind = %d and %s fetch first %d rows only) as some%d
			""";

	private static final String STATED = """
			select %s e.id, e.name, e.number, e.since, cast(null as varchar(2000)) as figure, 0 as contains
			from %s where %s order by %s desc, %s desc fetch first %d rows only
			""";

	private static final String CONTAINS = """
			select e.id, e.name, e.number, e.since, min(w.words) as figure, 1 as contains
			from search_span w join search_entry e on e.id = w.entry
			where %s group by e.id, e.name, e.number, e.since order by e.since desc, e.id desc fetch first %d rows only
			""";

	private final Wanted wanted;

	private final Hit.Kind kind;

	private final List<Term> terms;

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	Selection(Wanted wanted, Hit.Kind kind) {
		this.wanted = wanted;
		this.kind = kind;
		this.terms = wanted.terms(kind).stream().distinct().toList();
	}

	List<Found> find(JdbcClient jdbc, int limit) {
		return statement(jdbc, sql(frequencies(jdbc), limit))
			.query((row, number) -> new Found(this.kind, row.getString("name"), row.getInt("number"),
					row.getString("figure")))
			.list();
	}

	String sql(Map<Term, Integer> frequencies, int limit) {
		String sql = "select * from (" + stated(frequencies, limit) + ") as stated";
		if (this.wanted.number() != null && this.kind != Hit.Kind.REPORT) {
			sql += "\nunion all select * from (" + contains(limit) + ") as containing";
		}
		return sql + "\norder by contains, since desc, id desc fetch first " + limit + " rows only";
	}

	/** How many entries hold each term, counted no further than it matters. */
	Map<Term, Integer> frequencies(JdbcClient jdbc) {
		Map<Term, Integer> frequencies = new LinkedHashMap<>();
		if (this.terms.size() > 1) {
			List<String> counts = new ArrayList<>();
			for (int i = 0; i < this.terms.size(); i++) {
				counts.add(COUNT.formatted(i, this.kind.code(), holds("w", this.terms.get(i)), COMMON, i));
			}
			statement(jdbc, String.join("union all\n", counts))
				.query((row, number) -> frequencies.put(this.terms.get(row.getInt("term")), row.getInt("entries")))
				.list();
		}
		return frequencies;
	}

	private String stated(Map<Term, Integer> frequencies, int limit) {
		if (this.terms.isEmpty()) {
			return STATED.formatted("", "search_entry e", among("e", List.of()), "e.since", "e.id", limit);
		}
		Term rarest = this.terms.stream()
			.min(Comparator.comparing((term) -> frequencies.getOrDefault(term, COMMON)))
			.orElseThrow();
		List<Term> others = this.terms.stream().filter((term) -> !term.equals(rarest)).toList();
		boolean many = rarest.isMany();
		return STATED.formatted(many ? "distinct" : "", "search_word w join search_entry e on e.id = w.entry",
				holds("w", rarest) + " and " + among("w", others), many ? "e.since" : "w.since",
				many ? "e.id" : "w.entry", limit);
	}

	private String contains(int limit) {
		this.parameters.put("number", this.wanted.number());
		return CONTAINS
			.formatted("w.high >= :number and w.low <= :number and not " + held("w", this.wanted.stated(this.kind))
					+ " and " + among("w", this.wanted.termsBesideTheNumber(this.kind)), limit);
	}

	private String among(String row, List<Term> others) {
		List<String> all = new ArrayList<>(List.of(row + ".kind = " + this.kind.code(), "not e.forgotten"));
		others.stream().map((term) -> held(row, term)).forEach(all::add);
		this.wanted.phrases().forEach((phrase) -> all.add("e.words like " + parameter("%" + phrase + "%")));
		if (this.wanted.query().from() != null) {
			all.add("e.last_at >= " + parameter(Times.column(this.wanted.query().from())));
		}
		if (this.wanted.query().to() != null) {
			all.add("e.first_at < " + parameter(Times.column(this.wanted.query().to())));
		}
		return String.join(" and ", all);
	}

	private String held(String row, Term term) {
		return """
				exists (select 1 from search_word x where %2$s and x.kind = %1$s.kind and x.since = %1$s.since
					and x.entry = %1$s.entry)""".formatted(row, holds("x", term));
	}

	private String holds(String row, Term term) {
		if (term.prefix()) {
			byte[] last = Index.bytes(term.first() + Character.MAX_VALUE);
			return row + ".word >= " + parameter(Index.bytes(term.first())) + " and " + row + ".word <= "
					+ parameter(last);
		}
		return row + ".word in ("
				+ term.tokens().stream().map((token) -> parameter(Index.bytes(token))).collect(Collectors.joining(", "))
				+ ")";
	}

	private String parameter(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return ":" + name;
	}

	JdbcClient.StatementSpec statement(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).params(this.parameters);
	}

}
