package org.secondsource.report.format;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

/**
 * Reads ninjs, IPTC's news in JSON, of the versions 1.0 to 3.1, which spell some
 * properties differently and mean the same.
 */
public final class Ninjs {

	private static final int DEEPEST = 64;

	private static final int LONGEST_NUMBER = 100;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final JsonNode item;

	private Ninjs(JsonNode item) {
		this.item = item;
	}

	/**
	 * Reads an item.
	 * @param bytes the document
	 * @return the item
	 * @throws UnreadableItem if it is no ninjs item, saying what is wrong
	 */
	public static WireItem read(byte[] bytes) {
		JsonNode root = parse(bytes);
		if (!root.isObject()) {
			throw new UnreadableItem("A ninjs document is one JSON object. Send each item by itself.");
		}
		return new Ninjs(root).item();
	}

	private static JsonNode parse(byte[] bytes) {
		try {
			return MAPPER.readTree(bytes);
		}
		catch (JsonProcessingException ex) {
			String where = (ex.getLocation() != null)
					? " at line " + ex.getLocation().getLineNr() + ", column " + ex.getLocation().getColumnNr() : "";
			throw new UnreadableItem("The document cannot be read as JSON: " + firstLine(ex.getOriginalMessage())
					+ where + ". Send it as its publisher made it.");
		}
		catch (IOException ex) {
			throw new UnreadableItem("The document cannot be read as JSON. Send it as its publisher made it.");
		}
	}

	private WireItem item() {
		String guid = text("uri").strip();
		if (guid.isEmpty()) {
			throw new UnreadableItem("The item has no “uri”, the one property that ninjs requires. "
					+ "Ask its publisher, or send the text alone with a guid.");
		}
		String version = text("version").strip();
		return new WireItem(guid, version.isEmpty() ? null : version, status(), published(), headline(), body(),
				String.join("\n", all("edNote", "ednote", "edNotes", "ednotes")), sources());
	}

	private ReportStatus status() {
		String status = text("pubStatus", "pubstatus").strip().toLowerCase(Locale.ROOT);
		return switch (status) {
			case "", "usable" -> ReportStatus.USABLE;
			case "withheld" -> ReportStatus.WITHHELD;
			case "canceled", "cancelled" -> ReportStatus.WITHDRAWN;
			default -> throw new UnreadableItem("The publishing status “" + status
					+ "” is none of ninjs's: usable, withheld, canceled. Ask its publisher which is meant.");
		};
	}

	private @Nullable Period published() {
		return Stream.of("versionCreated", "versioncreated", "contentCreated", "firstCreated", "firstcreated")
			.map((name) -> time(text(name)))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
	}

	/** A time that cannot be read is none: the item itself is still news. */
	private static @Nullable Period time(String text) {
		try {
			return text.contains("T") ? Period.at(OffsetDateTime.parse(text).toInstant())
					: text.isEmpty() ? null : Period.day(LocalDate.parse(text), ZoneOffset.UTC);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private String headline() {
		List<JsonNode> headlines = list("headlines");
		Stream<String> main = headlines.stream().filter((one) -> isRole(one, "main")).map(Ninjs::value);
		Stream<String> others = headlines.stream().map(Ninjs::value);
		return Stream
			.of(Stream.of(text("headline")), main, others, Stream.of("title", "slugline", "name").map(this::text))
			.flatMap((some) -> some)
			.map(String::strip)
			.filter(Predicate.not(String::isEmpty))
			.findFirst()
			.orElse("");
	}

	private @Nullable String body() {
		Stream<String> plain = Stream.concat(Stream.of(text("body_text")),
				list("bodies").stream().filter(Ninjs::isPlain).map(Ninjs::value));
		Stream<String> marked = Stream.concat(Stream.of(text("body_html"), text("body_xhtml")),
				list("bodies").stream().map(Ninjs::value));
		return Stream.concat(plain, marked.map(MarkUp::strip))
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.orElse(null);
	}

	private List<String> sources() {
		return all("infoSources", "infosources", "infosource", "provider", "copyrightholder", "copyrightHolder")
			.stream()
			.distinct()
			.toList();
	}

	/** The values of properties that may be a text, an object, or several of either. */
	private List<String> all(String... names) {
		List<String> values = new ArrayList<>();
		for (String name : names) {
			JsonNode node = this.item.path(name);
			(node.isArray() ? list(name).stream() : Stream.of(node)).map(Ninjs::value)
				.map(String::strip)
				.filter(Predicate.not(String::isEmpty))
				.forEach(values::add);
		}
		return values;
	}

	private List<JsonNode> list(String name) {
		List<JsonNode> list = new ArrayList<>();
		this.item.path(name).elements().forEachRemaining(list::add);
		return this.item.path(name).isArray() ? list : List.of();
	}

	private String text(String... names) {
		return Stream.of(names)
			.map(this.item::path)
			.filter((node) -> node.isTextual() || node.isNumber())
			.map(JsonNode::asText)
			.findFirst()
			.orElse("");
	}

	private static boolean isRole(JsonNode node, String role) {
		return node.path("role").asText().endsWith(role);
	}

	private static boolean isPlain(JsonNode body) {
		String type = body.path("contenttype").asText(body.path("contentType").asText("")).toLowerCase(Locale.ROOT);
		return type.startsWith("text/plain");
	}

	private static String value(JsonNode node) {
		return node.isTextual() ? node.asText() : node.path("value").asText(node.path("name").asText(""));
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("it is malformed").replaceAll("[.\\s]+$", "");
	}

}
