package org.secondsource.desk.api;

import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was judged before is judged again, from the facts of then.
 */
@DemoRunning
class ReplaysApiTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyJudgementOfAClaimIsTheSameFromTheFactsOfThen() {
		ACase told = ACase.registered(address(), "qarah");
		String report = told.report("urn:qarah");
		told.corroborated()
			.cite("""
					{"id": "agency-10", "report": "%s", "figure": "at least 10", "origin": "%s", "hearing": "HEARD"}"""
				.formatted(report, told.source("agency")));
		as("head").post("/api/withdrawals", """
				{"report": "%s", "repudiates": true, "reason": "It was another town."}""".formatted(report));
		int verdict = Integer.parseInt(told.verdict());
		assertThat(verdict).isGreaterThan(3);
		for (int number = 1; number <= verdict; number++) {
			ApiClient.Answer replay = replay("qarah." + number);
			assertThat(replay.at("/result")).as("%d: %s", number, replay).isEqualTo("EQUAL");
			assertThat(replay.at("/sameFacts")).isEqualTo("true");
		}
		assertThat(replay("qarah." + (verdict + 1)).status()).isEqualTo(404);
		assertThat(replay("nothing.1").status()).isEqualTo(404);
	}

	@Test
	void whatChangedBesideTheFactsIsToldAndWhatWasJudgedOtherwise() {
		ACase told = ACase.registered(address(), "nasiriyah").corroborated();
		String verdict = told.verdict();
		this.jdbc.sql("update source set country = 'SY' where id = 'nasiriyah-monitor'").update();
		assertThat(replay("nasiriyah." + verdict).at("/result")).isEqualTo("EQUAL_FROM_DERIVED");
		this.jdbc.sql("update source set side_id = 'nasiriyah-hospital' where id = 'nasiriyah-monitor'").update();
		ApiClient.Answer otherwise = replay("nasiriyah." + verdict);
		assertThat(otherwise.at("/result")).as(otherwise.toString()).isEqualTo("DIFFERENT");
		assertThat(otherwise.at("/differences/0")).isEqualTo("grade");
	}

	private ApiClient.Answer replay(String assessment) {
		return as("standards").get("/api/assessments/" + assessment + "/replay");
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
