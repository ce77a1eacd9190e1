package org.secondsource.cockpit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.secondsource.Browser;
import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Gravity;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors at work in Cockpit, in a real browser.
 */
@Tag("webapps")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:cockpit;DB_CLOSE_DELAY=-1")
@Import(ReadyClaims.class)
@DirtiesContext
class CockpitTests {

	private static final String COCKPIT = "/camunda/app/cockpit/default/";

	/** The page asks again every 300 ms in place of every ten seconds. */
	private static final String IMPATIENT = """
			const patient = window.setInterval;
			window.setInterval = (work, every) => patient(work, every === 10000 ? 300 : every);
			""";

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@Autowired
	private ReadyClaims claims;

	@Autowired
	private EditorsDesk desk;

	@Autowired
	private Publications publications;

	private final List<String> failures = new CopyOnWriteArrayList<>();

	private String address;

	@BeforeAll
	static void cockpitTakesItsTimeToLoad() {
		PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
	}

	@BeforeEach
	void runs() {
		this.address = "http://localhost:" + this.port;
	}

	@AfterEach
	void noScriptAndNoAnswerFailed() {
		assertThat(this.failures).isEmpty();
	}

	@Test
	void anEditorApprovesWithAReasonAndSeesWhatWasPublished() {
		Case ready = ready("approve", "verifier2");
		Page page = signedIn("editor", 1280, 720);
		page.navigate(this.address + COCKPIT + "#/claims");
		open(page, ready);
		assertThat(page.locator(".ss-wording").first()).hasText(ready.assessment().wording());
		browser.picture(page, "cockpit-claim-1280");
		decide(page, "Approve", "Two who know say so, independently.", "Approve and publish");
		assertThat(page.locator(".ss-done")).containsText("Published as revision 1");
		browser.picture(page, "cockpit-published-1280");
		Revision said = this.publications.latest(ready.state().id()).orElseThrow();
		assertThat(said.by()).isEqualTo("editor");
		assertThat(said.wording()).isEqualTo(ready.assessment().wording());
		page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Published and closed")).click();
		Locator published = page.locator(".ss-past").filter(new Locator.FilterOptions().setHasText("ferry approve"));
		assertThat(published).containsText(said.wording());
		assertThat(published.getByText("What the public reads")).hasAttribute("href", "/publications/approve");
		browser.picture(page, "cockpit-past-1280");
	}

	@Test
	void whoVerifiedAClaimSeesWhyTheyCannotApproveIt() {
		Case ready = ready("verified", "editor2");
		Page page = signedIn("editor2", 1280, 720);
		page.navigate(this.address + COCKPIT + "#/claims?claim=verified");
		assertThat(page.locator(".ss-title")).hasText(sentence(ready));
		assertThat(page.locator(".ss-decision .ss-notice")).containsText("You verified this claim");
		assertThat(choice(page, "Approve")).isDisabled();
		assertThat(choice(page, "Return")).isEnabled();
		assertThat(page.locator(".ss-barred")).containsText("Let somebody decide who has not worked on it.");
		page.locator(".ss-decision").scrollIntoViewIfNeeded();
		browser.picture(page, "cockpit-verified-1280");
	}

	@Test
	void aRefusalIsShownInPlaceAndTheReasonIsKept() {
		Case ready = ready("refused", "verifier2");
		Page page = signedIn("editor", 1280, 720);
		page.navigate(this.address + COCKPIT + "#/claims?claim=refused");
		reason(page).fill("Checked by phone.");
		choice(page, "Approve").check();
		decideElsewhere(ready, Act.RETURN);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve and publish")).click();
		assertThat(page.locator(".ss-decision .ss-trouble")).containsText("no longer open");
		assertThat(reason(page)).hasValue("Checked by phone.");
		assertThat(this.publications.latest(ready.state().id())).isEmpty();
	}

	@Test
	void whatOthersDecideIsToldAndNeverOverwritesWhatIsTyped() {
		Case ready = ready("polled", "verifier2");
		Page page = signedIn("editor", 1280, 720);
		page.addInitScript(IMPATIENT);
		page.navigate(this.address + COCKPIT + "#/claims?claim=polled");
		assertThat(page.locator(".ss-title")).hasText(sentence(ready));
		reason(page).fill("I am still thinking");
		decideElsewhere(ready, Act.REJECT);
		assertThat(page.locator(".ss-claim .ss-notice")).containsText("Somebody else decided on this claim");
		assertThat(reason(page)).hasValue("I am still thinking");
		assertThat(page.locator("[data-claim=polled]")).hasCount(0);
	}

	@Test
	void anEditorSeesWhatIsPublishedBesideWhatWouldBeSaidNowAndUpdatesIt() {
		Case ready = ready("retold", "verifier2");
		decideElsewhere(ready, Act.APPROVE);
		this.claims.toldAgain("retold", "Chandpur Hospital", "verifier2");
		Page page = signedIn("editor", 1280, 720);
		page.navigate(this.address + COCKPIT + "#/claims?claim=retold");
		assertThat(page.locator(".ss-wording").first()).containsText("Chandpur Hospital");
		assertThat(page.locator(".ss-before")).hasText(ready.assessment().wording());
		browser.picture(page, "cockpit-decide-1280");
		decide(page, "Update", "The hospital counted the dead too.", "Publish the update");
		assertThat(page.locator(".ss-done")).containsText("Published as revision 2");
		assertThat(this.publications.all(ready.state().id())).extracting(Revision::kind)
			.containsExactly(Revision.Kind.PUBLICATION, Revision.Kind.UPDATE);
	}

