package org.secondsource.desk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.DemoRunning;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.claim.ClaimId;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After the engine's history of them is gone, the journal still says of all decisions who
 * decided what, when, why, and on which verdict and wording.
 */
@DemoRunning
class JournalOutlivesHistoryTests {

	private static final int CLAIMS = Campaign.size(10, 500);

	/** In the order of their keys to each other. */
	private static final List<String> HISTORY = List.of("detail", "varinst", "comment", "op_log", "identitylink",
			"actinst", "taskinst", "procinst");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private AssessmentArchive assessments;

	@Test
	void answersForEveryDecisionOnceTheEnginesHistoryIsGone() {
		List<Decision> decisions = new ArrayList<>();
		for (int i = 0; i < CLAIMS; i++) {
			String claim = ACase.registered(address(), "history-" + i).corroborated().id();
			decisions.add(decide(claim, "editor", "approve", "RETURN", "Who counted them on day " + i + "?"));
			new ApiClient(address(), "verifier").post("/api/claims/" + claim + "/tasks/answer-editor",
					"{\"note\": \"The monitor did.\"}");
			decisions.add(decide(claim, "editor2", "approve", "APPROVE", "Two origins agree, case " + i + "."));
		}
		assertThat(cleanUp()).as("rows of the engine's history").isGreaterThan(decisions.size());
		decisions.forEach(this::assertAnswered);
	}

	private Decision decide(String claim, String by, String task, String act, String reason) {
		ApiClient editor = new ApiClient(address(), by);
		String wording = this.assessments.latest(new ClaimId(claim)).orElseThrow().assessment().wording();
		int verdict = this.assessments.latest(new ClaimId(claim)).orElseThrow().number();
		ApiClient.Answer answer = editor.post("/api/claims/" + claim + "/tasks/" + task,
				"{\"act\": \"%s\", \"note\": \"%s\", \"verdict\": %d}".formatted(act, reason, verdict));
		assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
		return new Decision(claim, by, act, reason, verdict, wording);
	}

	private int cleanUp() {
		String ours = "(select id_ from act_hi_procinst where business_key_ like 'history-%')";
		int gone = 0;
		for (String table : HISTORY) {
			String key = table.equals("procinst") ? "business_key_ like 'history-%'"
					: table.equals("identitylink")
							? "task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ in " + ours + ")"
							: "proc_inst_id_ in " + ours;
			gone += this.jdbc.sql("delete from act_hi_" + table + " where " + key).update();
		}
		assertThat(this.jdbc.sql("select count(*) from act_hi_procinst where business_key_ like 'history-%'")
			.query(Integer.class)
			.single()).isZero();
		return gone;
	}

	private void assertAnswered(Decision decision) {
		JsonNode journal = new ApiClient(address(), "reporter").get("/api/claims/" + decision.claim() + "/journal")
			.body();
		List<JsonNode> decided = new ArrayList<>();
		journal.forEach((entry) -> {
			if (entry.at("/what/fact").asText().equals("decision")
					&& entry.at("/what/act").asText().equals(decision.act())) {
				decided.add(entry);
			}
		});
		assertThat(decided).singleElement().satisfies((entry) -> {
			assertThat(entry.at("/by").asText()).isEqualTo(decision.by());
			assertThat(entry.at("/at").asText()).startsWith("2016-04-");
			assertThat(entry.at("/what/reason").asText()).isEqualTo(decision.reason());
			assertThat(entry.at("/what/verdict").asInt()).isEqualTo(decision.verdict());
			assertThat(entry.at("/what/wording").asText()).isEqualTo(decision.wording()).isNotBlank();
		});
		assertThat(this.dossiers.of(new ClaimId(decision.claim()), "head").history())
			.filteredOn((event) -> event.what().endsWith(": " + decision.reason()))
			.singleElement()
			.satisfies((event) -> {
				assertThat(event.by()).isEqualTo(decision.by());
				assertThat(event.when()).matches("\\d+ Apr 2016, \\d\\d:\\d\\d UTC");
				assertThat(event.what()).startsWith("decided to " + decision.act().toLowerCase(Locale.ROOT));
			});
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private record Decision(String claim, String by, String act, String reason, int verdict, String wording) {
	}

}
