package org.secondsource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Anchor;
import org.secondsource.journal.Anchors;
import org.secondsource.sweep.Sweep;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands on the database of a newsroom, with its settings.
 */
@ExtendWith(OutputCaptureExtension.class)
class JournalCommandTests {

	private Path folder;

	private Anchor anchor;

	@BeforeEach
	void aJournal(@TempDir Path empty) {
		this.folder = empty;
		JdbcDataSource database = new JdbcDataSource();
		database.setURL(url() + ";DB_CLOSE_DELAY=-1");
		Databases.migrate(database);
		try (ConfigurableApplicationContext desk = Databases.on(database, Administration.class)) {
			ClaimLedger ledger = desk.getBean(ClaimLedger.class);
			ledger.add(ClaimSamples.DMEIR);
			for (String id : new String[] { "a", "b", "c" }) {
				ledger.open(ClaimSamples.claim(id), "reporter", Instant.parse("2026-03-01T08:00:00Z"));
			}
			desk.getBean(Sweep.class).round();
			this.anchor = desk.getBean(Anchors.class).latest().orElseThrow();
		}
		JdbcClient.create(database).sql("shutdown").update();
	}

	@Test
	void saysThatItIsWholeAndWhatItRead(CapturedOutput out) {
		assertThat(run("--verify-journal", "--anchor=" + this.anchor.number() + ":" + this.anchor.hash())).isZero();
		assertThat(out.getOut()).contains("chains: 3, entries: 3, anchors: 1.", this.anchor.toString(), "It is whole",
				"Anchor 1 is the one that you kept");
	}

	@Test
	void namesWhatWasChangedAndEndsWithOne(CapturedOutput out) {
		change("update journal_entry set written_by = 'editor' where chain = 'claim/b'");
		assertThat(run("--verify-journal")).isEqualTo(1);
		assertThat(out.getOut()).contains("It is not whole; flaws: 1.",
				"claim/b, entry 1 of 2026-03-01T08:00:00Z: It does not follow");
		assertThat(run("--anchor=1:" + "0".repeat(64))).isEqualTo(1);
		assertThat(out.getOut()).contains("written anew");
	}

	@Test
	void exportsToANewFileAlone(CapturedOutput out) throws Exception {
		Path file = this.folder.resolve("journal.jsonl");
		assertThat(run("--export-journal=" + file)).isZero();
		assertThat(Files.readAllLines(file)).hasSize(1 + 3 + 3).anyMatch((line) -> line.contains("claim/c"));
		assertThat(run("--export-journal=" + file)).isEqualTo(2);
		assertThat(out.getErr()).contains("is there already. Name another file.");
	}

	@Test
	void saysThatItCannotTellWithoutADatabaseOrWithoutSettings(CapturedOutput out) {
		change("drop table journal_anchor_head");
		assertThat(run("--verify-journal")).isEqualTo(2);
		assertThat(out.getErr()).contains("The journal could not be read", "SPRING_DATASOURCE_URL");
		assertThat(JournalCommand.run("--verify-journal", "--spring.profiles.active=production",
				"--spring.datasource.url=" + url()))
			.isEqualTo(2);
		assertThat(out.getErr()).contains("SECOND_SOURCE_ADMINISTRATOR_PASSWORD");
		assertThat(run("--anchor=nothing")).isEqualTo(2);
		assertThat(out.getErr()).contains("is no anchor");
	}

	@Test
	void isAskedByItsArgumentsAlone() {
		assertThat(JournalCommand.isAsked("--verify-journal")).isTrue();
		assertThat(JournalCommand.isAsked("--export-journal=x")).isTrue();
		assertThat(JournalCommand.isAsked("--replay", "--server.port=0")).isFalse();
	}

	private int run(String... arguments) {
		return JournalCommand.run(Stream.concat(Stream.of(arguments),
				Stream.of("--spring.profiles.active=production", "--spring.datasource.url=" + url(),
						"--spring.datasource.username=", "--spring.datasource.password=",
						"--second-source.administrator-password=lamp oil and kites",
						"--second-source.master-key=" + "A".repeat(43) + "="))
			.toArray(String[]::new));
	}

	private void change(String sql) {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL(url());
		JdbcClient.create(database).sql(sql).update();
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("desk") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
	}

}
