package org.secondsource.desk.api;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.desk.api.ClaimsApiTests.assertProblem;

/**
 * What is put right over HTTP, with the whole program and its engine.
 */
@DemoRunning
class AmendsApiTests {

	private static final String WHY = "{\"reason\": \"A slip.\"}";

	private static final List<String> PEOPLE = List.of("reporter", "intake", "verifier", "verifier2", "head", "editor",
			"senior", "standards", "admin");

	@LocalServerPort
	private int port;

	@Autowired
	private RuntimeService processes;

	@Test
	void voidsAndRestoresACitation() {
		ACase.registered(address(), "sarmin").corroborated();
		String citation = "/api/claims/sarmin/citations/monitor-10/";
		assertProblem(as("verifier").post(citation + "void", "{}"), 409, "needs a reason");
		ApiClient.Answer voided = as("verifier").post(citation + "void", WHY);
		assertThat(voided.status()).as(voided.toString()).isEqualTo(200);
		assertThat(voided.at("/grade")).isEqualTo("WEAK");
		assertThat(voided.at("/voided/0/citation")).isEqualTo("monitor-10");
		assertThat(voided.at("/voided/0/by")).isEqualTo("verifier");
		assertThat(voided.at("/voided/0/reason")).isEqualTo("A slip.");
		assertThat(voided.at("/tasks/0/kind")).isEqualTo("second-origin");
		assertProblem(as("head").post(citation + "void", WHY), 409, "voided already");
		ApiClient.Answer restored = as("head").post(citation + "restore", WHY);
		assertThat(restored.at("/grade")).isEqualTo("FAIR");
		assertThat(restored.body().at("/voided")).isEmpty();
		assertThat(restored.at("/tasks/0/kind")).isEqualTo("approve");
		assertProblem(as("head").post(citation + "restore", WHY), 409, "counts as it is");
		assertProblem(as("head").post("/api/claims/sarmin/citations/none/void", WHY), 409, "no citation");
	}

	@Test
	void isOpenToThoseWhomTheTableNames() {
		ACase.registered(address(), "binnish").corroborated();
		ACase.registered(address(), "binnish2");
		for (String person : PEOPLE) {
			boolean editorial = List.of("head", "editor", "senior").contains(person);
			assertOpen(editorial || "verifier".equals(person), person, "/api/claims/binnish/citations/none/void");
			assertOpen(editorial || "verifier".equals(person), person, "/api/claims/binnish/citations/none/restore");
			assertOpen(editorial, person, "/api/claims/binnish/merge");
			assertOpen(editorial, person, "/api/claims/binnish/unmerge");
			assertOpen(editorial, person, "/api/claims/binnish/split");
			assertOpen(editorial, person, "/api/incidents/binnish/merge");
			assertOpen(editorial, person, "/api/incidents/binnish/unmerge");
			assertOpen(editorial, person, "/api/incidents/binnish/split");
			boolean standards = List.of("head", "standards").contains(person);
			assertOpen(standards, person, "/api/sources/binnish-monitor/merge");
			assertOpen(standards, person, "/api/sources/binnish-monitor/unmerge");
		}
		assertThat(as("head").get("/api/claims/binnish").at("/grade")).isEqualTo("FAIR");
	}

