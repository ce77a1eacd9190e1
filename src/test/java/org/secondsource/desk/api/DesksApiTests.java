package org.secondsource.desk.api;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class DesksApiTests {

	private static final String HOURS = """
			"hours": {"zone": "America/Bogota", "days": {"MONDAY": "08:00-20:00", "FRIDAY": "22:00-06:00"}}""";

	@LocalServerPort
	private int port;

	@Autowired
	private Journal journal;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuthorizationService authorizations;

	@Autowired
	private FilterService filters;

	@Test
	void showsADeskWithItsHoursHeadsAndMembers() {
		ApiClient.Answer desk = as("reporter").get("/api/desks/middleeast");
		assertThat(desk.at("/hours/zone")).isEqualTo("Asia/Beirut");
		assertThat(desk.at("/hours/days/SUNDAY")).isEqualTo("07:00-23:00");
		assertThat(desk.at("/heads/0")).isEqualTo("head");
		assertThat(desk.body().at("/members").toString()).contains("head", "verifier").doesNotContain("verifier2");
		assertThat(as("reporter").get("/api/desks").body().findValuesAsText("id")).contains("asia", "middleeast");
		ClaimsApiTests.assertProblem(as("reporter").get("/api/desks/attic"), 404, "asia, ");
	}

	@Test
	void anAdministratorSetsUpADeskWithItsGroupAndGrants() {
		String desk = "{\"name\": \"Latin America\", " + HOURS + "}";
		ClaimsApiTests.assertProblem(as("head").put("/api/desks/latinamerica", desk), 403, "administrator");
		ApiClient.Answer made = as("admin").put("/api/desks/latinamerica", desk);
		assertThat(made.status()).as(made.toString()).isEqualTo(200);
		assertThat(made.at("/hours/days/FRIDAY")).isEqualTo("22:00-06:00");
		assertThat(this.identity.createGroupQuery().groupId("latinamerica").singleResult().getName())
			.isEqualTo("Latin America");
		assertThat(this.authorizations.isUserAuthorized(null, List.of("latinamerica"), Permissions.ACCESS,
				Resources.APPLICATION, "tasklist"))
			.isTrue();
		assertThat(this.filters.createTaskFilterQuery().list()).isNotEmpty()
			.allSatisfy((filter) -> assertThat(this.authorizations.isUserAuthorized(null, List.of("latinamerica"),
					Permissions.READ, Resources.FILTER, filter.getId()))
				.isTrue());
		assertThat(lastAct()).contains("desk-arranged", "Latin America");
		ClaimsApiTests.assertProblem(as("admin").put("/api/desks/editors", desk), 422, "another group");
		ClaimsApiTests.assertProblem(as("admin").put("/api/desks/Latin-America", desk), 422, "lower-case");
		ClaimsApiTests.assertProblem(as("admin").put("/api/desks/latinamerica", """
				{"name": "Latin America", "hours": {"zone": "America/Bogota", "days": {"MONDAY": "all day"}}}"""), 422,
				"08:00-20:00");
	}

	@Test
	void onlyItsHeadsAndAdministratorsArrangeADesk() {
		String desk = "{\"name\": \"Middle East\", \"hours\": "
				+ as("head").get("/api/desks/middleeast").body().at("/hours") + "}";
		assertThat(as("head").put("/api/desks/middleeast", desk).status()).isEqualTo(200);
		for (String person : List.of("verifier", "editor", "senior", "reporter")) {
			ClaimsApiTests.assertProblem(as(person).put("/api/desks/middleeast", desk), 403, person);
		}
		ClaimsApiTests.assertProblem(as("head").put("/api/desks/asia", desk), 403, "heads");
	}

	@Test
	void routesAnIncidentWithoutADeskAndSaysWhy() {
		String rows = as("head").get("/api/routing").body().toString();
		source("routed-wire");
		String changed = rows.replaceFirst("]$", """
				, {"country": "Peru", "source": "The wire of routed-wire", "desk": "asia"},
				 {"country": "Peru", "desk": "middleeast"}]""");
		ClaimsApiTests.assertProblem(as("verifier").put("/api/routing", changed), 403, "verifier");
		ApiClient.Answer kept = as("head").put("/api/routing", changed);
		assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
		assertThat(kept.body().findValuesAsText("source")).contains("routed-wire");
		assertThat(lastAct()).contains("routing-changed", "Peru");
		int row = kept.body().size();
		assertThat(incident("routed-1", "Lima, Peru", "").at("/routing"))
			.isEqualTo("routed by row " + row + ": country Peru");
		ApiClient.Answer both = incident("routed-2", "Lima, Peru", ", \"source\": \"routed-wire\"");
		assertThat(both.at("/routing")).isEqualTo("routed by row " + (row - 1) + ": country Peru, source routed-wire");
		assertThat(both.at("/desk")).isEqualTo("asia");
		ApiClient.Answer none = incident("routed-3", "The high seas", "");
		assertThat(none.at("/desk")).isEqualTo("intake");
		ApiClient.Answer chosen = incident("routed-4", "Lima, Peru", ", \"desk\": \"asia\"");
		assertThat(chosen.body().has("routing")).isFalse();
		assertThat(as("reporter").get("/api/incidents/routed-1").at("/routing")).contains("country Peru");
		ClaimsApiTests.assertProblem(as("head").put("/api/routing", "[{\"country\": \"Peru\", \"desk\": \"attic\"}]"),
				404, "attic");
		assertThat(as("head").put("/api/routing", rows).status()).isEqualTo(200);
	}

	@Test
	void intakeSeesWhyTheDeskIsProposedAndMayChangeIt() {
		incident("routed-5", "Homs, Syria", "");
		as("reporter").post("/api/claims", """
				{"id": "routed-5", "incident": "routed-5", "effect": "killed", "population": "", "scope": "",
				 "sentence": "People killed at Homs"}""");
		ApiClient.Answer claim = as("intake").get("/api/claims/routed-5");
		assertThat(claim.at("/tasks/0/reason")).contains("Desk: middleeast, routed by row 1: country Syria.");
		ApiClient.Answer completed = as("intake").post("/api/claims/routed-5/tasks/complete-intake", """
				{"note": "Asked.", "population": "people", "scope": "Homs", "desk": "asia"}""");
		assertThat(completed.status()).as(completed.toString()).isEqualTo(200);
		assertThat(completed.at("/desk")).isEqualTo("asia");
	}

	@Test
	void movesAClaimOverHttp() {
		ACase workers = ACase.registered(address(), "sednaya");
		workers.cite("{\"figure\": \"10\", \"origin\": \"sednaya-monitor\"}");
		String move = "{\"desk\": \"asia\", \"reason\": \"It happened there.\"}";
		ClaimsApiTests.assertProblem(as("verifier").post("/api/claims/sednaya/desk", move), 409, "not verifier's");
		ClaimsApiTests.assertProblem(as("head").post("/api/claims/sednaya/desk", "{\"desk\": \"asia\"}"), 409, "why");
		ClaimsApiTests.assertProblem(as("head").post("/api/claims/sednaya/desk", "{\"reason\": \"Why\"}"), 422, "desk");
		ClaimsApiTests.assertProblem(as("head").post("/api/claims/sednaya/desk", """
				{"desk": "attic", "reason": "Up there."}"""), 404, "attic");
		ClaimsApiTests.assertProblem(as("head").post("/api/claims/nothing/desk", move), 404, "nothing");
		ApiClient.Answer moved = as("head").post("/api/claims/sednaya/desk", move);
		assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
		assertThat(moved.at("/desk")).isEqualTo("asia");
		assertThat(moved.at("/tasks/0/groups/0")).isEqualTo("asia");
	}

	private ApiClient.Answer incident(String id, String place, String more) {
		ApiClient.Answer answer = as("reporter").post("/api/incidents", """
				{"id": "%s", "title": "Something happened", "place": "%s", "occurred": "2016-04-04"%s}""".formatted(id,
				place, more));
		assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
		return answer;
	}

	private void source(String id) {
		assertThat(
				as("verifier")
					.post("/api/sources",
							"""
									{"id": "%s", "name": "The wire of %s", "kind": "AGENCY", "reliability": "B"}"""
								.formatted(id, id))
					.status())
			.isEqualTo(201);
	}

	private String lastAct() {
		List<Entry> acts = this.journal.entries(Administration.CHAIN, Integer.MAX_VALUE);
		return acts.get(acts.size() - 1).content();
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