	@Test
	void hiddenCharactersAndMarkupAreShownForWhatTheyAre() {
		this.claims.ready("hostile", "Killed \u202eyrref\u202c <img src=x onerror=\"document.title='x'\"> \u200b12",
				Gravity.DEATH, "verifier2");
		Page page = signedIn("editor", 1280, 720);
		page.navigate(this.address + COCKPIT + "#/claims?claim=hostile");
		Locator title = page.locator(".ss-title");
		assertThat(title).containsText("<img src=x");
		assertThat(title.locator(".ss-hidden-character")).hasText(new String[] { "U+202E", "U+202C", "U+200B" });
		assertThat(page.locator(".ss-desk img")).hasCount(0);
	}

	@Test
	void onATelephoneOneThingIsShownAtATimeAndNothingIsWiderThanTheScreen() {
		Case ready = ready("phone", "verifier2");
		Page page = signedIn("editor", 390, 844);
		page.navigate(this.address + COCKPIT + "#/claims");
		Locator entry = page.locator("[data-claim=phone]");
		assertThat(entry).isVisible();
		browser.picture(page, "cockpit-queue-390");
		open(page, ready);
		assertThat(entry).not().isVisible();
		browser.picture(page, "cockpit-claim-390");
		assertThat((Integer) page.evaluate("document.querySelector('.ss-desk').scrollWidth")).isLessThanOrEqualTo(390);
		for (Locator target : page.locator(".ss-desk button:visible, .ss-choice:visible, .ss-link:visible").all()) {
			assertThat(target.boundingBox().height).as(target.innerText()).isGreaterThanOrEqualTo(44);
		}
		page.locator(".ss-submit").scrollIntoViewIfNeeded();
		browser.picture(page, "cockpit-decision-390");
	}

	@Test
	void atNightThePageIsDark() {
		ready("night", "verifier2");
		Page page = browser.open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844)
			.setColorScheme(ColorScheme.DARK));
		browser.signIn(page, this.address, "editor");
		page.navigate(this.address + COCKPIT + "#/claims?claim=night");
		assertThat(page.locator(".ss-title")).isVisible();
		assertThat(page.locator(".ss-desk")).hasCSS("background-color", "rgb(27, 30, 34)");
		browser.picture(page, "cockpit-night-390");
	}

	@Test
	void theDashboardAndTheNavigationLeadToTheClaims() {
		ready("dashboard", "verifier2");
		Page page = signedIn("editor", 1280, 720);
		page.navigate(this.address + COCKPIT);
		Locator card = page.locator(".ss-card");
		assertThat(card).containsText("Claims that await an editor");
		card.scrollIntoViewIfNeeded();
		browser.picture(page, "cockpit-dashboard-1280");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Claims").setExact(true)).click();
		assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Await an editor"))).isVisible();
	}

	@Test
	void theClaimsAreForEditorsAlone() {
		String claims = this.address + "/camunda/api/cockpit/plugin/secondsource/default/claims";
		Case ready = ready("guarded", "verifier2");
		Page admin = signedIn("admin", 1280, 720);
		admin.navigate(this.address + COCKPIT);
		for (APIResponse answer : List.of(admin.request().get(claims), admin.request().get(claims + "/past"),
				admin.request().get(claims + "/guarded"), decided(admin, claims + "/guarded/decision"))) {
			assertThat(answer.status()).as(answer.url()).isEqualTo(403);
			assertThat(answer.text()).as(answer.url()).contains("Claims are approved by editors.");
		}
		Page verifier = signedIn("verifier", 1280, 720);
		assertThat(verifier.request().get(claims).status()).isEqualTo(403);
		Page senior = signedIn("senior", 1280, 720);
		assertThat(senior.request().get(claims).status()).isEqualTo(200);
		assertThat(senior.request().get(claims + "/no-such-claim").status()).isEqualTo(404);
		assertThat(this.publications.latest(ready.state().id())).isEmpty();
	}

	/** A decision that lacks nothing but the right to make it. */
	private static APIResponse decided(Page page, String path) {
		String token = page.context()
			.cookies()
			.stream()
			.filter((cookie) -> cookie.name.equals("XSRF-TOKEN"))
			.findFirst()
			.orElseThrow().value;
		return page.request()
			.post(path, RequestOptions.create()
				.setHeader("X-XSRF-TOKEN", token)
				.setData(Map.of("task", "APPROVE", "act", "REJECT", "reason", "Mine.", "verdict", 1, "wording", "")));
	}

	private Case ready(String id, String verifier) {
		return this.claims.ready(id, "Passengers killed on the ferry " + id, Gravity.DEATH, verifier);
	}

	private Page signedIn(String person, int width, int height) {
		Page page = browser.open(width, height);
		page.onPageError(this.failures::add);
		page.onResponse((answer) -> {
			if (answer.status() >= 500) {
				this.failures.add(answer.status() + " " + answer.url());
			}
		});
		browser.signIn(page, this.address, person);
		return page;
	}

	private static void open(Page page, Case chosen) {
		page.locator("[data-claim=" + chosen.state().id() + "]").click();
		assertThat(page.locator(".ss-title")).hasText(sentence(chosen));
	}

	private static void decide(Page page, String act, String reason, String button) {
		choice(page, act).check();
		reason(page).fill(reason);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

	private static Locator choice(Page page, String act) {
		return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + act)));
	}

	private static Locator reason(Page page) {
		return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason"));
	}

	private void decideElsewhere(Case seen, Act act) {
		ClaimId claim = seen.state().id();
		this.desk.decide(claim, "senior", new Decision(TaskKind.APPROVE, act, "Seen elsewhere.", seen.latest().number(),
				seen.assessment().wording()));
	}

	private static String sentence(Case chosen) {
		return chosen.state().claim().sentence();
	}

}
