package org.secondsource.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;

/**
 * Reads ninjs, IPTC's news in JSON, of the versions 1.0 to 3.1, which spell some
 * properties differently and mean the same.
 */
final class Ninjs {

	private final JsonNode item;

	private Ninjs(JsonNode item) {
		this.item = item;
	}

	/**
	 * Reads an item.
	 * @param root the document
	 * @param version the version of ninjs that it must be; null if any will do
	 * @return the item
	 * @throws UnreadableItem if it is no ninjs item, saying what is wrong
	 */
	static WireItem read(JsonNode root, @Nullable String version) {
		NinjsSchemas.require(root, version);
		return new Ninjs(root).item();
	}

	private WireItem item() {
		String guid = text("uri").strip();
		if (guid.isEmpty()) {
			throw new UnreadableItem("The item's property “uri” is empty, by which it goes. "
					+ "Ask its publisher, or send the text alone with a guid.");
		}
		String version = text("version").strip();
		return new WireItem(guid, version.isEmpty() ? null : version, stamp(), published(), headline(), body(),
				String.join("\n", all("edNote", "ednote")), sources(), null);
	}

	private Stamp stamp() {
		Period embargo = WireTimes.read(text("embargoedUntil", "embargoeduntil", "embargoed"));
		return new Stamp(Stamp.status(text("pubStatus", "pubstatus")), null, (embargo != null) ? embargo.end() : null);
	}

	private @Nullable Period published() {
		return Stream
			.of("versionCreated", "versioncreated", "contentCreated", "contentcreated", "firstCreated", "firstcreated")
			.map((name) -> WireTimes.read(text(name)))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
	}

	private String headline() {
		List<JsonNode> headlines = list("headlines");
		Stream<String> main = headlines.stream().filter((one) -> isRole(one, "main")).map(Ninjs::value);
		Stream<String> others = headlines.stream().map(Ninjs::value);
		return Stream
			.of(Stream.of(text("headline", "headline_main")), main, others, extensions("headline_"),
					Stream.of("title", "slugline").map(this::text))
			.flatMap((some) -> some)
			.map(String::strip)
			.filter(Predicate.not(String::isEmpty))
			.findFirst()
			.orElse("");
	}

	private @Nullable String body() {
		Stream<String> plain = Stream.concat(Stream.of(text("body_text")),
				list("bodies").stream().filter(Ninjs::isPlain).map(Ninjs::value));
		Stream<String> marked = Stream.concat(extensions("body_"), list("bodies").stream().map(Ninjs::value));
		return Stream.concat(plain, marked.map(MarkUp::strip))
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.orElse(null);
	}

	/** What ninjs 1 lets publishers add, such as body_html. */
	private Stream<String> extensions(String prefix) {
		return this.item.properties()
			.stream()
			.filter((property) -> property.getKey().startsWith(prefix))
			.map((property) -> property.getValue().asText(""));
	}

	private List<String> sources() {
		return all("infoSources", "infosources", "infosource", "copyrightholder", "copyrightHolder").stream()
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

}
