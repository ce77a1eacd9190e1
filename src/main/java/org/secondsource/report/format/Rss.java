package org.secondsource.report.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Sha256;

/**
 * Reads RSS 2.0. A feed has no status for its items: what is taken back is said in words.
 */
final class Rss {

	private final Element item;

	private final Element channel;

	private Rss(Element item, Element channel) {
		this.item = item;
		this.channel = channel;
	}

	/**
	 * The items of a feed.
	 * @param root the feed
	 * @return each item's element, in order
	 */
	static List<Element> items(Element root) {
		return root.all("channel").flatMap((channel) -> channel.all("item")).toList();
	}

	/**
	 * Reads an item.
	 * @param item its element
	 * @param root the feed
	 * @return the item; what has neither a guid nor an address goes by its own hash
	 */
	static WireItem read(Element item, Element root) {
		return new Rss(item, root.first("channel")).read();
	}

	private WireItem read() {
		String link = this.item.first("link").line();
		String guid = Stream.of(this.item.first("guid").line(), link)
			.filter(Predicate.not(String::isEmpty))
			.findFirst()
			.orElseGet(() -> "text:" + Sha256.hex(this.item.xml().getBytes(StandardCharsets.UTF_8)));
		return new WireItem(guid, null, Stamp.PLAIN,
				WireTimes.read(this.item.first("pubDate").line() + this.item.added("date").line()),
				MarkUp.strip(this.item.first("title").line()), text(), "", sources(link), null);
	}

	private @Nullable String text() {
		return Stream.of(this.item.added("encoded"), this.item.first("description"))
			.map((words) -> MarkUp.strip(words.raw()))
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.orElse(null);
	}

	private List<String> sources(String link) {
		Element source = this.item.first("source");
		return Stream
			.of(source.line(), source.attribute("url"), link, this.channel.first("title").line(),
					this.channel.first("link").line())
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

}
