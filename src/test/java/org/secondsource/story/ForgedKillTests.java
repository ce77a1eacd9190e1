package org.secondsource.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.secondsource.assessment.Grade;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Journal;
import org.secondsource.report.Filing;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.UnprovenItem;
import org.secondsource.source.Source;
import org.secondsource.source.SourceDoors;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.source.UnknownSource;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.FilingEvidence;
import org.secondsource.verification.Received;
import org.secondsource.verification.ReceivingReports;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What comes by a door is taken at its word only where the door speaks for the source.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:doors-of-sources;DB_CLOSE_DELAY=-1",
		"second-source.founding-case=false" })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedKillTests {

	private static final Instant START = Instant.parse("2016-04-09T06:00:00Z");

	private static final SourceId WIRE = new SourceId("wire");

	private static final String OWN_DOOR = "wire-client";

	private static final String OTHER_DOOR = "another-client";

	@Autowired
	private SourceRegister sources;

	@Autowired
	private SourceDoors doors;

	@Autowired
	private ClaimLedger claims;

	@Autowired
	private ReceivingReports receiving;

	@Autowired
	private FilingEvidence filing;

	@Autowired
	private Cases cases;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void openNewsroom() {
		this.sources.add(Source.of("wire", "The wire", SourceKind.AGENCY));
		this.sources.add(Source.of("coastguard", "The coast guard", SourceKind.OFFICIAL));
		this.claims.add(new Incident(new IncidentId("ferry"), "The ferry", "Chandpur", at(0), false, null, Set.of(),
				Set.of(), "asia"));
		this.doors.bind(OWN_DOOR, List.of(WIRE), "admin");
	}

	@Test
	void aForgedKillChangesNothingButOpensATask() {
		ClaimId claim = standingOn("forged");
		Case before = this.cases.of(claim);
		UnprovenItem held = held(kill("forged"), OTHER_DOOR);
		assertThat(held.state()).isEqualTo(UnprovenItem.State.WAITING);
		assertThat(this.cases.of(claim)).isEqualTo(before);
		assertThat(held(kill("forged"), OTHER_DOOR)).isEqualTo(held);
		assertThat(tasks(held)).isEqualTo(1);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.receiving.settle(held.id(), Act.REJECT, "Mine?", "verifier"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.receiving.settle(held.id(), Act.REJECT, " ", "verifier2"));
		UnprovenItem refused = this.receiving.settle(held.id(), Act.REJECT, "The wire sent no kill.", "verifier2");
		assertThat(refused.state()).isEqualTo(UnprovenItem.State.REFUSED);
		assertThat(refused.by()).isEqualTo("verifier2");
		assertThat(tasks(held)).isZero();
		assertThat(this.cases.of(claim)).isEqualTo(before);
		assertThat(journaled(held.id())).containsExactly("item-held by another-client", "item-refused by verifier2");
	}

	@Test
	void confirmedByAPersonItIsTakenInAndWhatStoodOnItIsHeld() {
		ClaimId claim = standingOn("confirmed");
		UnprovenItem held = held(kill("confirmed"), OTHER_DOOR);
		this.receiving.settle(held.id(), Act.CONFIRM, "The wire's desk says so.", "verifier2");
		Case now = this.cases.of(claim);
		assertThat(now.assessment().accounts().get(0).grade()).isEqualTo(Grade.WITHDRAWN);
		assertThat(now.step()).isEqualTo(Step.FOLLOW_UP);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.receiving.settle(held.id(), Act.REJECT, "No.", "verifier2"));
	}

	@Test
	void aForgedCorrectionIsHeldToo() {
		ClaimId claim = standingOn("corrected");
		Case before = this.cases.of(claim);
		NewReport forged = version("corrected", 2, ReportStatus.USABLE, "Nobody died.");
		assertThat(held(forged, OTHER_DOOR).report().headline()).isEqualTo("Nobody died.");
		assertThat(this.cases.of(claim)).isEqualTo(before);
	}

	@Test
	void itsOwnDoorIsTakenAtItsWord() {
		ClaimId claim = standingOn("own");
		assertThat(filed(kill("own"), OWN_DOOR).version().status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(this.cases.of(claim).assessment().accounts().get(0).grade()).isEqualTo(Grade.WITHDRAWN);
	}

	@Test
	void aKillThatComesBeforeItsReportIsHeldAgainstIt() {
		filed(kill("late"), OWN_DOOR);
		filed(version("late", 1, ReportStatus.USABLE, "Twelve dead"), OTHER_DOOR);
		ClaimId claim = cite("late");
		assertThat(this.cases.of(claim).assessment().accounts().get(0).grade()).isEqualTo(Grade.WITHDRAWN);
	}

	@Test
	void whatChangesNothingIsTakenFromAnyDoor() {
		standingOn("harmless");
		assertThat(filed(version("harmless", 1, ReportStatus.USABLE, "Twelve dead"), OTHER_DOOR).repeated()).isTrue();
		assertThat(filed(version("harmless", 0, ReportStatus.USABLE, "Dead feared"), OTHER_DOOR).repeated()).isFalse();
		filed(kill("harmless"), OWN_DOOR);
		assertThat(filed(kill("harmless"), OTHER_DOOR).repeated()).isTrue();
	}

	@Test
	void aDoorIsBoundToSourcesOnFileAloneAndThatIsNoted() {
		assertThatExceptionOfType(UnknownSource.class)
			.isThrownBy(() -> this.doors.bind("feed", List.of(new SourceId("nobody")), "admin"));
		this.doors.bind("feed", List.of(WIRE), "admin");
		assertThat(this.doors.speaksFor("feed", WIRE)).isTrue();
		this.doors.bind("feed", List.of(), "admin");
		assertThat(this.doors.speaksFor("feed", WIRE)).isFalse();
		assertThat(this.journal.entries(Administration.CHAIN, Integer.MAX_VALUE)).extracting(Entry::content)
			.filteredOn((content) -> content.contains("door-bound") && content.contains("\"feed\""))
			.hasSize(2);
	}

	private ClaimId standingOn(String guid) {
		filed(version(guid, 1, ReportStatus.USABLE, "Twelve dead"), OWN_DOOR);
		return cite(guid);
	}

	private ClaimId cite(String guid) {
		ClaimId claim = new ClaimId(guid);
		Citation cited = new Citation("c1", ReportId.of(WIRE, guid), 1, WIRE, at(1), Mode.ASSERTS, Wording.read("12"),
				new SourceId("coastguard"), List.of(), Hearing.HEARD, Hedge.NONE, null, null, false, false, false,
				false, 2, "Twelve.");
		boolean killedFirst = this.claims.standingOn(ReportId.of(WIRE, guid)).isEmpty() && "late".equals(guid);
		this.filing
			.register(
					new Claim(claim, new IncidentId("ferry"), Effect.KILLED, "passengers", "the ferry", Gravity.DEATH,
							"Passengers killed, " + guid),
					List.of(killedFirst ? inVersion(cited, 2) : cited), "reporter");
		return claim;
	}

	private static Citation inVersion(Citation cited, int version) {
		return new Citation(cited.id(), cited.report(), version, cited.carrier(), cited.published(), cited.mode(),
				cited.wording(), cited.origin(), cited.via(), cited.hearing(), cited.hedge(), null, null, false, false,
				false, false, 2, cited.excerpt());
	}

	private Filing filed(NewReport report, String door) {
		return Objects.requireNonNull(this.receiving.receive(report, door).filing(), "it is held");
	}

	private UnprovenItem held(NewReport report, String door) {
		Received received = this.receiving.receive(report, door);
		return Objects.requireNonNull(received.held(), "it was filed");
	}

	private NewReport kill(String guid) {
		return version(guid, 3, ReportStatus.WITHDRAWN, "KILL");
	}

	private NewReport version(String guid, int hour, ReportStatus status, String headline) {
		return new NewReport(WIRE, guid, at(hour), status, false, headline, headline + ".", null);
	}

	private Period at(int hour) {
		return Period.at(START.plus(Duration.ofHours(hour)));
	}

	private int tasks(UnprovenItem item) {
		return this.jdbc.sql("""
				select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
				where e.business_key_ = :item
				""").param("item", item.id()).query(Integer.class).single();
	}

	private List<String> journaled(String item) {
		return this.journal.entries(Administration.CHAIN, Integer.MAX_VALUE)
			.stream()
			.filter((entry) -> entry.content().contains(item))
			.map((entry) -> entry.content().replaceAll(".*\"act\":\"([a-z-]+)\".*", "$1") + " by " + entry.by())
			.toList();
	}

}
