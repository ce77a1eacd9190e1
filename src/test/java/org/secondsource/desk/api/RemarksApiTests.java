package org.secondsource.desk.api;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.desk.api.ClaimsApiTests.assertProblem;

/**
 * Remarks over HTTP, and what a claim says with them.
 */
@DemoRunning
class RemarksApiTests {

	private static final String REMARKS = "/api/claims/%s/citations/%s/remarks";

	@LocalServerPort
	private int port;

	@Test
	void aRemarkChangesTheVerdictUntilItIsTakenBack() {
		ACase made = ACase.registered(address(), "remarked").corroborated();
		assertThat(made.seen().at("/grade")).isEqualTo("FAIR");
		ApiClient.Answer remarked = remark("remarked", "monitor-10", """
				{"remark": "UPLOADED", "note": "The excerpt is the caption of a video."}""");
		assertThat(remarked.status()).as(remarked.toString()).isEqualTo(201);
		assertThat(remarked.at("/grade")).isEqualTo("WEAK");
		assertThat(remarked.body().at("/findings").findValuesAsText("rule")).contains("50");
		assertThat(says(made).body().at("/lifts/0/steps/0").asText()).startsWith("Check that what");
		ApiClient.Answer back = remark("remarked", "monitor-10", """
				{"remark": "UPLOADED", "holds": false, "note": "It was another citation's."}""");
		assertThat(back.at("/grade")).isEqualTo("FAIR");
		assertThat(as("head").get("/api/claims/remarked/journal").body().findValuesAsText("remark"))
			.containsExactly("UPLOADED", "UPLOADED");
	}

	@Test
	void aClaimSaysWhoGivesWhatAndHowItMayBeSaid() {
		ACase made = ACase.registered(address(), "says").corroborated();
		assertThat(says(made).at("/best/words")).isEqualTo("10");
		assertThat(says(made).body().at("/low/saidBy")).hasSize(2);
		assertThat(says(made).at("/attribution")).contains("10, according to ");
		assertThat(says(made).body().at("/ratings").findValuesAsText("reliability")).containsExactly("B", "B");
		assertThat(says(made).at("/lifts/0/to")).isEqualTo("CONFIRMED");
	}

	@Test
	void refusesARemarkOnNothingOrWithoutSayingHowItIsKnown() {
		ACase.registered(address(), "unremarked").corroborated();
		assertProblem(remark("unremarked", "nothing", "{\"remark\": \"POSTED\", \"note\": \"Seen.\"}"), 409, "nothing");
		assertProblem(remark("unremarked", "monitor-10", "{\"remark\": \"POSTED\", \"note\": \" \"}"), 422, "note");
		assertProblem(remark("unremarked", "monitor-10", "{\"note\": \"Seen.\"}"), 422, "remark");
		assertProblem(remark("unremarked", "monitor-10", "{\"remark\": \"NICE\", \"note\": \"Seen.\"}"), 400, "remark");
	}

	private ApiClient.Answer remark(String claim, String citation, String remark) {
		return as("verifier").post(REMARKS.formatted(claim, citation), remark);
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private ApiClient.Answer says(ACase made) {
		return as("verifier").get("/api/claims/" + made.id() + "/says");
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
