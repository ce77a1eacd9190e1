package org.secondsource.desk.dossier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.Browser;
import org.secondsource.DemoRunning;
import org.secondsource.attachment.FileSamples;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.desk.FileForm;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comments, attachments and enquiries on a claim's page.
 */
@DemoRunning
class TalkPageTests {

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "1280, 720, wide", "390, 844, narrow" })
	void aVerifierAttachesFilesAnEnquiryAndSaysSo(int width, int height, String name) throws Exception {
		ACase workers = ACase.registered(address(), "talk-" + name);
		ACase other = ACase.registered(address(), "talk-too-" + name);
		byte[] photo = FileSamples.jpeg(6, width, 900);
		new ApiClient(address(), "verifier").post("/api/claims/" + other.id() + "/attachments",
				new FileForm().file("x.jpg", null, photo));
		Page page = open(width, height, workers);
		attach(page, new FilePayload("gate.jpg", "image/jpeg", photo), "The gate, with the list on it");
		assertThat(page.locator(".attached .warn").innerText())
			.contains("The same picture is attached to Workers killed at talk-too-" + name);
		assertThat(page.evaluate("""
				async () => { const shown = document.querySelector('.attached img'); shown.loading = 'eager';
					await shown.decode(); return shown.naturalWidth + ' by ' + shown.naturalHeight }"""))
			.isEqualTo("900 by " + width);
		attach(page, new FilePayload("list.pdf", "application/pdf", FileSamples.pdf()), "The list of names");
		enquire(page, workers);
		page.getByLabel("Comment, for whoever").fill("She rings back.\n<script>alert(1)</script>\u202Eat six");
		click(page, "Comment");
		page.waitForLoadState();
		assertThat(page.locator(".history .comment").innerText())
			.isEqualTo("She rings back.\n<script>alert(1)</script>[U+202E]at six");
		assertThat(page.locator(".history li").last().innerText()).contains("verifier", "UTC", "commented");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/talk-" + name + "-whole.png")));
		Download saved = page.waitForDownload(() -> page.getByText("Download gate.jpg").click());
		assertThat(saved.suggestedFilename()).isEqualTo("gate.jpg");
		assertThat(saved.path()).hasBinaryContent(photo);
	}

	@Test
	void showsThePictureThatTheDeskPaintedAndNothingElse() {
		ACase workers = ACase.registered(address(), "painted");
		String hash = attached(workers, "a.png", FileSamples.png("painted"));
		String document = attached(workers, "a.pdf", FileSamples.pdf());
		Page page = open(1280, 720, workers);
		String files = address() + "/claims/painted/attachments/";
		APIResponse picture = page.request().get(files + hash + "/picture");
		assertThat(picture.headers()).containsEntry("content-type", "image/jpeg")
			.containsEntry("x-content-type-options", "nosniff")
			.hasEntrySatisfying("content-security-policy", (policy) -> assertThat(policy).contains("sandbox"));
		assertThat(picture.body()).startsWith(0xFF, 0xD8, 0xFF);
		APIResponse original = page.request().get(files + hash);
		assertThat(original.headers().get("content-disposition")).startsWith("attachment;");
		assertThat(original.headers().get("cache-control")).contains("private");
		assertThat(page.request().get(files + document + "/picture").status()).isEqualTo(404);
		assertThat(page.request().get(files + document).headers().get("content-disposition")).startsWith("attachment;");
		assertThat(page.request().get(files + "0").status()).isEqualTo(404);
	}

	@Test
	void aRefusalKeepsWhatWasTypedBesideTheFile(@TempDir Path directory) throws IOException {
		ACase workers = ACase.registered(address(), "refused-file");
		Page page = open(1280, 720, workers);
		attach(page, new FilePayload("a.png", "image/png", "<html>".getBytes()), "A page");
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("no JPEG, PNG, GIF, WebP or PDF");
		assertThat(page.getByLabel("What it shows").inputValue()).isEqualTo("A page");
		browser.picture(page, "talk-refused");
		attach(page, sized(directory, 20 * 1024 * 1024 + 1), "Large");
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("larger than 20 MiB");
		page.getByLabel("Comment, for whoever").fill("  ");
		click(page, "Comment");
		assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("The comment is empty");
	}

	@Test
	void aFileFarTooLargeIsRefusedBeforeItIsRead(@TempDir Path directory) throws IOException {
		ACase workers = ACase.registered(address(), "far-too-large");
		Page page = open(1280, 720, workers);
		attach(page, sized(directory, 22 * 1024 * 1024), "Large");
		assertThat(page.locator("body").innerText()).contains("larger than 20 MiB", "Go back");
		assertThat(new ApiClient(address(), "verifier").get("/api/claims/far-too-large").body().at("/attachments"))
			.isEmpty();
	}

	private void enquire(Page page, ACase workers) {
		page.getByText("We asked, or saw it ourselves").click();
		page.getByLabel("How we know").selectOption("RECORD");
		page.getByLabel("Whom, or whose it is").fill(workers.source("hospital"));
		page.getByLabel("The number, in their words").fill("11");
		page.getByLabel("What was said or seen").fill("Eleven names.");
		page.getByLabel("list.pdf", new Page.GetByLabelOptions().setExact(true)).check();
		browser.picture(page, "talk-enquiry-" + workers.id());
		click(page, "File the enquiry");
		assertThat(page.locator(".standing .grade").innerText()).isEqualTo("CONFIRMED");
		assertThat(page.locator("table").last().innerText()).contains("first-hand: we read the record");
		assertThat(page.locator(".attached").innerText()).contains("Bears out");
	}

	private static void attach(Page page, FilePayload file, String note) {
		chooser(page).setInputFiles(file);
		send(page, note);
	}

	private static void attach(Page page, Path file, String note) {
		chooser(page).setInputFiles(file);
		send(page, note);
	}

	/** A file on disk, which the browser reads by itself. */
	private static Path sized(Path directory, long bytes) throws IOException {
		Path file = directory.resolve("a.pdf");
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
			content.setLength(bytes);
		}
		return file;
	}

	private static Locator chooser(Page page) {
		if (!page.getByLabel("What it shows").isVisible()) {
			page.getByText("Attach a picture or a PDF").click();
		}
		return page.getByLabel("JPEG, PNG, GIF, WebP or PDF");
	}

	private static void send(Page page, String note) {
		page.getByLabel("What it shows").fill(note);
		click(page, "Attach it");
	}

	private static void click(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private String attached(ACase workers, String name, byte[] bytes) {
		return new ApiClient(address(), "verifier")
			.post("/api/claims/" + workers.id() + "/attachments", new FileForm().file(name, null, bytes))
			.at("/hash");
	}

	private Page open(int width, int height, ACase workers) {
		Page page = browser.open(width, height);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/claims/" + workers.id());
		return page;
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
