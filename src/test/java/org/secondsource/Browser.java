package org.secondsource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * A person's browser: the Chromium of this machine. Where there is none, the tests are
 * reported as skipped, unless {@code SECOND_SOURCE_REQUIRE_BROWSER=true} (environment or
 * system property) makes that a failure. Use it as a static {@code @RegisterExtension}.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	/** Milliseconds that a page may take on a machine that builds other things too. */
	private static final double PATIENCE = 90_000;

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
			"/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private @Nullable Playwright playwright;

	private com.microsoft.playwright.@Nullable Browser chromium;

	@Override
	public void beforeAll(ExtensionContext context) {
		Path executable = find().orElseThrow(Browser::missing);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.chromium = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
	}

	/**
	 * Opens a window with no memory of earlier visits.
	 * @param width how wide it is, in pixels
	 * @param height how high it is, in pixels
	 * @return its page
	 */
	public Page open(int width, int height) {
		return open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
	}

	/**
	 * Opens a window with no memory of earlier visits.
	 * @param options how it looks
	 * @return its page
	 */
	public Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
		if (this.chromium == null) {
			throw new IllegalStateException("The browser is not running: register it as a static extension.");
		}
		Page page = this.chromium.newContext(options).newPage();
		page.setDefaultTimeout(PATIENCE);
		return page;
	}

	/**
	 * Signs in on the login page as a person does.
	 * @param page the page
	 * @param address where the program is, without a path
	 * @param person the name, and in the demo the password too
	 */
	public void signIn(Page page, String address, String person) {
		page.navigate(address + "/login");
		page.getByLabel("Name").fill(person);
		page.getByLabel("Password").fill(person);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
		page.waitForLoadState(LoadState.LOAD);
	}

	/**
	 * Keeps what is on the screen.
	 * @param page the page
	 * @param name the picture's name in {@code target/screenshots}, without its ending
	 */
	public void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (this.chromium != null) {
			this.chromium.contexts().forEach(BrowserContext::close);
		}
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private static Optional<Path> find() {
		String named = System.getenv("CHROME_BIN");
		return Stream.concat(Stream.ofNullable(named), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static RuntimeException missing() {
		String reason = "There is no Chromium on this machine. Install it, or name it by CHROME_BIN.";
		boolean required = Boolean.getBoolean("SECOND_SOURCE_REQUIRE_BROWSER")
				|| Boolean.parseBoolean(System.getenv("SECOND_SOURCE_REQUIRE_BROWSER"));
		return required ? new IllegalStateException(reason) : new TestAbortedException(reason);
	}

}
