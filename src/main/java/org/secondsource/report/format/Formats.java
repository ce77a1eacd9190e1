package org.secondsource.report.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Document;

import org.springframework.http.MediaType;

/**
 * The forms in which reports come: picks the reader by the media type and by what the
 * document is.
 */
public final class Formats {

	/** The media types that are read, as a caller may write them. */
	public static final Set<String> TYPES = Set.of("application/ninjs+json", "application/json",
			"application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.packageitem+xml",
			"application/vnd.iptc.g2.newsmessage+xml", "application/rss+xml", "application/atom+xml", "application/xml",
			"text/xml", "text/plain");

	private static final String NINJS = "application/ninjs+json";

	private Formats() {
	}

	/**
	 * The version of ninjs that a media type asks for.
	 * @param type the media type
	 * @return null if it asks for none, so that any will do
	 * @throws UnreadableItem if there is no such version
	 */
	public static @Nullable String ninjsVersion(MediaType type) {
		String asked = type.getParameter("version");
		if (asked == null || !is(type, NINJS)) {
			return null;
		}
		String version = asked.replace("\"", "");
		return NinjsSchemas.VERSIONS.stream()
			.filter((known) -> known.equals(version) || known.startsWith(version + "."))
			.findFirst()
			.orElseThrow(() -> new UnreadableItem("Version " + version + " of ninjs is unknown here. "
					+ "Name one of 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, or none."));
	}

	/**
	 * Reads a document.
	 * @param document what came, with its media type
	 * @return its items, in order; one but for feeds and messages
	 * @throws UnreadableItem if it cannot be read, saying what it is and what to send
	 */
	public static List<ReadItem> read(Document document) {
		MediaType type = MediaType.parseMediaType(document.mediaType());
		boolean xml = type.getSubtype().equals("xml") || type.getSubtype().endsWith("+xml");
		requireLook(document, xml ? "<" : type.getSubtype().endsWith("json") ? "{[" : "");
		if (xml) {
			return xml(document, BoundedXml.root(document.bytes(), type.getCharset()));
		}
		Charset charset = Objects.requireNonNullElse(type.getCharset(), StandardCharsets.UTF_8);
		return List.of(new ReadItem(
				MediaType.TEXT_PLAIN.includes(type) ? PlainText.read(document, charset) : json(document, type),
				document));
	}

	private static WireItem json(Document document, MediaType type) {
		JsonNode root = BoundedJson.object(document.bytes());
		boolean wires = DigitalWires.isOne(root);
		if (wires && is(type, NINJS)) {
			throw new UnreadableItem("This is dpa's digital wires, not ninjs. Send it as application/json.");
		}
		return wires ? DigitalWires.read(root) : Ninjs.read(root, ninjsVersion(type));
	}

	private static List<ReadItem> xml(Document document, Element root) {
		if (root.space().equals(NewsMl.SPACE)) {
			return items(document, root, NewsMl.items(root), NewsMl::read);
		}
		if (root.space().equals(Atom.SPACE) && List.of("feed", "entry").contains(root.name())) {
			return items(document, root, Atom.items(root), (entry) -> Atom.read(entry, root));
		}
		if (root.name().equals("rss")) {
			return items(document, root, Rss.items(root), (item) -> Rss.read(item, root));
		}
		throw new UnreadableItem("This is " + called(root) + ", which is not read here. "
				+ "Send NewsML-G2, RSS 2.0 or Atom, or the article as text/plain.");
	}

	private static List<ReadItem> items(Document document, Element root, List<Element> items,
			Function<Element, WireItem> reader) {
		return items.stream()
			.map((item) -> new ReadItem(reader.apply(item), (item == root) ? document : part(item)))
			.toList();
	}

	/**
	 * What else a feed or a message brings, or when it was sent, changes nothing about an
	 * item.
	 */
	private static Document part(Element item) {
		return new Document(item.xml().getBytes(StandardCharsets.UTF_8), "application/xml");
	}

	private static String called(Element root) {
		return switch (root.name()) {
			case "html" -> "a web page";
			case "nitf" -> "NITF outside of NewsML-G2";
			case "RDF" -> "RSS 1.0";
			case "NewsML" -> "NewsML 1";
			case "newsItem", "packageItem", "newsMessage" -> "NewsML-G2 without its namespace";
			default -> "XML with the root “" + root.name() + "”";
		};
	}

	/** Says early what a document is, where its media type says otherwise. */
	private static void requireLook(Document document, String begins) {
		String look = new String(document.bytes(), 0, Math.min(200, document.bytes().length), StandardCharsets.UTF_8)
			.replace("\ufeff", "")
			.strip();
		if (!begins.isEmpty() && look.startsWith("<") != begins.equals("<") && look.matches("(?s)[<{\\[].*")) {
			throw new UnreadableItem("This is " + (look.startsWith("<") ? "XML" : "JSON") + ", not what its media type "
					+ document.mediaType() + " says. Send it as "
					+ (look.startsWith("<") ? "application/xml." : "application/json."));
		}
		if (begins.isEmpty() && look.matches("(?s)(<\\?xml|<!DOCTYPE|<html|<rss|<newsItem|\\{\\s*\").*")) {
			throw new UnreadableItem("This is no plain text but marked up. Send XML as application/xml, JSON as "
					+ "application/json, and of a web page the article's words alone.");
		}
	}

	private static boolean is(MediaType type, String form) {
		return form.equals(type.getType() + "/" + type.getSubtype());
	}

}
