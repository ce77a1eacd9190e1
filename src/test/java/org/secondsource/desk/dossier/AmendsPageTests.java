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

@DemoRunning
class AmendsPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@Test
	void aCitationIsVoidedAndRestoredWithoutAMouse() {
		ACase.registered(address(), "barzeh").corroborated();
		Page page = signedIn("verifier", "/claims/barzeh");
		assertThat(page.getByText("More…").count()).as("merging is not the verifier's").isZero();
		Locator summary = page.locator("summary[aria-label='Void monitor-10']");
		summary.focus();
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		page.keyboard().type("Filed to the wrong claim.");
		page.keyboard().press("Tab");
		picture(page, "void-form");
		page.keyboard().press("Enter");
		page.waitForURL("**/claims/barzeh");
		assertThat(page.locator("tr.voided").innerText()).contains("Voided by verifier", "Filed to the wrong claim.");
		assertThat(page.locator("tr.voided s").innerText()).contains("asserts");
		assertThat(page.locator(".history").last().innerText())
			.contains("voided monitor-10: Filed to the wrong claim.");
		picture(page, "voided");
		page.locator("summary[aria-label='Restore monitor-10']").click();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore it")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("needs a reason");
		page.getByLabel("Why it counts again").fill("It was right.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore it")).click();
		assertThat(page.locator("tr.voided").count()).isZero();
		assertThat(page.locator(".standing .grade").innerText()).isEqualTo("FAIR");
	}

	@Test
	void whoMayNotIsShownNoForm() {
		ACase.registered(address(), "jdaideh").corroborated();
		Page page = signedIn("verifier2", "/claims/jdaideh");
		assertThat(page.locator(".amend").count()).isZero();
		page = signedIn("editor", "/incidents/jdaideh");
		assertThat(page.getByText("More…").count()).isEqualTo(1);
		page = signedIn("reporter", "/incidents/jdaideh");
		assertThat(page.getByText("More…").count()).isZero();
	}

	@Test
	void aClaimIsMergedAndThatUndoneFromThePage() {
		ACase.registered(address(), "rankous").corroborated();
		ACase.registered(address(), "asal").corroborated();
		Page page = signedIn("head", "/claims/rankous");
		page.getByText("More…").click();
		picture(page, "more");
		page.getByLabel("The other claim’s id").fill("asal");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merge it away")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("needs a reason");
		assertThat(page.getByLabel("The other claim’s id").inputValue()).isEqualTo("asal");
		page.getByLabel("Why they are the same").fill("One bakery.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merge it away")).click();
		assertThat(page.url()).endsWith("/claims/asal?from=rankous");
		assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("rankous was merged into this claim",
				"bakery");
		picture(page, "merged");
		page.getByText("Look at it as it was").click();
		assertThat(page.locator("article").innerText()).contains("Merged into asal", "Merged into another claim");
		picture(page, "merged-itself");
		page.navigate(address() + "/claims/asal");
		page.getByText("More…").click();
		page.getByLabel("Why they are two claims").fill("Two bakeries.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo it")).click();
		page.navigate(address() + "/claims/rankous");
		assertThat(page.url()).endsWith("/claims/rankous");
		assertThat(page.locator(".crumb").innerText()).contains("Awaiting an editor");
	}

	@Test
	void citationsAreSplitOffFromThePage() {
		ACase.registered(address(), "rima").corroborated();
		Page page = signedIn("head", "/claims/rima");
		page.getByText("More…").click();
		page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("hospital-10")).check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Split them off")).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("needs a sentence of its own");
		assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("hospital-10")).isChecked())
			.as("what was chosen is still chosen")
			.isTrue();
		page.getByLabel("The new claim in a sentence").fill("Drivers killed at rima");
		page.getByLabel("Why it is another claim").fill("They drove.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Split them off")).click();
		assertThat(page.locator(".history").last().innerText())
			.contains("handed over to rima-2 hospital-10: They drove");
		assertThat(page.locator("tr.voided").innerText()).contains("hospital-10", "Counts in rima-2");
		picture(page, "split");
		page.navigate(address() + "/claims/rima-2");
		assertThat(page.locator("h1").innerText()).isEqualTo("Drivers killed at rima");
	}

	@Test
	void whatWasSaidOfAMergedClaimIsReadUnderTheOther() {
		for (String name : List.of("qalamoun", "nabek")) {
			String verdict = ACase.registered(address(), name).corroborated().verdict();
			new ApiClient(address(), "editor").post("/api/claims/" + name + "/tasks/approve", """
					{"act": "APPROVE", "note": "Two origins.", "verdict": %s}""".formatted(verdict));
		}
		new ApiClient(address(), "head").post("/api/claims/qalamoun/merge", """
				{"into": "nabek", "reason": "One convoy."}""");
		Page page = browser.open(1280, 720);
		page.navigate(address() + "/publications/qalamoun");
		assertThat(page.url()).endsWith("/publications/nabek");
		assertThat(page.locator("article").innerText()).contains("What was said as qalamoun",
				"The hospital of qalamoun");
		picture(page, "publication-merged");
	}

	@Test
	void anIncidentIsMergedAndSplitFromItsPage() {
		ACase.registered(address(), "tell").corroborated();
		ACase.registered(address(), "abyad").corroborated();
		Page page = signedIn("head", "/incidents/tell");
		page.getByText("More…").click();
		picture(page, "incident-more");
		page.getByLabel("The other incident’s id").fill("abyad");
		page.getByLabel("Why they are the same").fill("One night.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merge it away")).click();
		assertThat(page.url()).endsWith("/incidents/abyad");
		assertThat(page.locator("table").innerText()).contains("Workers killed at tell", "Workers killed at abyad");
		page.navigate(address() + "/incidents/tell");
		assertThat(page.url()).endsWith("/incidents/abyad");
		page.getByText("More…").click();
		page.getByLabel("Why they are two incidents").fill("Two nights.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo it")).click();
		assertThat(page.locator("table").innerText()).doesNotContain("Workers killed at tell");
		page.navigate(address() + "/incidents/tell");
		assertThat(page.locator("table").innerText()).contains("Workers killed at tell");
	}

	private Page signedIn(String person, String path) {
		Page page = browser.open(1280, 720);
		browser.signIn(page, address(), person);
		page.navigate(address() + path);
		return page;
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/amends-" + name + ".png")));
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
