package org.secondsource.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.claim.ClaimId;
import org.secondsource.publication.Publications;
import org.secondsource.verification.Cases;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.OpenTask;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's own REST interface is a door like any other: whoever comes through it with
 * whatever fields, rule 42 is asked on the server.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:doors-of-approval;DB_CLOSE_DELAY=-1")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApprovalDoorsTests {

	private static final ClaimId FREED = new ClaimId("dmeir-freed");

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ClaimProcess process;

	@Autowired
	private Cases cases;

	@Autowired
	private Publications publications;

	@Order(1)
	@ParameterizedTest(name = "{0} with {1} and \"{2}\" is refused: {3}")
	@CsvSource(nullValues = "none", value = { "verifier2, APPROVE, It is good., none",
			"verifier, APPROVE, It is good., none", "reporter, APPROVE, It is good., none",
			"admin, APPROVE, It is good., not for admin", "standards, APPROVE, It is good., none",
			"editor, APPROVE, none, Write", "editor, APPROVE, It is good., which verdict was read",
			"editor, none, It is good., Choose what happens", "editor, PUBLISH, It is good., no decision called",
			"editor, RETRACT, It is good., Choose what happens" })
	void forgedCompletionsAreRefused(String person, @Nullable String act, @Nullable String note,
			@Nullable String because) {
		ResponseEntity<String> answer = complete(person, act, note, null);
		assertThat(answer.getStatusCode().is4xxClientError()).as(answer.toString()).isTrue();
		if (because != null) {
			assertThat(answer.getBody()).contains(because);
		}
		assertThat(this.publications.latest(FREED)).isEmpty();
	}

	@Test
	@Order(2)
	void aWordingThatNobodyShowedIsRefused() {
		assertThat(complete("editor", "APPROVE", "It is good.", "300 were freed.").getBody())
			.contains("has changed since you opened it");
		assertThat(this.publications.latest(FREED)).isEmpty();
	}

	@Test
	@Order(3)
	void variablesCannotBeSlippedIn() {
		String task = task().id();
		for (String path : List.of("/variables/outcome", "/localVariables/outcome")) {
			ResponseEntity<String> answer = this.http.withBasicAuth("editor", "editor")
				.exchange("/engine-rest/task/" + task + path, HttpMethod.PUT,
						new HttpEntity<>(Map.of("value", "PUBLISH", "type", "String")), String.class);
			assertThat(answer.getStatusCode().is4xxClientError()).as(path + answer).isTrue();
		}
	}

	@Test
	@Order(4)
	void anEditorWithAReasonApprovesThroughIt() {
		assertThat(complete("editor", "APPROVE", "Two sides say so, attributed.", wording()).getStatusCode())
			.isEqualTo(HttpStatus.NO_CONTENT);
		assertThat(this.publications.latest(FREED).orElseThrow().by()).isEqualTo("editor");
	}

	private ResponseEntity<String> complete(String person, @Nullable String act, @Nullable String note,
			@Nullable String wording) {
		Map<String, Object> fields = new HashMap<>();
		put(fields, "act", act);
		put(fields, "note", note);
		put(fields, "wording", wording);
		return this.http.withBasicAuth(person, person)
			.postForEntity("/engine-rest/task/" + task().id() + "/complete", Map.of("variables", fields), String.class);
	}

	private static void put(Map<String, Object> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.put(name, Map.of("value", value, "type", "String"));
		}
	}

	private String wording() {
		return this.cases.of(FREED).assessment().wording();
	}

	private OpenTask task() {
		return this.process.open(FREED).get(0);
	}

}