	@Test
	void aMergedClaimLeadsToTheOtherAndGoesOnWhenThatIsUndone() {
		ACase.registered(address(), "atarib").cite("""
				{"id": "c1", "figure": "10", "origin": "atarib-monitor", "hearing": "HEARD"}""");
		ACase.registered(address(), "darkush").cite("""
				{"id": "c1", "figure": "10", "origin": "darkush-hospital", "hearing": "HEARD"}""");
		ApiClient.Answer before = as("head").get("/api/claims/atarib");
		assertThat(lives("atarib")).isEqualTo(1);
		ApiClient.Answer merged = as("head").post("/api/claims/atarib/merge", """
				{"into": "darkush", "reason": "The same workers."}""");
		assertThat(merged.at("/id")).as(merged.toString()).isEqualTo("darkush");
		assertThat(merged.at("/grade")).isEqualTo("FAIR");
		assertThat(lives("atarib")).isZero();
		ApiClient.Answer led = as("reporter").get("/api/claims/atarib");
		assertProblem(led, 307, "merged into 'darkush'");
		assertThat(led.location()).endsWith("/api/claims/darkush");
		ApiClient.Answer itself = as("reporter").get("/api/claims/atarib?itself=true");
		assertThat(itself.at("/phase")).isEqualTo("MERGED");
		assertThat(itself.at("/mergedInto")).isEqualTo("darkush");
		assertThat(itself.body().at("/tasks")).isEmpty();
		assertProblem(as("verifier").post("/api/claims/atarib/citations", "{\"figure\": \"12\"}"), 409,
				"merged into 'darkush'");
		assertProblem(as("verifier").post("/api/claims/atarib/tasks/second-origin", "{\"note\": \"Asked.\"}"), 409,
				"merged into 'darkush'");
		assertThat(as("reporter").get("/api/claims?q=atarib").body().findValuesAsText("id")).contains("atarib");
		ApiClient.Answer undone = as("editor").post("/api/claims/atarib/unmerge", WHY);
		assertThat(undone.at("/phase")).as(undone.toString()).isEqualTo("CORROBORATION");
		assertThat(undone.body().at("/accounts")).isEqualTo(before.body().at("/accounts"));
		assertThat(undone.at("/tasks/0/kind"))

			.isEqualTo(before.at("/tasks/0/kind"));
		assertThat(lives("atarib")).isEqualTo(1);
		assertThat(as("reporter").get("/api/claims/atarib").status()).isEqualTo(200);
		assertProblem(as("head").post("/api/claims/atarib/merge", WHY), 422, "“into”");
		assertProblem(as("head").post("/api/claims/atarib/merge", """
				{"into": "nothing", "reason": "So."}"""), 404, "nothing");
	}

	@Test
	void aPublishedClaimIsMergedAndWatchedAgainWhenThatIsUndone() {
		for (String name : List.of("kafranbel", "saraqib")) {
			String verdict = ACase.registered(address(), name).corroborated().verdict();
			as("editor").post("/api/claims/" + name + "/tasks/approve", """
					{"act": "APPROVE", "note": "Two origins.", "verdict": %s}""".formatted(verdict));
		}
		ApiClient.Answer merged = as("head").post("/api/claims/kafranbel/merge", """
				{"into": "saraqib", "reason": "The same workers."}""");
		assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
		assertThat(lives("kafranbel")).isZero();
		assertThat(as("reporter").get("/api/publications").body().findValuesAsText("claim")).contains("saraqib")
			.doesNotContain("kafranbel");
		ApiClient.Answer undone = as("head").post("/api/claims/kafranbel/unmerge", WHY);
		assertThat(undone.at("/phase")).as(undone.toString()).isEqualTo("PUBLISHED");
		assertThat(lives("kafranbel")).isEqualTo(1);
		assertThat(as("reporter").get("/api/publications").body().findValuesAsText("claim")).contains("kafranbel");
	}

	@Test
	void citationsAreSplitOffIntoAClaimThatLivesByItself() {
		ACase.registered(address(), "maarat").corroborated();
		assertProblem(as("head").post("/api/claims/maarat/split", WHY), 422, "sentence");
		ApiClient.Answer split = as("head").post("/api/claims/maarat/split", """
				{"sentence": "Drivers killed at Maarat", "population": "drivers", "citations": ["hospital-10"],
				 "reason": "The hospital spoke of the drivers."}""");
		assertThat(split.status()).as(split.toString()).isEqualTo(201);
		assertThat(split.location()).endsWith("/api/claims/maarat-2");
		assertThat(split.at("/accounts/0/citations/0")).isEqualTo("hospital-10");
		assertThat(split.at("/tasks/0/kind")).isEqualTo("second-origin");
		assertThat(as("head").get("/api/claims/maarat").at("/grade")).isEqualTo("WEAK");
		as("head").post("/api/claims/maarat-2/merge", """
				{"into": "maarat", "reason": "They were workers after all."}""");
		assertThat(as("head").get("/api/claims/maarat").at("/grade")).isEqualTo("FAIR");
	}

