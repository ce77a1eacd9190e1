package org.secondsource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program runs as the demo, on a port of its own and an empty database of
 * PostgreSQL. The tests that say so share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
public @interface DemoRunningOnPostgreSql {

	/** Says where the database is. */
	class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try (Connection connection = Databases.POSTGRESQL.empty().getConnection()) {
				TestPropertyValues
					.of("spring.datasource.url=" + connection.getMetaData().getURL(),
							"spring.datasource.username=" + connection.getMetaData().getUserName())
					.applyTo(context);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
