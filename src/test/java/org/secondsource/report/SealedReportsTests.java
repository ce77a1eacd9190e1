package org.secondsource.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.Databases;
import org.secondsource.Dump;
import org.secondsource.OnEachDatabase;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Journal;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SealedReportsTests {

	private static final SourceId WIRE = new SourceId("wire");

	private static final ReportId REPORT = ReportId.of(WIRE, "a");

	private static final Instant NOON = Instant.parse("2016-04-09T12:00:00Z");

	private static final String SEALED = "Sealed after a mandatory kill on 2016-04-09";

	@OnEachDatabase
	void givesOutNoWordOfAReportThatWasKilledMandatorily(Databases databases) {
		ApplicationContext newsroom = newsroom(databases);
		ReportArchive archive = newsroom.getBean(ReportArchive.class);
		archive.file(usable(0, "The mayor stole"));
		assertThat(archive.get(REPORT).headline()).isEqualTo("The mayor stole");
		assertThat(archive.original(REPORT, 1)).isPresent();
		Filing killed = archive.file(kill("MANDATORY KILL: The mayor stole"));
		Filing later = archive.file(usable(7200, "The mayor stole, says a clerk"));
		assertThat(archive.file(usable(7200, "The mayor stole, says a clerk")).repeated()).isTrue();
		assertThat(List.of(killed.version(), later.version())).extracting(ReportVersion::headline).containsOnly(SEALED);
		assertThat(archive.versions(REPORT)).hasSize(3).allSatisfy((version) -> {
			assertThat(version.headline()).isEqualTo(SEALED);
			assertThat(version.text()).startsWith("Sealed; its fingerprint").doesNotContain("Text of");
		});
		assertThat(archive.get(REPORT).headline()).isEqualTo(SEALED);
		assertThat(archive.find(WIRE, "a")).get().extracting(ReportVersion::headline).isEqualTo(SEALED);
		assertThat(List.of(1, 2, 3)).allSatisfy((number) -> assertThat(archive.original(REPORT, number)).isEmpty());
		assertThat(archive.published(REPORT, document("The mayor stole"))).contains(Period.at(NOON));
		assertThat(Dump.of(databases, newsroom.getBean(JdbcClient.class))).contains("The mayor stole");
	}

	@OnEachDatabase
	void twoVersionsThatSaidTheSameStillDo(Databases databases) {
		ReportArchive archive = newsroom(databases).getBean(ReportArchive.class);
		archive.file(usable(0, "One"));
		archive.file(usable(60, "One"));
		archive.file(usable(120, "Two"));
		archive.seal(REPORT, NOON);
		assertThat(archive.versions(REPORT)).extracting(ReportVersion::text).satisfies((texts) -> {
			assertThat(texts.get(0)).isEqualTo(texts.get(1));
			assertThat(texts.get(1)).isNotEqualTo(texts.get(2));
		});
	}

	@OnEachDatabase
	void sealsAReportBeforeItComesAndOnce(Databases databases) {
		ApplicationContext newsroom = newsroom(databases);
		ReportArchive archive = newsroom.getBean(ReportArchive.class);
		archive.file(kill("Kill - mandatory"));
		archive.seal(REPORT, NOON.plusSeconds(100_000));
		archive.file(usable(0, "The mayor stole"));
		archive.file(report("b", NOON, ReportStatus.USABLE, "The weather"));
		assertThat(archive.versions(REPORT)).extracting(ReportVersion::headline).containsExactly(SEALED, SEALED);
		assertThat(newsroom.getBean(SealedReports.class).among(Set.of(REPORT, ReportId.of(WIRE, "b"))))
			.containsExactly(REPORT);
	}

	@OnEachDatabase
	void opensASealForAReasonAndNotesWhoDidAndStaysSealed(Databases databases) {
		ApplicationContext newsroom = newsroom(databases);
		ReportArchive archive = newsroom.getBean(ReportArchive.class);
		SealedReports sealed = newsroom.getBean(SealedReports.class);
		archive.file(usable(0, "The mayor stole"));
		assertThatIllegalArgumentException().isThrownBy(() -> sealed.open(REPORT, "Curious", "senior"))
			.withMessageContaining("not sealed");
		archive.seal(REPORT, NOON);
		assertThatIllegalArgumentException().isThrownBy(() -> sealed.open(REPORT, " ", "senior"))
			.withMessageContaining("reason");
		assertThat(sealed.open(REPORT, "The lawyers ask.", "senior")).extracting(ReportVersion::headline)
			.containsExactly("The mayor stole");
		assertThat(archive.get(REPORT).headline()).isEqualTo(SEALED);
		assertThat(newsroom.getBean(Journal.class).entries(Administration.CHAIN, Integer.MAX_VALUE)).hasSize(1)
			.first()
			.satisfies((entry) -> {
				assertThat(entry.by()).isEqualTo("senior");
				assertThat(entry.content()).contains("seal-opened", REPORT.value(), "The lawyers ask.");
			});
	}

	@OnEachDatabase
	void whatIsHeldOfASealedReportIsTakenInWholeAndShownWithoutItsWords(Databases databases) {
		ApplicationContext newsroom = newsroom(databases);
		UnprovenItems items = newsroom.getBean(UnprovenItems.class);
		NewReport held = usable(60, "The mayor stole");
		items.hold(held, "feed", NOON);
		String id = UnprovenItems.idOf(held);
		assertThat(items.get(id).report().headline()).isEqualTo("The mayor stole");
		newsroom.getBean(ReportArchive.class).seal(REPORT, NOON);
		assertThat(items.waiting(1)).containsExactly(items.get(id));
		assertThat(items.get(id).report().headline()).isEqualTo(SEALED);
		assertThat(items.get(id).report().original()).isNull();
		assertThat(items.whole(id).hash()).isEqualTo(held.hash());
	}

	@ParameterizedTest
	@CsvSource({ "MANDATORY KILL, true", "URGENT: Mandatory kill of story 12, true", "kill (mandatory), true",
			"Mandatory evacuation ordered, false", "Six killed; mandatory leave ends, false", "KILL, false",
			"Mandatory killing, false" })
	void knowsAMandatoryKillByItsTwoWords(String words, boolean mandatory) {
		assertThat(kill(words).killsMandatorily()).isEqualTo(mandatory);
		assertThat(usable(0, words).killsMandatorily()).isFalse();
		Document noted = new Document("{\"ednote\": \"%s\"}".formatted(words).getBytes(StandardCharsets.UTF_8), "x/y");
		assertThat(new NewReport(WIRE, "a", Period.at(NOON), ReportStatus.WITHDRAWN, false, "", null, noted)
			.killsMandatorily()).isEqualTo(mandatory);
	}

	private static NewReport usable(long later, String headline) {
		return report("a", NOON.plusSeconds(later), ReportStatus.USABLE, headline);
	}

	private static NewReport kill(String headline) {
		return report("a", NOON.plusSeconds(3600), ReportStatus.WITHDRAWN, headline);
	}

	private static NewReport report(String guid, Instant at, ReportStatus status, String headline) {
		return new NewReport(WIRE, guid, Period.at(at), status, false, headline, "Text of " + headline,
				document(headline));
	}

	private static Document document(String headline) {
		return new Document(headline.getBytes(StandardCharsets.UTF_8), "text/plain");
	}

	private static ApplicationContext newsroom(Databases databases) {
		ApplicationContext newsroom = databases.with(ReportArchive.class, SealedReports.class, UnprovenItems.class);
		newsroom.getBean(SourceRegister.class).add(Source.of("wire", "The Wire", SourceKind.AGENCY));
		return newsroom;
	}

}
