package org.secondsource.desk.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.DemoRunning;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Assessor;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.IncidentId;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.report.ReportId;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is shown what of protected sources and sealed reports, in the running program.
 */
@DemoRunning
class WithheldTests {

	private static final String SECRET = "Nadira Testimonia";

	private static final String WORDS = "Nadira counted ten from her roof";

	private static final Instant ASKED = Instant.parse("2016-04-09T13:00:00Z");

	@LocalServerPort
	private int port;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private ClaimProcess process;

	@Autowired
	private Journal journal;

	@Autowired
	private Cases cases;

	@Autowired
	private Assessor assessor;

	@ParameterizedTest
	@CsvSource({ "reporter, 403, 403", "intake, 403, 403", "verifier, 200, 403", "verifier2, 403, 403",
			"head, 200, 204", "editor, 403, 403", "senior, 200, 204", "standards, 403, 403", "admin, 403, 403" })
	void readsAndErasesANameAsTheTableSays(String person, int reading, int erasing) {
		String name = "/api/sources/" + witness() + "/name";
		int noted = administration().size();
		ApiClient.Answer read = as(person).get(name);
		assertThat(read.status()).as(read.toString()).isEqualTo(reading);
		assertThat(read.at("/name")).isEqualTo((reading == 200) ? SECRET : "");
		assertThat(read.body().toString().contains("Nadira")).isEqualTo(reading == 200);
		ApiClient.Answer erased = as(person).delete(name, "{\"reason\": \"She asked for it.\"}");
		assertThat(erased.status()).as(erased.toString()).isEqualTo(erasing);
		assertThat(as("senior").get(name).status()).isEqualTo((erasing == 204) ? 404 : 200);
		assertThat(administration().subList(noted, administration().size()).stream().filter(by(person)).count())
			.isEqualTo(((reading == 200) ? 1 : 0) + ((erasing == 204) ? 1 : 0)
					+ (("senior".equals(person) && erasing != 204) ? 1 : 0));
	}

	@Test
	void registersAProtectedSourceForOnesOwnDeskUnderALabelAlone() {
		ApiClient.Answer made = register("verifier", SECRET, "");
		assertThat(made.status()).as(made.toString()).isEqualTo(201);
		assertThat(made.at("/id")).matches("protected-[0-9a-f]{8}");
		assertThat(made.at("/name")).startsWith("a protected source, P-");
		assertThat(made.location()).isEqualTo("/api/sources/" + made.at("/id"));
		assertThat(as("verifier").get(made.location()).body()).isEqualTo(made.body());
		assertThat(as("admin").get("/api/sources").body().toString()).contains(made.at("/id")).doesNotContain("Nadira");
		assertThat(register("verifier", SECRET, ", \"desk\": \"asia\"").status()).isEqualTo(403);
		assertThat(register("reporter", SECRET, "").status()).isEqualTo(403);
		assertThat(register("head", SECRET, ", \"id\": \"nadira\"").status()).isEqualTo(422);
		ApiClient.Answer open = as("verifier").get("/api/sources/is/name");
		assertThat(open.status()).as(open.toString()).isEqualTo(404);
		assertThat(as("head").delete(made.location() + "/name", "{}").status()).isEqualTo(422);
	}

	@Test
	void whatAProtectedSourceSaysIsJudgedAndCreditedWithoutItsNameBeforeAndAfterItIsErased() {
		ACase workers = ACase.registered(address(), "withheld");
		String only = "Nadira Withheld";
		String witness = register("head", only, "").at("/id");
		workers.cite("""
				{"id": "told", "figure": "10", "origin": "%s", "hearing": "HEARD", "excerpt": "%s"}"""
			.formatted(only.toUpperCase(Locale.ROOT), WORDS));
		ClaimId claim = new ClaimId(workers.id());
		assertThat(cited(claim, "verifier").excerpt()).isEqualTo(WORDS);
		assertThat(cited(claim, "editor").excerpt()).isEqualTo("withheld to protect a source");
		assertThat(cited(claim, "editor").chain().get(0)).startsWith("a protected source, P-");
		ApiClient.Answer before = workers.seen();
		assertThat(before.toString()).contains("a source protected by the desk").doesNotContain("Nadira");
		assertThat(as("verifier2")
			.post("/api/claims/withheld/citations", "{\"figure\": \"11\", \"origin\": \"" + only + "\"}")
			.status()).isEqualTo(422);
		Assessment judged = judged(claim);
		assertThat(
				as("senior").delete("/api/sources/" + witness + "/name", "{\"reason\": \"Danger to life.\"}").status())
			.isEqualTo(204);
		assertThat(judged(claim)).isEqualTo(judged);
		assertThat(workers.seen().body()).isEqualTo(before.body());
		assertThat(cited(claim, "verifier").excerpt()).isEqualTo("erased with the name of the source");
		assertVerifies(claim.chain());
		assertVerifies(Administration.CHAIN);
		workers.cite("{\"id\": \"later\", \"figure\": \"12\", \"origin\": \"" + witness + "\"}");
		assertThat(judged(claim)).isNotEqualTo(judged);
	}

