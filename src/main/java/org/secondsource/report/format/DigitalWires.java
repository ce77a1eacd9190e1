package org.secondsource.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;

/**
 * Reads dpa's digital wires, an agency's own news in JSON.
 */
final class DigitalWires {

	private final JsonNode item;

	private DigitalWires(JsonNode item) {
		this.item = item;
	}

	/**
	 * Whether a document says that it is of this form.
	 * @param root the document
	 * @return true by its property {@code format}
	 */
	static boolean isOne(JsonNode root) {
		return root.path("format").asText().startsWith("digitalwires");
	}

	/**
	 * Reads an item.
	 * @param root the document
	 * @return the item
	 * @throws UnreadableItem if it lacks what tells it from others
	 */
	static WireItem read(JsonNode root) {
		return new DigitalWires(root).read();
	}

	private WireItem read() {
		String guid = text("urn");
		if (guid.isEmpty()) {
			throw new UnreadableItem("The item of dpa's digital wires has no “urn”, by which it goes. "
					+ "Ask its publisher, or send the text alone with a guid.");
		}
		String version = text("version");
		Period embargo = WireTimes.read(text("embargoed"));
		Stamp stamp = new Stamp(Stamp.status(text("pubstatus")), Stamp.correction(text("signal")),
				(embargo != null) ? embargo.end() : null);
		return new WireItem(guid, version.isEmpty() ? null : version, stamp, WireTimes.read(text("version_created")),
				text("headline"), body(), note(), sources(), null);
	}

	/** The teaser, and the article with the place where it was written. */
	private @Nullable String body() {
		String article = text("article_html");
		String dateline = article.contains("class=\"dateline\"") ? "" : raw("dateline");
		String body = Stream.of(text("teaser"), dateline + MarkUp.strip(article))
			.filter(Predicate.not(String::isBlank))
			.collect(Collectors.joining("\n"));
		return body.isEmpty() ? null : body;
	}

	private String note() {
		return list("ednotes").stream()
			.flatMap((note) -> note.path("ednote").asText("").lines())
			.map(String::strip)
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining("\n"));
	}

	private List<String> sources() {
		return Stream.of(categories("provider"), categories("infosource"), Stream.of(text("creditline")))
			.flatMap((names) -> names)
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

	private Stream<String> categories(String type) {
		return list("categories").stream()
			.filter((category) -> Codes.last(category.path("type").asText("")).equals(type))
			.flatMap((category) -> Stream.of(category.path("name").asText(""),
					Codes.last(category.path("qcode").asText(""))))
			.map(String::strip);
	}

	private List<JsonNode> list(String name) {
		List<JsonNode> list = new ArrayList<>();
		this.item.path(name).elements().forEachRemaining(list::add);
		return list;
	}

	private String text(String name) {
		return raw(name).strip();
	}

	private String raw(String name) {
		JsonNode value = this.item.path(name);
		return value.isTextual() || value.isNumber() ? value.asText() : "";
	}

}
