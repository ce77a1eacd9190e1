package org.secondsource.report.format;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

import org.springframework.web.util.HtmlUtils;

/**
 * Reads Atom, with its tombstones: a deleted entry takes its item back.
 */
final class Atom {

	static final String SPACE = "http://www.w3.org/2005/Atom";

	private static final String TOMBSTONE = "deleted-entry";

	private final Element entry;

	private final Element feed;

	private Atom(Element entry, Element feed) {
		this.entry = entry;
		this.feed = feed;
	}

	/**
	 * The entries of a feed.
	 * @param root a feed, or an entry by itself
	 * @return each entry's element, in order
	 */
	static List<Element> items(Element root) {
		return root.name().equals("entry") ? List.of(root)
				: root.elements().filter((child) -> List.of("entry", TOMBSTONE).contains(child.name())).toList();
	}

	/**
	 * Reads an entry.
	 * @param entry its element
	 * @param root the feed
	 * @return the item
	 * @throws UnreadableItem if it lacks what tells it from others
	 */
	static WireItem read(Element entry, Element root) {
		Atom atom = new Atom(entry, root);
		String guid = entry.name().equals(TOMBSTONE) ? entry.attribute("ref") : entry.first("id").line();
		if (guid.isEmpty()) {
			throw new UnreadableItem("An entry of the Atom feed has no “id”, by which it goes. "
					+ "Ask its publisher, or send the text alone with a guid.");
		}
		return entry.name().equals(TOMBSTONE) ? atom.tombstone(guid) : atom.entry(guid);
	}

	private WireItem entry(String guid) {
		return new WireItem(guid, null, Stamp.PLAIN, published(), MarkUp.strip(words(this.entry.first("title"))),
				text(), "", sources(), null);
	}

	private WireItem tombstone(String guid) {
		return new WireItem(guid, null, new Stamp(ReportStatus.WITHDRAWN, null, null),
				WireTimes.read(this.entry.attribute("when")), "", null, this.entry.first("comment").words(), sources(),
				null);
	}

	private @Nullable Period published() {
		return Stream.of("updated", "published")
			.map((name) -> WireTimes.read(this.entry.first(name).line()))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
	}

	private @Nullable String text() {
		return Stream.of("content", "summary")
			.map((name) -> MarkUp.strip(words(this.entry.first(name))))
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.orElse(null);
	}

	/** Plain text is marked up, so that all three kinds of text are read alike. */
	private static String words(Element text) {
		return switch (text.attribute("type")) {
			case "html", "text/html" -> text.raw();
			case "xhtml" -> text.xml();
			default -> HtmlUtils.htmlEscape(text.raw(), "UTF-8").replace("\n", "<br/>");
		};
	}

	private List<String> sources() {
		Element source = this.entry.first("source");
		return Stream
			.of(Stream.of(source.first("title")), source.all("link"), this.entry.all("link"),
					Stream.of(this.feed.first("title")), this.feed.all("link"),
					Stream.of(this.feed.first("author").first("name")))
			.flatMap((elements) -> elements)
			.map((element) -> element.name().equals("link") ? element.attribute("href") : element.line())
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

}
