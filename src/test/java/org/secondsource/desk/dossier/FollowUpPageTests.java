package org.secondsource.desk.dossier;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.secondsource.Browser;
import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a withdrawal left in an incident is decided on one page, or by HTTP.
 */
@DemoRunning
class FollowUpPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@Test
	void publishedClaimsAreDecidedTogetherInTheWordsThatThePageShows() {
		String report = struck("tartus", "tartus-injured");
		Page page = signedIn("editor", "/claims/tartus");
		page.getByText("Decide about all claims that the withdrawal struck").click();
		assertThat(page.locator("tbody tr")).satisfies((rows) -> assertThat(rows.count()).isEqualTo(2));
		assertThat(page.locator("tbody").innerText()).contains("Published, under review", "Workers killed at tartus");
		assertThat(page.locator(".lead").innerText()).contains("took back “Ten workers killed”: It was another town.");
		picture(page, "two");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("reason");
		Locator other = page.getByRole(AriaRole.CHECKBOX,
				new Page.GetByRoleOptions().setName("Workers killed at tartus-injured"));
		other.uncheck();
		page.getByLabel("Your reason").fill("The agency took it back.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct")).click();
		assertThat(page.locator("tbody tr").count()).as("one of two still waits").isEqualTo(1);
		picture(page, "one-left");
		ApiClient editor = new ApiClient(address(), "editor");
		assertThat(editor.get("/api/publications").body().toString()).contains("CORRECTION");
		assertThat(editor.get("/api/incidents/tartus/follow-ups").at("/0")).isEqualTo(report);
		page.getByLabel("Your reason").fill("The same.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct")).click();
		assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Nothing waits here");
		assertThat(editor.get("/api/incidents/tartus/follow-ups").body()).isEmpty();
	}

	@Test
	void aDecisionByHttpNamesEachVerdictThatWasRead() {
		String report = struck("banias");
		ApiClient editor = new ApiClient(address(), "editor");
		String path = "/api/incidents/banias/follow-ups/" + report;
		String verdict = editor.get(path).at("/0/verdict");
		ApiClient.Answer stale = editor.post(path, """
				{"act": "CORRECT", "claims": {"banias": 1}, "reason": "It was another town."}""");
		assertThat(stale.status()).as(stale.toString()).isEqualTo(409);
		assertThat(editor.post(path, "{\"act\": \"CORRECT\", \"reason\": \"So.\"}").status()).isEqualTo(422);
		ApiClient.Answer done = editor.post(path, """
				{"act": "CORRECT", "claims": {"banias": %s}, "reason": "It was another town."}""".formatted(verdict));
		assertThat(done.status()).as(done.toString()).isEqualTo(200);
		assertThat(done.body()).isEmpty();
	}

	@Test
	void whatWouldChangeIsForeseenAndThenComesTrue() {
		ACase told = ACase.registered(address(), "safita");
		String report = told.report("urn:safita");
		told.publishedOn(report);
		ApiClient editor = new ApiClient(address(), "editor");
		ApiClient.Answer foreseen = editor.get("/api/reports/" + report + "/what-if?repudiated=true");
		assertThat(foreseen.at("/changes/0/claim")).as(foreseen.toString()).isEqualTo("safita");
		assertThat(foreseen.at("/changes/0/published")).isEqualTo("true");
		assertThat(foreseen.at("/changes/0/after/outcome")).isEqualTo("STOP");
		assertThat(editor.get("/api/sources/safita-hospital/what-if").at("/changes/0/after/grade")).isEqualTo("WEAK");
		merge("safita-agency", "safita-monitor");
		assertThat(editor.get("/api/sources/safita-agency/what-if").at("/changes/0/claim"))
			.as("judged as the source that it was merged into")
			.isEqualTo("safita");
		assertThat(editor.get("/api/sources/safita-monitor/what-if").body())
			.isEqualTo(editor.get("/api/sources/safita-agency/what-if").body());
		new ApiClient(address(), "standards").post("/api/sources/safita-agency/unmerge",
				"{\"reason\": \"They are two.\"}");
		Page page = signedIn("head", "/reports/" + report + "/what-if");
		assertThat(page.locator("tbody").innerText()).contains("Workers killed at safita",
				"Published: it would be held");
		picture(page, "what-if");
		assertThat(told.seen().at("/phase")).as("looking files nothing").isEqualTo("PUBLISHED");
		told.withdrawn(report);
		assertThat(told.seen().at("/outcome")).isEqualTo(foreseen.at("/changes/0/after/outcome"));
		assertThat(told.seen().at("/wording")).isEqualTo(foreseen.at("/changes/0/after/wording"));
		assertThat(editor.get("/api/reports/nothing/what-if").status()).isEqualTo(404);
	}

	@Test
	void whatNobodyTickedIsRefusedAndTheReasonKept() {
		struck("jableh");
		Page page = signedIn("editor", "/incidents/jableh");
		page.getByText("Decide about the claims that it struck").click();
		page.getByRole(AriaRole.CHECKBOX).uncheck();
		page.getByLabel("Your reason").fill("A reason worth keeping.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take up")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("No claim is ticked");
		assertThat(page.getByLabel("Your reason").inputValue()).isEqualTo("A reason worth keeping.");
		assertThat(page.getByRole(AriaRole.CHECKBOX).isChecked()).isFalse();
	}

	private void merge(String lesser, String into) {
		ApiClient.Answer merged = new ApiClient(address(), "standards").post("/api/sources/" + lesser + "/merge",
				"{\"into\": \"" + into + "\", \"reason\": \"One house.\"}");
		assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
	}

	/** Published on a report, among others, that was then withdrawn. */
	private String struck(String name, String... others) {
		ACase first = ACase.registered(address(), name);
		String report = first.report("urn:" + name);
		first.publishedOn(report);
		List.of(others).forEach((other) -> first.another(other).publishedOn(report));
		first.withdrawn(report);
		return report;
	}

	private Page signedIn(String person, String path) {
		Page page = browser.open(1280, 720);
		browser.signIn(page, address(), person);
		page.navigate(address() + path);
		return page;
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/follow-up-" + name + ".png")));
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
