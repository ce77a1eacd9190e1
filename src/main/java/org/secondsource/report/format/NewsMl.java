package org.secondsource.report.format;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.Period;

/**
 * Reads NewsML-G2, IPTC's news in XML: a news item or a package, each by itself or in a
 * message.
 */
final class NewsMl {

	static final String SPACE = "http://iptc.org/std/nar/2006-10-01/";

	private final Element item;

	private final Element about;

	private final Element content;

	private NewsMl(Element item) {
		this.item = item;
		this.about = item.first("itemMeta");
		this.content = item.first("contentMeta");
	}

	/**
	 * The items of a message.
	 * @param root a message, or an item by itself
	 * @return each item's element, in order
	 * @throws UnreadableItem if it is something else
	 */
	static List<Element> items(Element root) {
		if (isItem(root)) {
			return List.of(root);
		}
		List<Element> items = root.all("itemSet").flatMap(Element::elements).filter(NewsMl::isItem).toList();
		if (!root.name().equals("newsMessage") || items.isEmpty()) {
			throw new UnreadableItem("A NewsML-G2 " + root.name() + " carries no news by itself. "
					+ "Send the newsItem, the packageItem or the newsMessage that has them.");
		}
		return items;
	}

	private static boolean isItem(Element element) {
		return List.of("newsItem", "packageItem").contains(element.name());
	}

	/**
	 * Reads an item.
	 * @param item its element
	 * @return the item
	 * @throws UnreadableItem if it lacks what tells it from others
	 */
	static WireItem read(Element item) {
		if (item.attribute("guid").isEmpty()) {
			throw new UnreadableItem("The " + item.name() + " has no attribute “guid”, by which it goes. "
					+ "Ask its publisher, or send the text alone with a guid.");
		}
		if (!item.first("itemMeta").isThere()) {
			throw new UnreadableItem("The " + item.name() + " “" + item.attribute("guid")
					+ "” has no “itemMeta”, which says who made it and when. Ask its publisher for the whole item.");
		}
		return new NewsMl(item).read();
	}

	private WireItem read() {
		String version = this.item.attribute("version");
		return new WireItem(this.item.attribute("guid"), version.isEmpty() ? null : version, stamp(), published(),
				headline(), NewsMlContent.text(this.item.first("contentSet")), note(), sources(), previous());
	}

	private Stamp stamp() {
		Correction correction = this.about.all("signal")
			.flatMap((signal) -> Stream.of(signal.attribute("qcode"), signal.attribute("uri")))
			.map(Stamp::correction)
			.flatMap(Stream::ofNullable)
			.min(Comparator.naturalOrder())
			.orElse(null);
		Period embargo = WireTimes.read(this.about.first("embargoed").line());
		Element status = this.about.first("pubStatus");
		return new Stamp(Stamp.status(Codes.last(status.attribute("qcode") + status.attribute("uri"))), correction,
				(embargo != null) ? embargo.end() : null);
	}

	private @Nullable Period published() {
		return Stream
			.of(this.about.first("versionCreated"), this.content.first("contentModified"),
					this.content.first("contentCreated"))
			.map((time) -> WireTimes.read(time.line()))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
	}

	private String headline() {
		Stream<Element> ranked = this.content.all("headline").sorted(Comparator.comparing(NewsMl::rank));
		Stream<Element> others = Stream.of(this.item.deep("hl1"), this.about.first("title"),
				this.content.first("slugline"));
		return Stream.concat(ranked, others)
			.map(Element::line)
			.filter(Predicate.not(String::isEmpty))
			.findFirst()
			.orElse("");
	}

	private static String rank(Element headline) {
		String rank = headline.attribute("rank");
		return rank.isEmpty() ? "1" : rank;
	}

	/** Its notes but dpa's notepad, which repeats them in mark-up. */
	private String note() {
		return this.about.all("edNote")
			.filter((note) -> !Codes.last(note.attribute("role")).equals("notepad"))
			.map(Element::words)
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Its publisher, then who is credited, then the hands that it went through, then who
	 * owns it.
	 */
	private List<String> sources() {
		return Stream
			.of(this.about.all("provider"), this.content.all("infoSource"), this.content.all("creditline"),
					this.item.first("hopHistory").all("hop").flatMap((hop) -> hop.all("party")),
					this.item.first("rightsInfo").all("copyrightHolder"))
			.flatMap((parties) -> parties)
			.flatMap(NewsMl::called)
			.map(String::strip)
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

	private static Stream<String> called(Element party) {
		Stream<String> names = party.name().equals("creditline") ? Stream.of(party.line())
				: party.all("name").map(Element::line);
		return Stream.concat(names,
				Stream.of(party.attribute("literal"), Codes.last(party.attribute("qcode")), party.attribute("uri")));
	}

	private @Nullable String previous() {
		return this.about.all("link")
			.filter((link) -> Codes.last(link.attribute("rel")).equals("previousVersion"))
			.map((link) -> link.attribute("residref").isEmpty() ? link.attribute("href") : link.attribute("residref"))
			.filter((guid) -> !guid.isEmpty() && !guid.equals(this.item.attribute("guid")))
			.findFirst()
			.orElse(null);
	}

}
