package org.secondsource.report.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * IPTC's own conformance suite of ninjs 1.0 to 2.2, and one of ours for 3.0 and 3.1.
 */
class NinjsSuiteTests {

	private static final Path SUITE = Wires.shared("ninjs/test_suite");

	private static final Path EXAMPLES = Wires.shared("ninjs/examples");

	private static final Pattern VERSION = Pattern.compile("test_suite/([0-9.]+)/");

	@Test
	void takesWhatTheStandardsOwnSuiteTakes() {
		assumeThat(SUITE).isDirectory();
		List<Path> documents = Wires.under(SUITE, ".*should_pass.*\\.json");
		documents.forEach((path) -> {
			JsonNode json = json(new String(Wires.bytes(path), StandardCharsets.UTF_8));
			WireItem item = Wires.item(strictly(path), Wires.bytes(path));
			assertThat(Wires.item("application/json", Wires.bytes(path))).as(path.toString()).isEqualTo(item);
			assertSaysTheSame(item, json, path.toString());
		});
		assertThat(documents).hasSize(114);
	}

	@Test
	void refusesWhatTheStandardsOwnSuiteRefuses() {
		assumeThat(SUITE).isDirectory();
		Map<String, String> properties = Wires.rows("ninjs-refused.csv", ", ")
			.stream()
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1]));
		List<Path> documents = Wires.under(SUITE, ".*should_fail.*\\.json");
		documents.forEach((path) -> {
			String name = SUITE.relativize(path).toString().replace("should_fail/", "").replace(".json", "");
			assertThatThrownBy(() -> Wires.item(strictly(path), Wires.bytes(path))).as(name)
				.isInstanceOf(UnreadableItem.class)
				.hasMessageContaining("“" + properties.get(name))
				.hasMessageMatching("(?s).*: .{5,}\\. .+\\.");
		});
		assertThat(documents).hasSameSizeAs(properties.keySet());
	}

	/** One of them breaks the schema of every version. */
	@Test
	void takesTheStandardsExamples() {
		assumeThat(EXAMPLES).isDirectory();
		List<Path> examples = Wires.under(EXAMPLES, ".*\\.json");
		List<Path> refused = examples.stream().filter((path) -> !isTaken(path)).toList();
		assertThat(examples).hasSize(22);
		assertThat(refused).map(EXAMPLES::relativize)
			.map(Path::toString)
			.containsExactly("1.4/businesswire-newsml-20130731006140.json");
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> Wires.items("application/json", Wires.bytes(refused.get(0))))
			.withMessageContaining("Duplicate field");
	}

	@Test
	void takesWhatNinjs3Takes() {
		List<JsonNode> taken = ours().filter((one) -> !one.has("refused")).toList();
		taken.forEach((one) -> {
			WireItem item = Wires.item(strictly(one), one.path("item").toString());
			assertThat(Wires.item("application/ninjs+json", one.path("item").toString())).isEqualTo(item);
			assertThat(item.guid()).isEqualTo(one.path("item").path("uri").asText());
			assertThat(item.version()).isEqualTo(one.path("number").asText(null));
			assertThat(item.status().name()).isEqualTo(one.path("status").asText("USABLE"));
			assertThat(item.headline()).isEqualTo(one.path("headline").asText(""));
			assertThat(item.text()).isEqualTo(one.path("text").asText(null));
			assertThat(item.note()).isEqualTo(one.path("note").asText(""));
			assertThat(instant(item)).isEqualTo(one.has("time") ? Instant.parse(one.path("time").asText()) : null);
		});
		assertThat(taken).hasSize(15);
	}

	@Test
	void refusesWhatNinjs3Refuses() {
		List<JsonNode> refused = ours().filter((one) -> one.has("refused")).toList();
		refused.forEach((one) -> assertThatExceptionOfType(UnreadableItem.class).as(one.path("name").asText())
			.isThrownBy(() -> Wires.item(strictly(one), one.path("item").toString()))
			.withMessageContaining("“" + one.path("refused").asText())
			.withMessageContaining("ninjs " + one.path("version").asText()));
		assertThat(refused).hasSize(22);
	}

	private static void assertSaysTheSame(WireItem item, JsonNode json, String path) {
		assertThat(item.guid()).as(path).isEqualTo(json.path("uri").asText());
		assertThat(item.version()).as(path).isEqualTo(json.path("version").asText(null));
		assertThat(item.note()).as(path).isEqualTo(json.path("ednote").asText(""));
		assertThat(item.status()).as(path).isEqualTo(switch (json.path("pubstatus").asText("usable")) {
			case "withheld" -> ReportStatus.WITHHELD;
			case "canceled" -> ReportStatus.WITHDRAWN;
			default -> ReportStatus.USABLE;
		});
		assertThat(item.headline()).as(path).isEqualTo(headline(json));
		if (json.has("body_text")) {
			assertThat(item.text()).as(path).isEqualTo(json.path("body_text").asText());
		}
		else if (json.toString().contains("\"body")) {
			assertThat(item.text()).as(path).isNotBlank().doesNotContain("<p>");
		}
		if (json.has("versioncreated")) {
			assertThat(instant(item)).as(path).isEqualTo(instant(json.path("versioncreated").asText()));
		}
	}

	private static String headline(JsonNode json) {
		Stream<JsonNode> added = json.properties()
			.stream()
			.filter((property) -> property.getKey().startsWith("headline_"))
			.map(Map.Entry::getValue);
		return Stream
			.of(Stream.of(json.path("headline"), json.path("headline_main"),
					json.path("headlines").path(0).path("value")), added,
					Stream.of(json.path("title"), json.path("slugline")))
			.flatMap((nodes) -> nodes)
			.map((node) -> node.asText(""))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

	private static @Nullable Instant instant(WireItem item) {
		return (item.published() != null) ? item.published().start() : null;
	}

	/** The first instant that a time may be; a day's is its midnight. */
	private static @Nullable Instant instant(String time) {
		try {
			return OffsetDateTime.parse(time.contains("T") ? time : time + "T00:00:00Z").toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static boolean isTaken(Path path) {
		try {
			return !Wires.items("application/json", Wires.bytes(path)).isEmpty();
		}
		catch (UnreadableItem ex) {
			return false;
		}
	}

	private static String strictly(Path path) {
		Matcher version = VERSION.matcher(path.toString().replace('\\', '/'));
		assertThat(version.find()).isTrue();
		return "application/ninjs+json;version=" + version.group(1);
	}

	private static String strictly(JsonNode one) {
		return "application/ninjs+json;version=" + one.path("version").asText();
	}

	private static Stream<JsonNode> ours() {
		return Arrays.stream(read(Wires.resource("ninjs-3.json"), JsonNode[].class));
	}

	private static JsonNode json(String text) {
		return read(text, JsonNode.class);
	}

	private static <T> T read(String text, Class<T> type) {
		try {
			return new ObjectMapper().readValue(text, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
