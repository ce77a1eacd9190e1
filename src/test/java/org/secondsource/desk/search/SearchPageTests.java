package org.secondsource.desk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
class SearchPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1280, 720, LIGHT", "390, 844, LIGHT", "390, 844, DARK" })
	void theBoxInTheHeadAnswersByKeyboardAlone(int width, int height, ColorScheme colours) {
		Page page = browser.open(new NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/rulebook");
		assertThat((Boolean) page.evaluate("document.querySelector('header').scrollWidth <= window.innerWidth"))
			.isTrue();
		browser.picture(page, "search-head-" + width);
		page.getByLabel("Have we ever said").focus();
		page.keyboard().type("175 dmeir*");
		page.keyboard().press("Enter");
		page.waitForURL("**/search?q=175*");
		assertThat(page.locator(".hits > li").first().innerText()).contains("Never said, but claimed by");
		assertThat(page.locator(".hits mark").first().innerText()).isNotBlank();
		assertThat(page.getByLabel("Words, a number, or both").inputValue()).isEqualTo("175 dmeir*");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
		page.screenshot(new Page.ScreenshotOptions()
			.setPath(Path.of("target/screenshots", "search-" + width + "-" + colours.name().toLowerCase() + ".png")));
	}

	@Test
	void showsAScriptAsText() {
		String script = "<script>document.title='taken'</script>";
		Page page = browser.open(1280, 720);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/search?q=" + URLEncoder.encode(script, StandardCharsets.UTF_8) + "&source="
				+ URLEncoder.encode("\"><b id=x>", StandardCharsets.UTF_8));
		assertThat(page.title()).startsWith("Search");
		assertThat(page.locator("#x").count()).isZero();
		assertThat(page.getByLabel("Words, a number, or both").inputValue()).isEqualTo(script);
	}

	@Test
	void saysWhatWasLookedAtWhereNothingIsFound() {
		Page page = browser.open(390, 844);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/search?q=unheard-of&kind=claim");
		assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS).innerText())
			.contains("“unheard-of” in claims", "Nothing is on file");
		assertThat(page.locator(".hint").innerText()).contains("dmei*");
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/search-nothing.png")));
		page.navigate(address() + "/search?q=175&source=nobody-here");
		assertThat(page.locator("[role=alert]").innerText()).contains("No source goes by “nobody-here”");
	}

	@Test
	void programsAskTheSame() {
		ACase.registered(address(), "yabroud").cite("""
				{"figure": "about 8,765", "origin": "yabroud-monitor"}""");
		ApiClient.Answer found = api("?number=8765&place=yabroud");
		assertThat(found.status()).as(found.toString()).isEqualTo(200);
		assertThat(found.at("/hits/0/id")).isEqualTo("yabroud");
		assertThat(found.at("/hits/0/said")).isEqualTo("NEVER_SAID");
		assertThat(found.at("/hits/0/by/0")).isEqualTo("The monitor of yabroud");
		assertThat(found.at("/hits/0/excerpt/found")).isEqualTo("8,765");
		assertThat(found.at("/understood")).contains("the figure 8765", "the place yabroud");
		assertThat(api("?q=8765%20yabroud%20source:yabroud-monitor").body().at("/hits")).hasSize(1);
		assertThat(api("?q=8765&source=yabroud-hospital").body().at("/hits")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', Nothing is asked", "?number=plenty, 175", "?q=x&source=nobody-here, nobody-here",
			"?q=x&from=yesterday, 2016-04-08", "?q=x&kind=rumour, rumour", "?q=x&limit=1000, 1 to 100",
			"?q=%21%21, no letter", "?q=x&limit=many, limit" })
	void tellsProgramsWhatIsWrong(String question, String says) {
		ApiClient.Answer answer = api(question);
		assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.at("/detail")).contains(says);
	}

	private ApiClient.Answer api(String question) {
		return new ApiClient(address(), "reporter").get("/api/search" + question);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
