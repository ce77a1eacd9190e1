package org.secondsource.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class ClaimsApiTests {

	@LocalServerPort
	private int port;

	@Test
	void showsAClaimWithItsAccountsFindingsAndTasks() {
		ACase workers = ACase.registered(address(), "karsa");
		ApiClient.Answer one = workers.cite("""
				{"figure": "at least 10", "origin": "The monitor of karsa", "hearing": "HEARD"}""");
		assertThat(one.at("/grade")).isEqualTo("WEAK");
		assertThat(one.at("/low")).isEqualTo("10");
		assertThat(one.body().at("/high").isNull()).isTrue();
		assertThat(one.at("/open")).isEqualTo("true");
		JsonNode figure = one.body().at("/accounts/0/figure");
		assertThat(figure.toString())
			.isEqualTo("{\"number\":10,\"low\":10,\"high\":null,\"qualifier\":\"at least\",\"words\":\"at least 10\","
					+ "\"effect\":\"killed\"}");
		assertThat(one.at("/accounts/0/saidBy/0")).isEqualTo("The monitor of karsa");
		assertThat(one.at("/findings/0/remedy")).isNotBlank();
		assertThat(one.at("/tasks/0/kind")).isEqualTo("second-origin");
		assertThat(one.body().at("/publication").isNull()).isTrue();
		assertThat(as("editor").get("/api/claims/karsa").body()).isEqualTo(one.body());
	}

	@Test
	void becomesFairWithASecondOriginAndIsPublishedByAnEditor() {
		ACase.registered(address(), "selma").corroborated();
		ApiClient.Answer ready = as("editor").get("/api/claims/selma");
		assertThat(ready.at("/grade")).isEqualTo("FAIR");
		assertThat(ready.at("/tasks/0/kind")).isEqualTo("approve");
		ApiClient.Answer published = as("editor").post("/api/claims/selma/tasks/approve", """
				{"act": "APPROVE", "note": "Two independent origins.", "verdict": %s}"""
			.formatted(ready.at("/verdict")));
		assertThat(published.status()).as(published.toString()).isEqualTo(200);
		assertThat(published.at("/publication/kind")).isEqualTo("PUBLICATION");
		assertThat(published.at("/publication/wording")).contains("The monitor of selma");
		assertThat(as("reporter").get("/api/publications").body().findValuesAsText("claim")).contains("selma");
	}

	@Test
	void refusesADecisionWithItsReasons() {
		ACase.registered(address(), "tafas").corroborated();
		ApiClient.Answer refused = as("verifier").post("/api/claims/tafas/tasks/approve", """
				{"act": "APPROVE", "note": "I found them myself."}""");
		assertProblem(refused, 409, "not for verifier");
		assertThat(refused.body().at("/reasons").size()).isPositive();
		assertProblem(as("editor").post("/api/claims/tafas/tasks/approve", """
				{"act": "APPROVE", "note": "Fine.", "wording": "Something else."}"""), 409, "has changed");
		assertProblem(as("editor").post("/api/claims/tafas/tasks/approve", """
				{"note": "Fine."}"""), 409, "Choose what happens");
		assertProblem(as("verifier").post("/api/claims/tafas/tasks/dance", "{}"), 404, "second-origin");
	}

	@Test
	void saysWhichFieldIsWrong() {
		ACase.registered(address(), "barada");
		String citations = "/api/claims/barada/citations";
		assertProblem(as("verifier").post(citations, """
				{"figure": "10", "origen": "x"}"""), 400, "“origen”");
		assertProblem(as("verifier").post(citations, """
				{"figure": "10", "mode": "SHOUTS"}"""), 400, "“mode”");
		assertProblem(as("verifier").post(citations, """
				{"figure": "10", "figure": "11"}"""), 400, "JSON");
		assertProblem(as("verifier").post(citations, "{\"figure\": "), 400, "JSON");
		assertProblem(as("verifier").post(citations, ""), 400, "JSON");
		assertProblem(as("verifier").post(citations, "text/plain", "10"), 415, "application/json");
		assertProblem(as("verifier").post(citations, "{}"), 422, "figure");
		assertProblem(as("verifier").post(citations, """
				{"figure": "plenty"}"""), 422, "at least 175");
		assertProblem(as("verifier").post(citations, """
				{"figure": "10", "origin": "Nobody Known"}"""), 422, "/api/sources");
		assertProblem(as("verifier").post(citations, """
				{"figure": "10", "report": "r-none"}"""), 404, "r-none");
		assertProblem(as("verifier").post(citations, """
				{"figure": "10", "published": "yesterday"}"""), 422, "2016-04-08");
		assertThat(as("verifier").get("/api/claims/barada").body().at("/accounts")).isEmpty();
	}

	@Test
	void refusesTheSameCitationTwice() {
		ACase workers = ACase.registered(address(), "maaloula").corroborated();
		assertProblem(as("verifier").post("/api/claims/maaloula/citations", """
				{"id": "monitor-10", "figure": "12"}"""), 409, "monitor-10");
		assertThat(workers.cite("{\"figure\": \"10\"}").body().findValuesAsText("account")).containsOnly("10");
	}

	@Test
	void findsWhatWasEverSaid() {
		ACase.registered(address(), "qara").cite("""
				{"figure": "about 4,321", "origin": "qara-monitor"}""");
		assertThat(as("reporter").get("/api/claims?q=4,321").body().findValuesAsText("id")).contains("qara");
		assertThat(as("reporter").get("/api/claims?q=4321%20qara").body()).hasSize(1);
		assertThat(as("reporter").get("/api/claims?q=4321%20elsewhere").body()).isEmpty();
	}

	@Test
	void knowsNoSuchClaim() {
		assertProblem(as("reporter").get("/api/claims/nothing"), 404, "nothing");
		assertProblem(as("reporter").post("/api/claims/nothing/citations", "{\"figure\": \"1\"}"), 404, "nothing");
		assertProblem(as("reporter").post("/api/claims/nothing/tasks/approve", "{}"), 404, "nothing");
		assertProblem(as("reporter").post("/api/claims", """
				{"incident": "nothing", "effect": "killed"}"""), 404, "nothing");
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	static void assertProblem(ApiClient.Answer answer, int status, String says) {
		assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.at("/title")).isNotBlank();
		assertThat(answer.at("/detail")).contains(says);
	}

}
