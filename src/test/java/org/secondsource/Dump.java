package org.secondsource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a database holds, as somebody reads it who has stolen it.
 */
public final class Dump {

	private Dump() {
	}

	/**
	 * All that is kept.
	 * @param databases which database it is
	 * @param jdbc the database
	 * @return as text
	 */
	public static String of(Databases databases, JdbcClient jdbc) {
		return switch (databases) {
			case H2 -> String.join("\n", jdbc.sql("script").query(String.class).list());
			case POSTGRESQL -> jdbc.sql("""
					select table_name, column_name from information_schema.columns
					where table_schema = 'public' and data_type in ('character varying', 'text', 'bytea')
					""")
				.query()
				.listOfRows()
				.stream()
				.map((column) -> column(jdbc, column))
				.collect(Collectors.joining());
		};
	}

	private static String column(JdbcClient jdbc, Map<String, Object> column) {
		String name = "\"" + column.get("column_name") + "\"";
		List<String> values = jdbc
			.sql("select " + name + "::text from \"" + column.get("table_name") + "\" where " + name + " is not null")
			.query(String.class)
			.list();
		return String.join("\n", values) + "\n";
	}

}
