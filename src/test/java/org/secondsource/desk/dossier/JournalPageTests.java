package org.secondsource.desk.dossier;

import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.secondsource.Browser;
import org.secondsource.DemoRunning;
import org.secondsource.desk.ACase;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Anchors;
import org.secondsource.sweep.Sweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class JournalPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@Autowired
	private Administration administration;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Map<String, Sweep> sweeps;

	@Autowired
	private Anchors anchors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aStandardsEditorVerifiesTheJournalAndComparesAnAnchor() {
		ACase.registered(address(), "tadmur").corroborated();
		this.sweeps.values().stream().filter((sweep) -> sweep.name().equals("journal-anchor")).forEach(Sweep::round);
		Page page = signedIn("standards");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Journal")).first().click();
		verify(page);
		assertThat(page.getByRole(AriaRole.STATUS).first().innerText()).contains("The journal is whole.",
				"Verified for standards");
		page.getByLabel("The line from the log").fill(this.anchors.latest().orElseThrow().toString());
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
		assertThat(page.getByRole(AriaRole.STATUS).last().innerText()).contains("is the one that you kept");
		picture(page, "journal");
	}

	@Test
	void whatWasChangedIsNamedOnThePageOfTheJournalAndOfTheClaim() {
		ACase.registered(address(), "raqqa").corroborated();
		changeAuthor("reporter", "somebody");
		try {
			Page page = signedIn("head");
			page.navigate(address() + "/journal");
			verify(page);
			assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("The journal is not whole.",
					"claim/raqqa, entry 1 of 2016-04-");
			picture(page, "journal-flaw");
			page.navigate(address() + "/claims/raqqa");
			assertThat(page.locator("section:has(#history)").innerText()).contains("The record was changed",
					"claim/raqqa, entry 1 of 2016-04-");
			picture(page, "dossier-flaw");
		}
		finally {
			changeAuthor("somebody", "reporter");
		}
	}

	@Test
	void aClaimsHistoryIsNumberedAndSaysWhetherItIsAsItWasWritten() {
		ACase.registered(address(), "qaryatayn").corroborated();
		Page page = signedIn("reporter");
		page.navigate(address() + "/claims/qaryatayn");
		assertThat(page.locator("section:has(#history)").innerText()).contains("entries are as they were written",
				"UTC reporter registered it as");
		assertThat(page.locator(".history li").last().getAttribute("value")).isEqualTo("3");
		assertThat(page.locator("section:has(#history) a").count()).as("the journal is not for reporters").isZero();
	}

	@Test
	void theAdministrationsActsReadAsSentencesDo() {
		this.transaction.executeWithoutResult((status) -> this.administration.note("source-merged",
				Map.of("source", "sana", "into", "sana-arabic", "reason", "They are <one>."), "admin"));
		Page page = signedIn("admin");
		page.navigate(address() + "/journal/administration");
		assertThat(page.locator("tbody tr").first().innerText()).contains("UTC", "admin", "source merged",
				"reason: They are <one>.", "into: sana-arabic");
		picture(page, "administration");
	}

	private void changeAuthor(String from, String to) {
		assertThat(this.jdbc.sql(
				"update journal_entry set written_by = ? where chain = 'claim/raqqa' and number = 1 and written_by = ?")
			.params(to, from)
			.update()).isEqualTo(1);
	}

	private static void verify(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verify")).click();
		page.locator("section:has(#verify) .notice").waitFor();
	}

	private static void picture(Page page, String name) {
		page.screenshot(
				new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + ".png")));
	}

	private Page signedIn(String person) {
		Page page = browser.open(1280, 720);
		browser.signIn(page, address(), person);
		return page;
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
