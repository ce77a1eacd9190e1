package org.secondsource.report.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class NinjsTests {

	private static final Path SUITE = Path.of("../shared/wire/ninjs/test_suite");

	@Test
	void readsBothSpellings() {
		WireItem old = read("""
				{"uri": "urn:1", "pubstatus": "canceled", "ednote": "The figure was false.",
				 "versioncreated": "2016-04-08T10:00:00+03:00", "headline": "Killed", "body_text": "Text."}""");
		WireItem young = read("""
				{"uri": "urn:1", "pubStatus": "canceled", "edNote": "The figure was false.",
				 "versionCreated": "2016-04-08T07:00:00Z", "headlines": [{"value": "Killed"}],
				 "bodies": [{"contentType": "text/plain", "value": "Text."}]}""");
		assertThat(young).isEqualTo(old);
		assertThat(old.status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(old.isRepudiating()).isTrue();
	}

	@Test
	void leavesTheWordsOfMarkedUpText() {
		assertThat(read("{\"uri\": \"urn:1\", \"body_html\": \"<p>Ten &amp; more</p><script>x</script><p>died</p>\"}")
			.text()).isEqualTo("Ten & more\ndied");
	}

	@Test
	void refusesWhatIsNoItem() {
		for (String wrong : List.of("", "[]", "null", "{}", "{\"uri\": \"\"}", "{\"uri\": \"a\", \"uri\": \"b\"}",
				"{\"uri\": \"a\"} {}", "{\"uri\": \"a\", \"pubstatus\": \"maybe\"}", "[".repeat(1000))) {
			assertThatThrownBy(() -> read(wrong)).as(wrong).isInstanceOf(UnreadableItem.class);
		}
	}

	@Test
	void takesEveryItemThatTheStandardsOwnSuiteTakes() {
		assumeThat(SUITE).isDirectory();
		List<Path> items = items();
		assertThat(items).hasSizeGreaterThan(80);
		for (Path path : items) {
			JsonNode json = json(path);
			WireItem item = Ninjs.read(bytes(path));
			assertThat(item.guid()).as(path.toString()).isEqualTo(json.path("uri").asText());
			assertThat(item.status()).as(path.toString()).isEqualTo(switch (json.path("pubstatus").asText("usable")) {
				case "withheld" -> ReportStatus.WITHHELD;
				case "canceled" -> ReportStatus.WITHDRAWN;
				default -> ReportStatus.USABLE;
			});
		}
	}

	private static WireItem read(String json) {
		return Ninjs.read(json.getBytes(StandardCharsets.UTF_8));
	}

	private static List<Path> items() {
		try (Stream<Path> files = Files.walk(SUITE)) {
			return files.filter((file) -> file.toString().matches(".*should_pass.*\\.json")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode json(Path path) {
		try {
			return new ObjectMapper().readTree(bytes(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(Path path) {
		try {
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
