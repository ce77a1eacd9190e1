package org.secondsource.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StartGuardTests {

	private static final String DURABLE = "jdbc:h2:file:./own/desk;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

	private final Map<String, String> settings = new HashMap<>(Map.of("server.address", "127.0.0.1",
			"spring.datasource.url", DURABLE, "second-source.administrator-password", "lamp oil and kites",
			"second-source.master-key", "bGFtcCBvaWwgYW5kIGtpdGVzIG92ZXIgdGhlIGhpbGw="));

	@Test
	void startsTheDemoOnThisMachineAlone() {
		assertThatNoException().isThrownBy(this::demo);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0.0.0.0", "::", "192.168.1.5", "example.org", "127.0.0.1.example.org" })
	void refusesTheDemoOnAnyOtherAddress(String address) {
		this.settings.put("server.address", address);
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(this::demo)
			.withMessageContaining("server.address must be 127.0.0.1")
			.satisfies((refused) -> assertThat(refused.remedy()).contains("production"));
	}

	@Test
	void refusesToManageTheDemoFromElsewhere() {
		this.settings.put("management.server.address", "0.0.0.0");
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(this::demo);
	}

	@Test
	void startsProductionOnAnyAddressWithAPasswordAndADurableDatabase() {
		this.settings.put("server.address", "0.0.0.0");
		assertThatNoException().isThrownBy(this::production);
		this.settings.put("spring.datasource.url", "jdbc:postgresql://db/desk");
		assertThatNoException().isThrownBy(this::production);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "lamp oil an", "adminadminadmin", "administrator", "Administrator1!",
			"passwordpassword", "SecondSource2016", "aaaaaaaaaaaaaaaa", "123456789012" })
	void refusesProductionWithoutAPasswordWorthTheName(String password) {
		this.settings.put("second-source.administrator-password", password);
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(this::production)
			.satisfies((refused) -> assertThat(refused.remedy()).contains("SECOND_SOURCE_ADMINISTRATOR_PASSWORD"));
	}

	@Test
	void takesAPasswordOfTwelveCharacters() {
		this.settings.put("second-source.administrator-password", "lamp oil and");
		assertThatNoException().isThrownBy(this::production);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "lamp oil", "bGFtcA==", MasterKey.DEMO,
			"bGFtcCBvaWwgYW5kIGtpdGVzIG92ZXIgdGhlIGhpbGwgb3Zlcg==" })
	void refusesProductionWithoutAMasterKeyOfItsOwn(String key) {
		this.settings.put("second-source.master-key", key);
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(this::production)
			.satisfies((refused) -> assertThat(refused.remedy()).contains("SECOND_SOURCE_MASTER_KEY"))
			.withMessageContaining("key");
	}

	@Test
	void knowsTheDemosMasterKey() throws IOException {
		assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
			.contains("master-key: " + MasterKey.DEMO + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:desk;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "jdbc:h2:file:./own/desk",
			"jdbc:h2:file:./own/desk;DB_CLOSE_ON_EXIT=FALSE", "jdbc:h2:file:./own/desk;WRITE_DELAY=0",
			"jdbc:h2:file:./own/desk;WRITE_DELAY=05;DB_CLOSE_ON_EXIT=FALSE",
			"jdbc:h2:file:./own/desk;WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE",
			"jdbc:h2:file:./own/desk;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=TRUE", "jdbc:h2:file:./WRITE_DELAY=0",
			"jdbc:h2:tcp://db/mem:desk", "jdbc:H2:MEM:desk" })
	void refusesProductionOnADatabaseThatForgets(String url) {
		this.settings.put("spring.datasource.url", url);
		assertThatExceptionOfType(RefusedToStart.class).isThrownBy(this::production)
			.satisfies((refused) -> assertThat(refused.remedy()).contains("SPRING_DATASOURCE_URL"));
	}

	@Test
	void takesTheSettingsOfH2InEitherCase() {
		this.settings.put("spring.datasource.url", DURABLE.toLowerCase(java.util.Locale.ROOT));
		assertThatNoException().isThrownBy(this::production);
	}

	@Test
	void saysWhatIsWrongAndWhatToDoWithoutAStackTrace() {
		var analysis = new RefusedToStartAnalyzer()
			.analyze(new IllegalStateException(new RefusedToStart("It is wrong.", "Mend it.")));
		assertThat(analysis.getDescription()).isEqualTo("It is wrong.");
		assertThat(analysis.getAction()).isEqualTo("Mend it.");
	}

	private void demo() {
		guard(new MockEnvironment());
	}

	private void production() {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles(Installation.PRODUCTION);
		guard(environment);
	}

	private void guard(MockEnvironment environment) {
		this.settings.forEach(environment::setProperty);
		StartGuard.check(environment);
	}

}
