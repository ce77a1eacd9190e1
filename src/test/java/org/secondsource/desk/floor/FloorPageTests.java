package org.secondsource.desk.floor;

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
class FloorPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1280, 720, wide", "390, 844, narrow" })
	void showsEachDeskWithItsPeopleAndWork(int width, int height, String name) {
		Page page = at("verifier", width, height);
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/desks-" + name + ".png")));
		Locator desk = desk(page, "middleeast");
		assertThat(desk.innerText()).contains("Middle East", "Mon 07:00-23:00", "Asia/Beirut", "head", "verifier",
				"Trace the attribution");
		assertThat(desk(page, "asia").innerText()).contains("what is late reaches no head");
		assertThat(page.locator(".routing tbody tr").first().innerText()).contains("Syria", "middleeast");
		assertThat(page.locator("main form button").count()).as("a verifier changes nothing here").isZero();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
	}

	@Test
	void aHeadKeepsTheTableAndTheHoursAndARefusalKeepsWhatWasTyped() {
		Page page = at("head", 1280, 720);
		page.screenshot(
				new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/desks-head.png")));
		int rows = page.locator(".routing tbody tr").count();
		page.getByLabel("Topic of row " + (rows - 1)).fill("floods");
		page.getByLabel("Source of row " + (rows - 1)).fill("nobody known");
		page.getByLabel("Desk of row " + (rows - 1)).selectOption("asia");
		page.getByText("Keep the table").click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("nobody known", "Nothing was changed");
		browser.picture(page, "desks-refused");
		assertThat(page.getByLabel("Topic of row " + (rows - 1)).inputValue()).isEqualTo("floods");
		page.getByLabel("Source of row " + (rows - 1)).fill("");
		page.getByLabel("Place of row " + (rows - 1)).fill("0");
		page.getByText("Keep the table").click();
		assertThat(page.url()).endsWith("/desks");
		assertThat(page.getByLabel("Topic of row 1").inputValue()).isEqualTo("floods");
		page.getByLabel("Topic of row 1").fill("");
		page.getByLabel("Desk of row 1").selectOption("");
		page.getByText("Keep the table").click();
		assertThat(page.locator(".routing tbody tr").count()).isEqualTo(rows);
		page.getByText("Change its name and hours").click();
		page.getByLabel("Sunday").fill("whenever");
		page.getByText("Change it", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("whenever");
		assertThat(page.getByLabel("Sunday").inputValue()).isEqualTo("whenever");
		page.getByLabel("Sunday").fill("07:00-23:00");
		page.getByText("Change it", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(desk(page, "middleeast").innerText()).contains("Sun 07:00-23:00");
	}

	@Test
	void anEditorMovesAClaimFromItsPage() {
		ACase.registered(address(), "nahta").cite("{\"figure\": \"10\", \"origin\": \"nahta-monitor\"}");
		Page page = browser.open(1280, 720);
		browser.signIn(page, address(), "editor");
		page.navigate(address() + "/claims/nahta");
		page.getByText("Move it to another desk").click();
		browser.picture(page, "claim-move");
		page.getByLabel("Which desk").selectOption("asia");
		page.getByText("Move it", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("with a reason");
		page.getByLabel("Why the other desk should have it").fill("It happened there.");
		page.getByText("Move it", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".next").innerText()).contains("With the desk Asia.", "for asia");
		assertThat(page.locator(".history").last().innerText()).contains("moved it to the desk asia");
		assertThat(new ApiClient(address(), "editor").get("/api/claims/nahta").at("/desk")).isEqualTo("asia");
		Page reader = browser.open(1280, 720);
		browser.signIn(reader, address(), "reporter");
		reader.navigate(address() + "/claims/nahta");
		assertThat(reader.getByText("Move it to another desk").count()).isZero();
	}

	private Page at(String person, int width, int height) {
		Page page = browser.open(width, height);
		browser.signIn(page, address(), person);
		page.navigate(address() + "/desks");
		return page;
	}

	private static Locator desk(Page page, String id) {
		return page.locator("section[aria-labelledby=desk-" + id + "]");
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
