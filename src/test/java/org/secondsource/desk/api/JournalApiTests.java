package org.secondsource.desk.api;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class JournalApiTests {

	@LocalServerPort
	private int port;

	@Test
	void exportsTheEntriesOfAChainAsLinesOfJson() {
		ACase.registered(address(), "hama").corroborated();
		List<String> lines = standards().text("/api/journal?chain=claim/hama").lines().toList();
		assertThat(lines.get(0)).startsWith("application/x-ndjson");
		assertThat(lines).hasSize(1 + 3);
		assertThat(lines.get(1)).startsWith("{\"chain\":\"claim/hama\",\"number\":1,\"at\":\"2016-04-")
			.contains("\"by\":\"reporter\"", "\"content\":\"{\\\"fact\\\":\\\"registered\\\"");
		assertThat(standards().text("/api/journal?chain=claim/hama&to=2016-04-08").lines()).hasSize(1);
		assertThat(standards().text("/api/journal?chain=claim/hama&from=2016-04-09").lines()).hasSize(1 + 3);
		assertThat(standards().text("/api/journal").lines().filter((line) -> line.contains("claim/hama"))).hasSize(3);
		assertThat(standards().get("/api/journal?from=soon").at("/detail")).contains("“soon” is no time");
	}

	@Test
	void verifiesTheJournalAndListsItsAnchors() {
		ACase.registered(address(), "idlib").corroborated();
		ApiClient.Answer verified = standards().post("/api/journal/verification", "");
		assertThat(verified.status()).isEqualTo(200);
		assertThat(verified.at("/whole")).isEqualTo("true");
		assertThat(verified.body().at("/entries").asInt()).isGreaterThan(3);
		assertThat(standards().get("/api/journal/anchors").body().isArray()).isTrue();
	}

	@Test
	void aClaimsJournalIsForPeopleAndOfNoOtherClaim() {
		ACase.registered(address(), "homs").corroborated();
		ApiClient.Answer journal = new ApiClient(address(), "verifier").get("/api/claims/homs/journal");
		assertThat(journal.body()).hasSize(3);
		assertThat(journal.at("/0/what/fact")).isEqualTo("registered");
		assertThat(journal.at("/2/by")).isEqualTo("verifier");
		assertThat(new ApiClient(address(), "verifier").get("/api/claims/nowhere/journal").status()).isEqualTo(404);
	}

	private ApiClient standards() {
		return new ApiClient(address(), "standards");
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
