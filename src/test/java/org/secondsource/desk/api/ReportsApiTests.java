package org.secondsource.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class ReportsApiTests {

	@LocalServerPort
	private int port;

	@Test
	void takesAnItemOnceAndProposesItsAccounts() {
		ACase.registered(address(), "reports-once");
		String item = """
				{"uri": "https://wire.example/once", "versioncreated": "2016-04-08T10:00:00Z", "pubstatus": "usable",
				 "headlines": [{"role": "main", "value": "CORRECTED: Workers killed"}],
				 "bodies": [{"contenttype": "text/html", "value": "<p>At least 175 workers were killed, police said.</p>"}],
				 "infosources": [{"name": "The agency of reports-once"}]}""";
		ApiClient.Answer first = as("reporter").post("/api/reports", "application/ninjs+json; version=2.0", item);
		assertThat(first.status()).as(first.toString()).isEqualTo(201);
		assertThat(first.location()).isEqualTo("/api/reports/" + first.at("/id"));
		assertThat(first.at("/status")).isEqualTo("usable");
		assertThat(first.at("/correction")).isEqualTo("true");
		assertThat(first.at("/source")).isEqualTo("reports-once-agency");
		assertThat(first.at("/accounts/0/low")).isEqualTo("175");
		assertThat(first.body().at("/accounts/0/high").isNull()).isTrue();
		assertThat(first.at("/accounts/0/origin")).isEqualTo("police");
		ApiClient.Answer again = as("reporter").post("/api/reports", "application/ninjs+json; version=2.0", item);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.body()).isEqualTo(first.body());
		JsonNode kept = as("reporter").get("/api/reports/" + first.at("/id")).body();
		assertThat(kept).hasSize(1);
		assertThat(kept.get(0)).isEqualTo(first.body());
	}

	@Test
	void takesPlainTextAndKnowsItAgainWithoutATime() {
		ACase.registered(address(), "reports-text");
		String path = "/api/reports?source=reports-text-agency&guid=https://news.example/1";
		ApiClient.Answer first = as("reporter").post(path, "text/plain", "Ten dead\nTen people died.");
		assertThat(first.at("/headline")).isEqualTo("Ten dead");
		assertThat(as("reporter").post(path, "text/plain", "Ten dead\nTen people died.").status()).isEqualTo(200);
		assertThat(as("reporter").post(path, "text/plain", "Ten dead\nEleven people died.").status())
			.as("it would replace what stands, and a reporter does not speak for the source")
			.isEqualTo(202);
		assertThat(as("verifier").post(path, "text/plain", "Ten dead\nEleven people died.").at("/version"))
			.isEqualTo("2");
	}

	@Test
	void saysWhatIsWrongWithADocument() {
		ApiClient reporter = as("reporter");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "application/pdf", "%PDF-1.7"), 415,
				"application/ninjs+json");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "application/rss+xml", "<rss/>"), 422, "no item");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "application/xml", "<!DOCTYPE a><a/>"), 422,
				"DOCTYPE");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "application/ninjs+json;version=9", "{}"), 415, "9");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "{\"uri\": \"a\", \"uri\": \"b\"}"), 422, "uri");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "{\"headline\": \"a\"}"), 422, "uri");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "[".repeat(500)), 422, "JSON");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "{\"uri\": \"urn:x\"}"), 422, "/api/sources");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "text/plain", "x"), 422, "source");
		ClaimsApiTests.assertProblem(reporter.post("/api/reports", "text/plain", "x".repeat(1_100_000)), 413,
				"1000000");
		ClaimsApiTests.assertProblem(reporter.post("/api/claims", "\"" + "x".repeat(1_100_000)), 413, "1000000");
		ClaimsApiTests.assertProblem(reporter.post("/api/extractions", "{}"), 415, "text/plain");
		ClaimsApiTests.assertProblem(reporter.get("/api/reports/r-none"), 404, "r-none");
	}

	@Test
	void holdsACanceledItemOfThoseWhoDoNotSpeakForItsSource() {
		ACase.registered(address(), "reports-canceled");
		String item = "{\"uri\": \"urn:canceled\", \"pubstatus\": \"canceled\", \"versioncreated\": \"2016-04-08T10:00:00Z\"}";
		String path = "/api/reports?source=reports-canceled-agency";
		ApiClient.Answer held = as("reporter").post(path, item);
		assertThat(held.status()).isEqualTo(202);
		assertThat(held.at("/why")).contains("Nothing was changed", "asked to confirm");
		assertThat(as("reporter").get("/api/reports/held").body()).anyMatch((one) -> one.equals(held.body()));
		assertThat(as("verifier").post(path, item).at("/status")).isEqualTo("canceled");
	}

	@Test
	void withdrawsAReportForThoseWhoseBusinessItIs() {
		ACase workers = ACase.registered(address(), "reports-gone");
		String report = workers.report("https://wire.example/gone");
		workers.cite("{\"figure\": \"10\", \"origin\": \"reports-gone-monitor\", \"report\": \"" + report + "\"}");
		String notice = "{\"report\": \"" + report + "\", \"repudiates\": true, \"reason\": \"Misattributed.\"}";
		ClaimsApiTests.assertProblem(as("reporter").post("/api/withdrawals", notice), 403, "desks");
		ClaimsApiTests.assertProblem(as("head").post("/api/withdrawals", "{\"report\": \"" + report + "\"}"), 422,
				"reason");
		ClaimsApiTests.assertProblem(as("head").post("/api/withdrawals", "{\"reason\": \"Gone.\"}"), 422,
				"which report");
		ApiClient.Answer gone = as("head").post("/api/withdrawals", notice);
		assertThat(gone.status()).as(gone.toString()).isEqualTo(201);
		assertThat(gone.at("/claims/0")).isEqualTo("reports-gone");
		assertThat(as("head").post("/api/withdrawals", notice).status()).isEqualTo(200);
		assertThat(as("head").get("/api/claims/reports-gone").at("/grade")).isNotEqualTo("WEAK");
		ApiClient.Answer early = as("editor").post("/api/withdrawals", """
				{"source": "The agency of reports-gone", "guid": "urn:not-yet", "reason": "Never send it."}""");
		assertThat(early.status()).as(early.toString()).isEqualTo(201);
		assertThat(as("head").get("/api/reports/" + early.at("/report")).at("/0/status")).isEqualTo("canceled");
	}

	@Test
	void judgesADossierWithoutKeepingIt() {
		JsonNode description = as("reporter").get("/v3/api-docs").body();
		String example = description.at("/paths/~1api~1assessments/post/requestBody/content/application~1json/example")
			.toString();
		ApiClient.Answer judged = as("reporter").post("/api/assessments", example);
		assertThat(judged.status()).as(judged.toString()).isEqualTo(200);
		assertThat(judged.at("/accounts/0/figure/words")).isEqualTo("at least 175");
		assertThat(as("reporter").post("/api/assessments", example).body()).isEqualTo(judged.body());
		ClaimsApiTests.assertProblem(as("reporter").post("/api/assessments", "{}"), 422, "missing");
		ClaimsApiTests.assertProblem(as("reporter").post("/api/assessments", example.replace("at least 175", "plenty")),
				422, "at least 175");
		ClaimsApiTests.assertProblem(as("reporter").post("/api/assessments", "{\"claims\": 1}"), 400, "“claims”");
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
