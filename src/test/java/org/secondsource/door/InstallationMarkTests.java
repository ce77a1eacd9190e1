package org.secondsource.door;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InstallationMarkTests {

	private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	@BeforeEach
	void migrates() {
		Flyway.configure().dataSource(this.database).load().migrate();
	}

	@Test
	void remembersWhenTheDemoFirstStarted() {
		mark(FIRST).claim(true);
		assertThat(mark(FIRST.plusSeconds(3600)).claim(true)).isEqualTo(new Installation(true, FIRST));
	}

	@Test
	void refusesTheDemoOnANewsroomsDatabase() {
		mark(FIRST).claim(false);
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(() -> mark(FIRST).claim(true))
			.satisfies((refused) -> assertThat(refused.remedy()).contains("SPRING_PROFILES_ACTIVE=production"));
	}

	@Test
	void refusesProductionOnTheDemosDatabase() {
		mark(FIRST).claim(true);
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(() -> mark(FIRST).claim(false))
			.satisfies((refused) -> assertThat(refused.remedy()).contains("SPRING_DATASOURCE_URL"));
	}

	private InstallationMark mark(Instant now) {
		return new InstallationMark(JdbcClient.create(this.database), Clock.fixed(now, ZoneOffset.UTC));
	}

}
