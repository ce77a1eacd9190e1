package org.secondsource.report.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondsource.report.Document;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedTests {

	private static final String RSS = """
			<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
			xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
			<atom:link href="https://valley.example/feed" rel="self"/>
			<title>Valley News</title><link>https://valley.example/</link>
			<item><media:title>A picture</media:title><title>Ten &amp;amp; more hurt</title><link>https://valley.example/1</link><guid isPermaLink="false">v-1</guid>
			<pubDate>Mon, 02 Mar 2026 10:15:00 +0200</pubDate><description>Short.</description>
			<content:encoded><![CDATA[<p>Ten were hurt.</p><p>One is missing.</p>]]></content:encoded></item>
			<item><title>Bridge gone</title><link>https://valley.example/2</link><pubDate>2 Mar 2026 08:15 GMT</pubDate>
			<source url="https://hill.example/feed">Hill Wire</source></item>
			<item><title>No name</title></item>
			</channel></rss>""";

	private static final String ATOM = """
			<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"
			xmlns:media="http://search.yahoo.com/mrss/">
			<title>Valley News</title><link href="https://valley.example/"/><author><name>Valley Trust</name></author>
			<entry><media:content>A picture</media:content><id>urn:v:1</id><title type="html">Ten &lt;b&gt;hurt&lt;/b&gt;</title>
			<published>2026-03-01T00:00:00Z</published><updated>2026-03-02T08:15:00Z</updated>
			<link href="https://valley.example/1"/>
			<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ten.</p><p>One &lt; ten.</p></div></content>
			</entry>
			<entry><id>urn:v:2</id><title>Bridge &lt;gone&gt;</title><summary>One line.
			Another.</summary></entry>
			<at:deleted-entry ref="urn:v:3" when="2026-03-02T09:00:00Z"><at:comment>The figure was false.</at:comment>
			</at:deleted-entry>
			</feed>""";

	@Test
	void readsRss() {
		List<WireItem> items = Wires.items("application/rss+xml", RSS);
		assertThat(items).map(WireItem::guid).startsWith("v-1", "https://valley.example/2").hasSize(3);
		assertThat(items.get(0)).isEqualTo(new WireItem("v-1", null, Stamp.PLAIN,
				Period.at(Instant.parse("2026-03-02T08:15:00Z")), "Ten & more hurt", "Ten were hurt.\nOne is missing.",
				"", List.of("https://valley.example/1", "Valley News", "https://valley.example/"), null));
		assertThat(items.get(1).published()).isEqualTo(items.get(0).published());
		assertThat(items.get(1).sources()).startsWith("Hill Wire", "https://hill.example/feed");
		assertThat(items.get(2).guid()).startsWith("text:")
			.isEqualTo(Wires.items("application/xml", RSS).get(2).guid());
	}

	@Test
	void readsAtomAndItsTombstones() {
		List<WireItem> items = Wires.items("application/atom+xml", ATOM);
		assertThat(items.get(0)).isEqualTo(new WireItem("urn:v:1", null, Stamp.PLAIN,
				Period.at(Instant.parse("2026-03-02T08:15:00Z")), "Ten hurt", "Ten.\nOne < ten.", "",
				List.of("https://valley.example/1", "Valley News", "https://valley.example/", "Valley Trust"), null));
		assertThat(items.get(1).headline()).isEqualTo("Bridge <gone>");
		assertThat(items.get(1).text()).isEqualTo("One line.\nAnother.");
		assertThat(items.get(1).published()).isNull();
		assertThat(items.get(2).guid()).isEqualTo("urn:v:3");
		assertThat(items.get(2).status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(items.get(2).isRepudiating()).isTrue();
	}

	@Test
	void takesTheTimeThatDublinCoreAddsToRss() {
		String item = "<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><item><guid>1</guid>"
				+ "<dc:date>2026-03-02T08:15:00Z</dc:date></item></channel></rss>";
		assertThat(Wires.item("application/xml", item).published())
			.isEqualTo(Period.at(Instant.parse("2026-03-02T08:15:00Z")));
	}

	@Test
	void anItemIsTheSameWhateverElseItsFeedBrings() {
		String item = "<item><guid>1</guid><title>Ten hurt</title></item>";
		String first = "<rss><channel><lastBuildDate>Mon</lastBuildDate>" + item + "</channel></rss>";
		String later = "<rss><channel><lastBuildDate>Tue</lastBuildDate><item><guid>2</guid></item>" + item
				+ "</channel></rss>";
		assertThat(read(later).get(1).document().hash()).isEqualTo(read(first).get(0).document().hash())
			.isNotEqualTo(read(first.replace("Ten", "Nine")).get(0).document().hash());
	}

	@Test
	void refusesAnEntryWithoutAName() {
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> Wires.items("application/atom+xml", ATOM.replace("<id>urn:v:2</id>", "")))
			.withMessageContaining("has no “id”");
	}

	@Test
	void readsTimesAsFeedsWriteThem() {
		for (String time : List.of("Mon, 02 Mar 2026 08:15:00 GMT", "Tue, 02 Mar 2026 08:15:00 UT",
				"2 Mar 2026 08:15 Z", "Mon, 02 Mar 2026 03:15:00 EST", "Mon,  2 Mar 2026 10:15:00 +0200",
				"2026-03-02T08:15:00Z")) {
			assertThat(WireTimes.read(time)).as(time).isEqualTo(Period.at(Instant.parse("2026-03-02T08:15:00Z")));
		}
		assertThat(WireTimes.read("2026-03-02T08:15:00"))
			.isEqualTo(new Period(Instant.parse("2026-03-01T18:15:00Z"), Instant.parse("2026-03-02T20:15:00Z")));
		assertThat(WireTimes.read("last Tuesday")).isNull();
		assertThat(WireTimes.read("")).isNull();
	}

	private static List<ReadItem> read(String feed) {
		return Formats.read(new Document(feed.getBytes(StandardCharsets.UTF_8), "application/rss+xml"));
	}

}
