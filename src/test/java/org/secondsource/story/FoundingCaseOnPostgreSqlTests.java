package org.secondsource.story;

import java.sql.Connection;
import java.sql.SQLException;

import org.secondsource.Databases;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The story on PostgreSQL.
 */
class FoundingCaseOnPostgreSqlTests extends FoundingCaseStory {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) throws SQLException {
		try (Connection connection = Databases.POSTGRESQL.empty().getConnection()) {
			String url = connection.getMetaData().getURL();
			String user = connection.getMetaData().getUserName();
			properties.add("spring.datasource.url", () -> url);
			properties.add("spring.datasource.username", () -> user);
		}
	}

}
