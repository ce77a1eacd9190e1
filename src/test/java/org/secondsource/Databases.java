package org.secondsource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

import org.secondsource.claim.ClaimLedger;
import org.secondsource.journal.Journal;
import org.secondsource.source.ProtectedSources;
import org.secondsource.source.SourceRegister;
import org.secondsource.storage.Json;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The databases that the desk runs on, each with as many empty ones as a test wants.
 */
public enum Databases {

	/** H2 in its regular mode, as it is run embedded. */
	H2 {
		@Override
		public DataSource empty() {
			JdbcDataSource database = new JdbcDataSource();
			database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
			return database;
		}
	},
	/** PostgreSQL, one server for all tests. */
	POSTGRESQL {
		@Override
		public DataSource empty() {
			String name = "desk_" + UUID.randomUUID().toString().replace('-', '_');
			JdbcClient.create(Server.POSTGRES.getPostgresDatabase()).sql("create database " + name).update();
			return Server.POSTGRES.getDatabase("postgres", name);
		}
	};

	/** The master key of tests: 32 bytes of nothing. */
	private static final String MASTER_KEY = "A".repeat(43) + "=";

	/**
	 * A new database without any table.
	 * @return its data source
	 */
	public abstract DataSource empty();

	/**
	 * A new database with the desk's tables.
	 * @return its data source
	 */
	public DataSource migrated() {
		DataSource database = empty();
		migrate(database);
		return database;
	}

	/**
	 * Brings a database to the present state.
	 * @param database its data source
	 * @return how many migrations it took
	 */
	public static int migrate(DataSource database) {
		return Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.load()
			.migrate().migrationsExecuted;
	}

	/**
	 * Components on a new database with the desk's tables, in transactions as Spring has
	 * them; the journal, the sources and the ledger of claims are always among them.
	 * {@link Statements} counts what they send.
	 * @param components the types of the others
	 * @return where to get them, a {@link JdbcClient} and a {@link TransactionTemplate}
	 */
	public ApplicationContext with(Class<?>... components) {
		return on(Statements.counting(migrated()), components);
	}

	/**
	 * The same on a database that is there.
	 * @param database a database with the desk's tables
	 * @param components the types of the others
	 * @return where to get them, a {@link JdbcClient} and a {@link TransactionTemplate}
	 */
	public static ConfigurableApplicationContext on(DataSource database, Class<?>... components) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		JdbcTransactionManager transactions = new JdbcTransactionManager(database);
		context.registerBean(DataSource.class, () -> database);
		context.registerBean(JdbcTransactionManager.class, () -> transactions);
		context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
		context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
		context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(database));
		context.registerBean(ObjectMapper.class, () -> Jackson2ObjectMapperBuilder.json().build());
		context.register(Transactions.class, SourceRegister.class, ProtectedSources.class);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("keys", Map.of("second-source.master-key", MASTER_KEY)));
		Stream.of(components).forEach((component) -> context.register(component));
		context.registerBean(Clock.class, () -> Clock.systemUTC());
		context.scan(Json.class.getPackageName(), Journal.class.getPackageName(), ClaimLedger.class.getPackageName());
		context.refresh();
		return context;
	}

	@EnableTransactionManagement
	private static final class Transactions {

	}

	private static final class Server {

		private static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres server = EmbeddedPostgres.builder()
					.setServerConfig("fsync", "off")
					.setRegisterShutdownHook(false)
					.start();
				// Once all that runs on it has ended: a program waits half a minute for a
				// database that has gone before it.
				SpringApplication.getShutdownHandlers().add(() -> stop(server));
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stop(EmbeddedPostgres server) {
			try {
				server.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
