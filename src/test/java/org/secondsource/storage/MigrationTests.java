package org.secondsource.storage;

import java.util.Locale;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTests {

	@Test
	void giveBothDatabasesTheSameTablesAndColumns() {
		TreeSet<String> columns = columns(Databases.POSTGRESQL.migrated());
		assertThat(columns(Databases.H2.migrated())).isEqualTo(columns);
		assertThat(columns).contains("source.voice_id NO", "report_version.original YES", "claim.valid_until YES",
				"journal_entry.content NO", "assessment.facts_hash NO", "publication.stands_on NO");
	}

	@OnEachDatabase
	void areAppliedOnce(Databases databases) {
		DataSource database = databases.empty();
		assertThat(Databases.migrate(database)).isPositive();
		assertThat(Databases.migrate(database)).isZero();
	}

	@Test
	void leaveTheEngineItsTables() {
		assertThat(columns(Databases.H2.migrated())).noneMatch((column) -> column.startsWith("act_"));
	}

	private static TreeSet<String> columns(DataSource database) {
		return new TreeSet<>(JdbcClient.create(database)
			.sql("""
					select table_name, column_name, is_nullable from information_schema.columns
					where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
					""")
			.query((row, number) -> row.getString(1) + "." + row.getString(2) + " " + row.getString(3))
			.list()
			.stream()
			.map((column) -> column.substring(0, column.lastIndexOf(' ')).toLowerCase(Locale.ROOT)
					+ column.substring(column.lastIndexOf(' ')))
			.toList());
	}

}