	@Test
	void noWordOfASealedReportIsShownAtAnyDoor() {
		ACase workers = ACase.registered(address(), "sealed").corroborated();
		String report = workers.report("https://wire.example/sealed");
		workers.cite("""
				{"id": "wire", "figure": "30", "origin": "%s", "report": "%s", "excerpt": "the libel itself"}"""
			.formatted(workers.source("hospital"), report));
		ApiClient.Answer filed = as("verifier").post("/api/withdrawals", """
				{"report": "%s", "seal": true, "repudiates": true, "reason": "They retract: Ten workers killed."}"""
			.formatted(report));
		assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
		ApiClient.Answer shown = as("senior").get("/api/reports/" + report);
		assertThat(shown.body()).hasSize(2);
		assertThat(shown.at("/0/headline")).startsWith("Sealed after a mandatory kill on ");
		assertThat(shown.body().at("/0/accounts")).isEmpty();
		DossierView page = this.dossiers.of(new ClaimId("sealed"), "senior");
		assertThat(page.citations()).filteredOn((cited) -> cited.id().equals("wire"))
			.extracting(DossierView.Cited::excerpt)
			.containsExactly("withheld: the report is sealed");
		List<OpenTask> tasks = this.process.open(new FollowUpId(new ReportId(report), new IncidentId("sealed")));
		assertThat(tasks).hasSize(1);
		assertThat(tasks.get(0).brief().reason()).contains("Sealed after a mandatory kill on ");
		assertThat(List.of(shown.toString(), page.toString(), tasks.toString(),
				as("senior").get("/api/claims/sealed").toString(), as("senior").get("/api/claims?q=sealed").toString(),
				filed.toString()))
			.allSatisfy((door) -> assertThat(door).doesNotContain("Ten workers killed", "They retract", "the libel"));
	}

	@Test
	void aSealIsOpenedBySeniorEditorsAloneAndForAReason() {
		ACase workers = ACase.registered(address(), "opened");
		String report = workers.report("https://wire.example/opened");
		String kill = "{\"report\": \"%s\", \"reason\": \"Mandatory kill: it was made up.\"}".formatted(report);
		assertThat(as("verifier").post("/api/withdrawals", kill).status()).isEqualTo(201);
		assertThat(as("verifier").post("/api/withdrawals", kill).status()).isEqualTo(200);
		String openings = "/api/reports/" + report + "/openings";
		for (String other : List.of("reporter", "verifier", "head", "editor", "standards", "admin")) {
			assertThat(as(other).post(openings, "{\"reason\": \"I have to.\"}").status()).as(other).isEqualTo(403);
		}
		assertThat(as("senior").post(openings, "{}").status()).isEqualTo(422);
		ApiClient.Answer opened = as("senior").post(openings, "{\"reason\": \"The lawyers ask.\"}");
		assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
		assertThat(opened.at("/0/headline")).isEqualTo("Ten workers killed");
		assertThat(as("senior").get("/api/reports/" + report).at("/0/headline")).startsWith("Sealed");
		assertThat(administration()).filteredOn(by("senior"))
			.anyMatch((entry) -> entry.content().contains("seal-opened") && entry.content().contains(report));
	}

	private DossierView.Cited cited(ClaimId claim, String reader) {
		return this.dossiers.of(claim, reader).citations().get(0);
	}

	/** Judged anew from what is kept. */
	private Assessment judged(ClaimId claim) {
		Case now = this.cases.of(claim);
		return this.assessor.assess(this.cases.dossier(now.state(), now.incident(), now.facts(), ASKED));
	}

	private String witness() {
		return register("head", SECRET, "").at("/id");
	}

	private ApiClient.Answer register(String person, String name, String more) {
		return as(person).post("/api/sources", """
				{"name": "%s", "aliases": ["Umm Nadira"], "kind": "WITNESS", "country": "SY", "reliability": "B",
				 "protected": true%s}""".formatted(name, more));
	}

	private List<Entry> administration() {
		return this.journal.entries(Administration.CHAIN, Integer.MAX_VALUE);
	}

	private static Predicate<Entry> by(String person) {
		return (entry) -> entry.by().equals(person);
	}

	private void assertVerifies(String chain) {
		Head head = Head.START;
		for (Entry entry : this.journal.entries(chain, Integer.MAX_VALUE)) {
			assertThat(entry.follows(head)).as(entry.content()).isTrue();
			assertThat(entry.content()).doesNotContain("Nadira");
			head = entry.head();
		}
		assertThat(head.number()).isPositive();
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