	@Test
	void aMergedIncidentLeadsToTheOtherAndTakesNoClaims() {
		ACase.registered(address(), "khan");
		ACase.registered(address(), "sheikhoun");
		ApiClient.Answer merged = as("head").post("/api/incidents/khan/merge", """
				{"into": "sheikhoun", "reason": "One attack."}""");
		assertThat(merged.at("/claims/0")).as(merged.toString()).isEqualTo("khan");
		ApiClient.Answer led = as("reporter").get("/api/incidents/khan");
		assertProblem(led, 307, "merged into 'sheikhoun'");
		assertThat(led.location()).endsWith("/api/incidents/sheikhoun");
		assertThat(as("reporter").get("/api/incidents").body().findValuesAsText("id")).contains("sheikhoun")
			.doesNotContain("khan");
		ApiClient.Answer late = as("reporter").post("/api/claims", """
				{"id": "khan-late", "incident": "khan", "effect": "injured"}""");
		assertThat(late.at("/incident")).isEqualTo("sheikhoun");
		assertThat(as("head").post("/api/incidents/khan/unmerge", WHY).at("/claims/0")).isEqualTo("khan");
		ApiClient.Answer split = as("head").post("/api/incidents/sheikhoun/split", """
				{"title": "A second attack", "claims": ["khan-late"], "reason": "Another hour."}""");
		assertThat(split.location()).as(split.toString()).endsWith("/api/incidents/a-second-attack");
		assertThat(as("head").get("/api/claims/khan-late").at("/incident")).isEqualTo("a-second-attack");
	}

	@Test
	void aMergedSourceLeadsToTheOther() {
		ACase.registered(address(), "jisr").corroborated();
		ApiClient.Answer merged = as("standards").post("/api/sources/jisr-hospital/merge", """
				{"into": "The monitor of jisr", "reason": "The monitor runs the hospital's press office."}""");
		assertThat(merged.at("/judgedAs")).as(merged.toString()).isEqualTo("jisr-monitor");
		assertThat(merged.at("/assessed")).isEqualTo("1");
		assertThat(as("head").get("/api/claims/jisr").at("/grade")).isEqualTo("WEAK");
		ApiClient.Answer led = as("reporter").get("/api/sources/jisr-hospital");
		assertProblem(led, 307, "merged into 'jisr-monitor'");
		assertThat(as("head").post("/api/sources/jisr-hospital/unmerge", WHY).at("/assessed")).isEqualTo("1");
		assertThat(as("head").get("/api/claims/jisr").at("/grade")).isEqualTo("FAIR");
		assertThat(as("reporter").get("/api/sources/jisr-hospital").status()).isEqualTo(200);
	}

	/** Who may is told what is wrong with it; who may not is told whose it is. */
	private void assertOpen(boolean open, String person, String path) {
		String what = path.endsWith("/merge") ? "\"into\": \"binnish2-monitor\", "
				: path.endsWith("claims/binnish/split") ? "\"sentence\": \"S\", "
						: path.endsWith("/split") ? "\"title\": \"T\", " : "";
		String refused = as(person).post(path, "{" + what + "\"reason\": \"\"}").toString();
		assertThat(refused.contains("not for " + person)).as("%s at %s: %s", person, path, refused).isEqualTo(!open);
		assertThat(refused.contains("needs a reason")).as("%s at %s: %s", person, path, refused).isEqualTo(open);
	}

	private long lives(String claim) {
		return this.processes.createProcessInstanceQuery().processInstanceBusinessKey(claim).count();
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
