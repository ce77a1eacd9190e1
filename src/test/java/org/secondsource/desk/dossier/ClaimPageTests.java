package org.secondsource.desk.dossier;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.Browser;
import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class ClaimPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1280, 720, wide", "390, 844, narrow" })
	void theFirstScreenHoldsClaimGradeDecidingFindingAndNextAction(int width, int height, String name) {
		ACase workers = ACase.registered(address(), "zabadani-" + name);
		workers.cite("""
				{"figure": "at least 10", "origin": "%s", "via": ["%s"], "report": "%s"}""".formatted(
				workers.source("monitor"), workers.source("agency"), workers.report("https://wire.example/" + name)));
		workers.cite("{\"figure\": \"175\"}");
		Page page = open(width, height);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/claims/" + workers.id());
		browser.picture(page, "dossier-" + name);
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/dossier-" + name + "-whole.png")));
		for (String first : new String[] { "h1", ".standing .grade", ".standing .range", ".findings > li .remedy",
				".next .step", ".next .task summary" }) {
			assertThat(bottom(page.locator(first).first())).as(first).isLessThanOrEqualTo(height);
		}
		assertThat(page.locator(".firsts section > .findings > li").count()).isBetween(1, 3);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
	}

	@Test
	void anEditorApprovesFromThePageAndThePublicReadsIt() {
		ACase workers = ACase.registered(address(), "ghouta").corroborated();
		Page page = open(1280, 720);
		browser.signIn(page, address(), "editor");
		page.navigate(address() + "/go/claims/" + workers.id());
		browser.picture(page, "dossier-editor");
		page.getByLabel("Your reason").fill("Two independent origins agree.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve")).click();
		assertThat(page.url()).endsWith("/claims/ghouta");
		assertThat(page.locator(".crumb").innerText()).contains("Published");
		Page reader = open(1280, 720);
		reader.navigate(address() + "/publications/ghouta");
		browser.picture(reader, "publication");
		assertThat(reader.locator(".wording").innerText()).contains("The hospital of ghouta");
		assertThat(reader.locator(".unconfirmed").count()).isZero();
	}

	@Test
	void aRefusalKeepsWhatWasTyped() {
		ACase workers = ACase.registered(address(), "madaya");
		Page page = open(1280, 720);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/claims/" + workers.id());
		page.getByText("File evidence").click();
		page.getByLabel("The figure, in its words").fill("plenty");
		page.getByLabel("Who knows it").fill("The monitor of madaya");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("File it")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("plenty", "Nothing was changed");
		browser.picture(page, "dossier-refused");
		assertThat(page.getByLabel("Who knows it").inputValue()).isEqualTo("The monitor of madaya");
		page.getByLabel("The figure, in its words").fill("about 40");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("File it")).click();
		assertThat(page.locator("td, th").allInnerTexts()).contains("about 40");
	}

	@Test
	void whatAnEditorTypedOutlivesNewEvidenceAndAWithdrawal() {
		ACase workers = ACase.registered(address(), "arbin");
		String report = workers.report("https://wire.example/arbin");
		workers.cite("""
				{"figure": "12", "origin": "%s", "hearing": "HEARD", "report": "%s"}"""
			.formatted(workers.source("monitor"), report));
		workers.cite("""
				{"figure": "12", "origin": "%s", "hearing": "HEARD"}""".formatted(workers.source("hospital")));
		workers.cite("""
				{"figure": "12", "origin": "%s", "mode": "MENTIONS"}""".formatted(workers.source("hospital")));
		Page page = open(1280, 720);
		browser.signIn(page, address(), "editor");
		page.navigate(address() + "/claims/arbin");
		assertThat(page.locator(".next .again").innerText()).contains("Assessed again", "same verdict");
		page.getByLabel("Your reason").fill("Two independent origins agree.");
		new ApiClient(address(), "head").post("/api/withdrawals",
				"{\"report\": \"" + report + "\", \"reason\": \"Misattributed.\"}");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Nothing was changed", "no longer open",
				"Two independent origins agree.");
		browser.picture(page, "dossier-gone");
	}

	@Test
	void aWithdrawalPutsWhatWasPublishedUnderReview() {
		ACase workers = ACase.registered(address(), "harasta");
		String report = workers.report("https://wire.example/harasta");
		workers.cite("""
				{"figure": "12", "origin": "%s", "hearing": "HEARD", "report": "%s"}"""
			.formatted(workers.source("monitor"), report));
		workers.cite("""
				{"figure": "12", "origin": "%s", "hearing": "HEARD"}""".formatted(workers.source("hospital")));
		ApiClient.Answer said = new ApiClient(address(), "editor").post("/api/claims/harasta/tasks/approve", """
				{"act": "APPROVE", "note": "Two origins."}""");
		assertThat(said.at("/phase")).as(said.toString()).isEqualTo("PUBLISHED");
		Page page = open(1280, 720);
		browser.signIn(page, address(), "head");
		page.navigate(address() + "/claims/harasta");
		page.locator(".reports summary").click();
		page.getByLabel("What its publisher’s notice says").fill("Misattributed.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw it")).click();
		assertThat(page.locator("article").innerText()).contains("Under review");
		browser.picture(page, "dossier-held");
		Page reader = open(1280, 720);
		reader.navigate(address() + "/publications/harasta");
		assertThat(reader.locator("article").innerText()).contains("Under review since");
		browser.picture(reader, "publication-held");
	}

	@Test
	void showsTheListOfClaimsAndTheRulebook() {
		ACase.registered(address(), "douma").corroborated();
		Page page = open(1280, 720);
		browser.signIn(page, address(), "reporter");
		page.navigate(address() + "/incidents/douma");
		assertThat(page.locator("table").innerText()).contains("Workers killed at douma", "FAIR", "The monitor of");
		browser.picture(page, "incident");
		page.navigate(address() + "/claims");
		assertThat(page.locator("main").innerText()).contains("Workers killed at douma");
		page.navigate(address() + "/rulebook");
		assertThat(page.locator("table").innerText()).contains("Reports that go back to one origin count once");
		browser.picture(page, "rulebook");
	}

	@Test
	void showsWhatNobodySeesAndEscapesWhatComesFromOutside() {
		ACase workers = ACase.registered(address(), "jobar");
		workers.cite("{\"figure\": \"10\", \"excerpt\": \"<b>bold</b> \\u202Eturned\\u200B\"}");
		Page page = open(1280, 720);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/claims/jobar");
		assertThat(page.locator("table").last().innerText()).contains("<b>bold</b> [U+202E]turned[U+200B]");
	}

	private static Page open(int width, int height) {
		Page page = browser.open(width, height);
		page.setDefaultTimeout(5000);
		return page;
	}

	private static double bottom(Locator locator) {
		var box = locator.boundingBox();
		return box.y + box.height;
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
