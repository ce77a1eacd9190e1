package org.secondsource.desk.api;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ApiClient;
import org.secondsource.source.StartingRegister;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What wires send, from the door to the archive.
 */
@DemoRunning
class WireReportsApiTests {

	private static final String NEWSML = """
			<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wires:1" version="%s"><itemMeta>
			<provider literal="https://news.wires.example/about"/><versionCreated>%s</versionCreated>
			<pubStatus qcode="stat:%s"/>%s</itemMeta><contentMeta><headline>%s</headline></contentMeta></newsItem>""";

	@LocalServerPort
	private int port;

	@Test
	void eachSignalBecomesAVersionInTheOrderOfItsTime() {
		register("wires", "wires.example");
		send("3", "2026-03-02T08:02:00Z", "usable", "<edNote>Corrects the toll.</edNote>", "Ten hurt");
		send("1", "2026-03-02T08:04:00Z", "canceled", "", "CORRECTED-Ten hurt");
		send("7", "2026-03-02T08:01:00Z", "usable", "<embargoed>2026-03-03T00:00:00Z</embargoed>", "Ten hurt");
		JsonNode last = send("2", "2026-03-02T08:03:00Z", "withheld", "", "UPDATE 1-Ten hurt");
		JsonNode versions = as("verifier").get("/api/reports/" + last.path("id").asText()).body();
		assertThat(versions).extracting((version) -> version.path("status").asText())
			.containsExactly("usable", "usable", "withheld", "canceled");
		assertThat(versions).extracting((version) -> version.path("correction").asBoolean())
			.containsExactly(false, true, false, false);
		assertThat(versions.get(0).path("embargoedUntil").asText()).isEqualTo("2026-03-03T00:00:00Z");
		assertThat(versions.get(1).has("embargoedUntil")).isFalse();
		assertThat(versions).extracting((version) -> version.path("source").asText()).containsOnly("wires");
	}

	@Test
	void aNoticeInWordsWithdrawsWhateverItsFieldsSay() {
		register("killer", "killer.example");
		ApiClient.Answer answer = as("verifier").post("/api/reports?source=killer",
				"""
						{"uri": "urn:killer:1", "versioncreated": "2026-03-02T08:00:00Z", "headline": "STORY WITHDRAWN: Ten hurt",
						 "ednote": "The figure was misattributed."}""");
		assertThat(answer.at("/status")).as(answer.toString()).isEqualTo("canceled");
	}

	@Test
	void anUnknownPublisherIsProposedAndNotCreated() {
		String rss = "<rss version=\"2.0\"><channel><title>Nobody's Wire</title><item><guid>n-1</guid>"
				+ "<title>Ten hurt</title></item></channel></rss>";
		ApiClient.Answer refused = as("reporter").post("/api/reports", "application/rss+xml", rss);
		ClaimsApiTests.assertProblem(refused, 422, "Nobody's Wire");
		assertThat(proposed()).contains("Nobody's Wire");
		register("nobodys-wire", "nobody.example", "Nobody’s wire");
		assertThat(proposed()).doesNotContain("Nobody's Wire");
		assertThat(as("reporter").post("/api/reports", "application/rss+xml", rss).status()).isEqualTo(201);
	}

	@Test
	void severalItemsAtOnceAreEachTakenHeldOrRefusedByThemselves() {
		register("several", "several.example");
		String several = "<rss version=\"2.0\"><channel>" + item("several.example", "1", "Ten hurt")
				+ item("several.example", "2", "KILL: Ten hurt") + item("unheard-of.example", "3", "Ten hurt")
				+ item("several.example", "4", "x".repeat(5000)) + "</channel></rss>";
		ApiClient.Answer first = as("reporter").post("/api/reports", "application/rss+xml", several);
		assertThat(first.status()).as(first.toString()).isEqualTo(207);
		assertThat(first.body()).extracting((one) -> one.path("status").asInt()).containsExactly(201, 202, 422, 422);
		assertThat(first.at("/0/report/source")).isEqualTo("several");
		assertThat(first.at("/1/held/why")).contains("Nothing was changed");
		assertThat(first.at("/2/detail")).contains("unheard-of.example", "POST /api/sources");
		assertThat(first.at("/3/detail")).contains("Shorten");
		ApiClient.Answer again = as("reporter").post("/api/reports", "application/rss+xml", several);
		assertThat(again.body()).extracting((one) -> one.path("status").asInt()).containsExactly(200, 202, 422, 422);
	}

	@Test
	void refusesAnItemUnderTheVersionThatItsMediaTypeNames() {
		ClaimsApiTests.assertProblem(
				as("reporter").post("/api/reports", "application/ninjs+json; version=2.2",
						"{\"uri\": \"urn:1\", \"pubstatus\": \"cancelled\"}"),
				422, "“pubstatus” is not as ninjs 2.2 has it");
	}

	@Test
	void addsTheStartingRegisterOnce() {
		assertThat(as("admin").post("/api/sources/starting-register", "").status()).isEqualTo(200);
		JsonNode again = as("admin").post("/api/sources/starting-register", "").body();
		assertThat(again.path("added")).isEmpty();
		assertThat(again.path("kept").size() + again.path("left").size()).isEqualTo(StartingRegister.entries().size());
		JsonNode dpa = as("reporter").get("/api/sources/dpa").body();
		assertThat(dpa.path("name").asText()).isEqualTo("dpa");
		assertThat(dpa.path("domains")).extracting(JsonNode::asText).containsExactly("dpa.com", "dpa.de");
	}

	private static String item(String domain, String guid, String title) {
		return "<item><guid>urn:" + domain + ":" + guid + "</guid><link>https://" + domain + "/" + guid
				+ "</link><title>" + title + "</title><pubDate>Mon, 02 Mar 2026 08:15:00 GMT</pubDate></item>";
	}

	private void register(String id, String domain) {
		register(id, domain, "Source " + id);
	}

	private void register(String id, String domain, String name) {
		ApiClient.Answer answer = as("verifier").post("/api/sources", """
				{"id": "%s", "name": "%s", "kind": "AGENCY", "domains": ["%s"]}""".formatted(id, name, domain));
		assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
	}

	private JsonNode send(String version, String at, String status, String more, String headline) {
		ApiClient.Answer answer = as("verifier").post("/api/reports", "application/vnd.iptc.g2.newsitem+xml",
				NEWSML.formatted(version, at, status, more, headline));
		assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
		return answer.body();
	}

	private List<String> proposed() {
		return as("reporter").get("/api/sources/proposed").body().findValuesAsText("name");
	}

	private ApiClient as(String person) {
		return new ApiClient("http://localhost:" + this.port, person);
	}

}
