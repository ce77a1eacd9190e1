package org.secondsource.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.source.UnknownSource;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportArchiveTests {

	private static final SourceId WIRE = new SourceId("wire");

	private static final Instant NOON = Instant.parse("2016-04-08T12:00:00.123456Z");

	@OnEachDatabase
	void keepsAReportAsItCame(Databases databases) {
		ReportArchive archive = archive(databases);
		NewReport report = report("a", NOON, ReportStatus.USABLE, "175 killed");
		Filing filing = archive.file(report);
		assertThat(filing.repeated()).isFalse();
		assertThat(filing.version()).isEqualTo(new ReportVersion(ReportId.of(WIRE, "a"), 1, WIRE, "a", Period.at(NOON),
				ReportStatus.USABLE, false, "175 killed", "Text of 175 killed", null));
		assertThat(archive.get(ReportId.of(WIRE, "a"))).isEqualTo(filing.version());
		Document original = archive.original(ReportId.of(WIRE, "a"), 1).orElseThrow();
		assertThat(original.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("175 killed");
		assertThat(original.mediaType()).isEqualTo("text/plain");
	}

	@OnEachDatabase
	void keepsWhatAPersonToldOfWithoutADocument(Databases databases) {
		ReportArchive archive = archive(databases);
		NewReport told = new NewReport(WIRE, "a", Period.at(NOON), ReportStatus.WITHDRAWN, false, "", null, null);
		NewReport worse = new NewReport(WIRE, "a", Period.at(NOON), ReportStatus.WITHDRAWN, true, "", null, null);
		assertThat(archive.file(told).version().text()).isNull();
		assertThat(archive.original(told.report(), 1)).isEmpty();
		assertThat(archive.file(told).repeated()).isTrue();
		assertThat(archive.file(worse).version().number()).isEqualTo(2);
	}

	@OnEachDatabase
	void answersARepeatWithTheStoredVersion(Databases databases) {
		ReportArchive archive = archive(databases);
		NewReport report = report("a", NOON.plusNanos(789), ReportStatus.USABLE, "175 killed");
		ReportVersion first = archive.file(report).version();
		archive.file(report("a", NOON.plusSeconds(60), ReportStatus.USABLE, "10 killed"));
		assertThat(archive.file(report)).isEqualTo(new Filing(first, true));
		assertThat(archive.versions(report.report())).hasSize(2);
	}

	@OnEachDatabase
	void countsAnythingElseAsAnotherVersion(Databases databases) {
		ReportArchive archive = archive(databases);
		List<NewReport> reports = List.of(report("a", NOON, ReportStatus.USABLE, "175 killed"),
				report("a", NOON, ReportStatus.USABLE, "10 killed"),
				report("a", NOON, ReportStatus.WITHHELD, "10 killed"),
				report("a", NOON.plusSeconds(1), ReportStatus.WITHHELD, "10 killed"));
		assertThat(reports).extracting((report) -> archive.file(report).version().number()).containsExactly(1, 2, 3, 4);
		assertThat(reports).allMatch((report) -> archive.file(report).repeated());
	}

	@OnEachDatabase
	void ordersVersionsByTheirPublicationAndNotByTheirComing(Databases databases) {
		ReportArchive archive = archive(databases);
		archive.file(report("a", NOON.plusSeconds(60), ReportStatus.WITHDRAWN, "Withdrawn"));
		archive.file(report("a", NOON, ReportStatus.USABLE, "175 killed"));
		ReportId id = ReportId.of(WIRE, "a");
		assertThat(archive.get(id).status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(archive.find(WIRE, "a")).contains(archive.get(id));
		assertThat(archive.versions(id)).extracting(ReportVersion::number).containsExactly(2, 1);
	}

	@OnEachDatabase
	void takesTheOneThatCameLastOfTwoAtTheSameTime(Databases databases) {
		ReportArchive archive = archive(databases);
		archive.file(report("a", NOON, ReportStatus.USABLE, "175 killed"));
		archive.file(report("a", NOON, ReportStatus.USABLE, "10 killed"));
		assertThat(archive.get(ReportId.of(WIRE, "a")).headline()).isEqualTo("10 killed");
	}

	@OnEachDatabase
	void findsTheVersionsOfSeveralReports(Databases databases) {
		ReportArchive archive = archive(databases);
		archive.file(report("a", NOON, ReportStatus.USABLE, "175 killed"));
		archive.file(report("b", NOON, ReportStatus.USABLE, "10 killed"));
		archive.file(report("c", NOON, ReportStatus.USABLE, "4 killed"));
		List<ReportId> wanted = List.of(ReportId.of(WIRE, "a"), ReportId.of(WIRE, "b"), ReportId.of(WIRE, "x"));
		assertThat(archive.versions(wanted)).extracting(ReportVersion::guid).containsExactlyInAnyOrder("a", "b");
		assertThat(archive.versions(List.of())).isEmpty();
	}

	@OnEachDatabase
	void saysWhatToDoAboutAReportThatIsNotOnFile(Databases databases) {
		ReportArchive archive = archive(databases);
		assertThat(archive.find(WIRE, "a")).isEmpty();
		assertThatExceptionOfType(UnknownReport.class).isThrownBy(() -> archive.get(ReportId.of(WIRE, "a")))
			.withMessageContaining("File it");
		assertThat(archive.original(ReportId.of(WIRE, "a"), 1)).isEmpty();
	}

	@OnEachDatabase
	void keepsWhatAVersionCorrectsAndUntilWhenItIsEmbargoed(Databases databases) {
		ReportArchive archive = archive(databases);
		archive.file(new NewReport(WIRE, "a", Period.at(NOON), ReportStatus.USABLE, false, "Ten", null, null,
				Correction.REFILE, NOON.plusSeconds(60)));
		ReportVersion kept = archive.get(ReportId.of(WIRE, "a"));
		assertThat(kept.correction()).isEqualTo(Correction.REFILE);
		assertThat(kept.embargoedUntil()).isEqualTo(NOON.plusSeconds(60));
		archive.file(report("b", NOON, ReportStatus.USABLE, "Ten"));
		assertThat(archive.get(ReportId.of(WIRE, "b")).embargoedUntil()).isNull();
	}

	@OnEachDatabase
	void refusesAReportOfNobody(Databases databases) {
		ReportArchive archive = archive(databases);
		NewReport report = new NewReport(new SourceId("nobody"), "a", Period.at(NOON), ReportStatus.USABLE, false, "",
				null, null);
		assertThatExceptionOfType(UnknownSource.class).isThrownBy(() -> archive.file(report))
			.withMessageContaining("'nobody'");
	}

	@OnEachDatabase
	void filesOneVersionWhenEightFileItAtOnce(Databases databases) throws Exception {
		ApplicationContext context = context(databases);
		ReportArchive archive = context.getBean(ReportArchive.class);
		TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
		NewReport report = report("a", NOON, ReportStatus.USABLE, "175 killed");
		List<Filing> filings = Together.eight((thread) -> transactions.execute((status) -> archive.file(report)));
		assertThat(filings).extracting(Filing::version).containsOnly(archive.get(report.report()));
		assertThat(filings).filteredOn((filing) -> !filing.repeated()).hasSize(1);
		assertThat(archive.versions(report.report())).hasSize(1);
	}

	@OnEachDatabase
	void numbersVersionsWithoutGapsWhenEightFileAtOnce(Databases databases) throws Exception {
		ApplicationContext context = context(databases);
		ReportArchive archive = context.getBean(ReportArchive.class);
		TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
		List<Filing> filings = Together.eight((thread) -> transactions
			.execute((status) -> archive.file(report("a", NOON, ReportStatus.USABLE, thread + " killed"))));
		assertThat(filings).extracting((filing) -> filing.version().number())
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
	}

	@OnEachDatabase
	void leavesTheTransactionOfALoserUsable(Databases databases) throws Exception {
		ApplicationContext context = context(databases);
		ReportArchive archive = context.getBean(ReportArchive.class);
		TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
		CyclicBarrier bothLooked = new CyclicBarrier(8);
		Together.eight((thread) -> transactions.execute((status) -> {
			Together.quietly(bothLooked::await);
			archive.file(report("a", NOON, ReportStatus.USABLE, "175 killed"));
			return archive.file(report("b" + thread, NOON, ReportStatus.USABLE, "175 killed"));
		}));
		assertThat(context.getBean(JdbcClient.class)
			.sql("select count(*) from report_version")
			.query(Integer.class)
			.single()).isEqualTo(9);
	}

	@Test
	void namesAReportBeforeItComes() {
		assertThat(ReportId.of(WIRE, "a")).isEqualTo(ReportId.of(WIRE, "a"))
			.isNotEqualTo(ReportId.of(WIRE, "b"))
			.isNotEqualTo(ReportId.of(new SourceId("wires"), "a"));
		assertThat(ReportId.of(WIRE, "a").value()).matches("r-[0-9a-f]{16}");
	}

	@Test
	void refusesADocumentThatIsTooLarge() {
		byte[] bytes = new byte[Document.MOST_BYTES + 1];
		assertThatIllegalArgumentException().isThrownBy(() -> new Document(bytes, "text/plain"))
			.withMessageContaining("without its pictures");
	}

	@OnEachDatabase
	void keepsTheLargestDocumentThatIsAllowed(Databases databases) {
		ReportArchive archive = archive(databases);
		Document largest = new Document(new byte[Document.MOST_BYTES], "text/plain");
		archive.file(new NewReport(WIRE, "a", Period.at(NOON), ReportStatus.USABLE, false, "", null, largest));
		assertThat(archive.original(ReportId.of(WIRE, "a"), 1).orElseThrow().bytes()).isEqualTo(largest.bytes());
	}

	@Test
	void refusesAReportWithoutAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> report(" ", NOON, ReportStatus.USABLE, "x"))
			.withMessageContaining("guid");
	}

	private static NewReport report(String guid, Instant at, ReportStatus status, String headline) {
		return new NewReport(WIRE, guid, Period.at(at), status, false, headline, "Text of " + headline,
				new Document(headline.getBytes(StandardCharsets.UTF_8), "text/plain"));
	}

	private static ReportArchive archive(Databases databases) {
		return context(databases).getBean(ReportArchive.class);
	}

	private static ApplicationContext context(Databases databases) {
		ApplicationContext context = databases.with(SourceRegister.class, ReportArchive.class);
		context.getBean(SourceRegister.class).add(Source.of("wire", "The Wire", SourceKind.AGENCY));
		return context;
	}

}
