package org.secondsource.report.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.secondsource.report.Correction;
import org.secondsource.report.Document;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class NewsMlTests {

	private static final Path LISTINGS = Wires.shared("newsml-g2");

	private static final String ITEM = """
			<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:valley:1" version="4">
			<hopHistory><hop seq="1"><party qcode="comp:VW"><name>Valley Wire</name></party></hop></hopHistory>
			<rightsInfo><copyrightHolder uri="https://valley.example/about"/></rightsInfo>
			<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HW"><name>Hill Wire</name></provider>
			<versionCreated>2026-03-02T10:15:00+02:00</versionCreated>%s</itemMeta>
			<contentMeta><infoSource literal="Valley Rescue"/><headline rank="3">Flood</headline>
			<headline rank="1">River floods three villages</headline></contentMeta>
			<contentSet>%s</contentSet></newsItem>
			""";

	@Test
	void readsWhoWhenAndWhat() {
		WireItem item = item("<edNote role=\"r:correction\">Adds\n   the bridge.</edNote><edNote>For use.</edNote>",
				"""
						<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>
						<header><h1>River</h1></header><p>Nobody was hurt.</p><p>The bridge is gone.</p></body></html></inlineXML>
						""");
		assertThat(item).isEqualTo(new WireItem("urn:valley:1", "4", Stamp.PLAIN,
				Period.at(Instant.parse("2026-03-02T08:15:00Z")), "River floods three villages",
				"Nobody was hurt.\nThe bridge is gone.", "Adds\nthe bridge.\nFor use.",
				List.of("Hill Wire", "HW", "Valley Rescue", "Valley Wire", "VW", "https://valley.example/about"),
				null));
	}

	@Test
	void readsNitfXhtmlAndPlainText() {
		String nitf = """
				<inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>H</hl1>
				</hedline></body.head><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>""";
		String plain = "<inlineData contenttype=\"text/plain\">One.\nTwo.</inlineData>";
		String xhtml = "<inlineXML><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One.</p>Two.</div></inlineXML>";
		assertThat(List.of(nitf, plain, xhtml)).map((content) -> item("", content).text()).containsOnly("One.\nTwo.");
		assertThat(item("", "<remoteContent href=\"https://valley.example/1.jpg\"/>").text()).isNull();
	}

	@Test
	void readsStatusSignalAndEmbargo() {
		assertThat(item("<pubStatus qcode=\"stat:withheld\"/>", "").status()).isEqualTo(ReportStatus.WITHHELD);
		WireItem killed = item("<pubStatus uri=\"http://cv.iptc.org/newscodes/pubstatusg2/canceled\"/>"
				+ "<signal qcode=\"sig:correction\"/>", "");
		assertThat(killed.status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(killed.correction()).isNull();
		assertThat(item("<signal/><signal qcode=\"sig:atomic\"/><signal qcode=\"sig:update\"/>", "").correction())
			.isEqualTo(Correction.UPDATE);
		assertThat(item("<signal uri=\"http://cv.iptc.org/newscodes/signal/correction\"/>", "").correction())
			.isEqualTo(Correction.CORRECTED);
		assertThat(item("<embargoed>2026-03-03T00:00:00Z</embargoed>", "").stamp().embargoedUntil())
			.isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> item("<pubStatus qcode=\"stat:killed\"/>", "").status())
			.withMessageContaining("“killed”");
	}

	@Test
	void aNoticeOfItsOwnBelongsToTheItemThatItTakesBack() {
		String link = "<link rel=\"irel:previousVersion\" residref=\"urn:valley:0\" version=\"3\"/>";
		assertThat(item(link + "<pubStatus qcode=\"stat:canceled\"/>", "").report()).isEqualTo("urn:valley:0");
		assertThat(item(link + "<signal qcode=\"sig:correction\"/>", "").report()).isEqualTo("urn:valley:0");
		assertThat(item(link, "").report()).isEqualTo("urn:valley:1");
		assertThat(
				item(link.replace("previousVersion", "seeAlso") + "<pubStatus qcode=\"stat:canceled\"/>", "").report())
			.isEqualTo("urn:valley:1");
	}

	@Test
	void readsEachItemOfAMessageAndKeepsItsOwnPart() {
		String two = ITEM.formatted("", "").replace("urn:valley:1", "urn:valley:2");
		List<ReadItem> items = message(ITEM.formatted("", "") + two);
		assertThat(items).map((read) -> read.item().guid()).containsExactly("urn:valley:1", "urn:valley:2");
		List<ReadItem> reordered = message(two + ITEM.formatted("", ""));
		assertThat(reordered).map((read) -> read.document().hash())
			.containsExactly(items.get(1).document().hash(), items.get(0).document().hash());
		assertThat(Formats.read(items.get(0).document())).map(ReadItem::item).containsExactly(items.get(0).item());
	}

	@Test
	void takesAPackageForWhatItsPublisherSaysOfIt() {
		String item = ITEM.formatted("<pubStatus qcode=\"stat:canceled\"/>", "").replace("newsItem", "packageItem");
		assertThat(Wires.item("application/vnd.iptc.g2.packageitem+xml", item).status())
			.isEqualTo(ReportStatus.WITHDRAWN);
	}

	@Test
	void refusesWhatIsNoWholeItem() {
		String nameless = ITEM.formatted("", "").replace("guid=\"urn:valley:1\"", "");
		String empty = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"N1\">...</newsItem>";
		String part = "<contentMeta xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>";
		for (Map.Entry<String, String> wrong : Map
			.of(nameless, "“guid”", empty, "“N1” has no “itemMeta”", part, "A NewsML-G2 contentMeta carries no news")
			.entrySet()) {
			assertThatExceptionOfType(UnreadableItem.class)
				.isThrownBy(() -> Wires.item("application/xml", wrong.getKey()))
				.withMessageContaining(wrong.getValue());
		}
	}

	@Test
	void readsTheStandardsListings() {
		assumeThat(LISTINGS).isDirectory();
		Map<String, String> read = new TreeMap<>();
		Map<String, String> refused = new TreeMap<>();
		for (Path path : Wires.under(LISTINGS, ".*\\.xml")) {
			String name = path.getFileName().toString().replaceFirst("(LISTING_\\d+|[A-Z]+\\d+)?_?.*", "$1");
			try {
				Wires.items("application/xml", Wires.bytes(path))
					.forEach((item) -> read.merge(name, summary(item), (one, other) -> one + "\n" + other));
			}
			catch (UnreadableItem ex) {
				refused.put(name, String.valueOf(ex.getMessage()));
			}
		}
		assertThat(read).containsOnlyKeys("", "CR00183", "LISTING_1", "LISTING_2", "LISTING_29", "LISTING_6");
		assertThat(read.get("CR00183"))
			.isEqualTo("simplest-test null USABLE CORRECTED 2019-09-09T08:00:00Z  [reuters.com]");
		assertThat(read.get("LISTING_1")).startsWith("urn:newsml:acmenews.com:20161018:US-FINANCE-FED 11 USABLE UPDATE "
				+ "2018-10-21T21:25:32Z Fed to halt QE to avert \"bubble\" [REUTERS, ");
		assertThat(read.get("LISTING_29"))
			.startsWith("urn:newsml:acmenews.com:20161019T1205:HOP-HISTORY-EXAMPLE 11 USABLE "
					+ "null 2018-10-19T20:15:00Z  [reuters, Thomson Reuters, TR, bwire, aquiremedia, AP, ");
		assertThat(read.get("LISTING_6"))
			.startsWith("tag:example.com,2008:UK-NEWS-TOPTEN:UK20081220098658 11 USABLE UPDATE "
					+ "2018-11-17T12:30:00Z UK [AcmeNews]");
		assertThat(refused).containsOnlyKeys("LISTING_24", "LISTING_25", "LISTING_28");
		assertThat(refused.get("LISTING_24")).contains("“guid”");
		assertThat(refused.get("LISTING_25")).contains("contentSet");
		assertThat(refused.get("LISTING_28")).contains("contentMeta");
	}

	@Test
	void readsTheWordsOfTheStandardsNitf() {
		assumeThat(LISTINGS).isDirectory();
		WireItem item = Wires.item("application/xml",
				Wires.bytes(LISTINGS.resolve("LISTING_2_NewsML-G2_Text_Document.xml")));
		assertThat(item.text()).startsWith("(New York, NY - October 21) Et, sent luptat luptat, commy Nim zzriureet")
			.contains("\nUgiating ea feugait utat")
			.endsWith("cons dolutpat, si.");
		assertThat(item.sources()).contains("Associated Press");
	}

	private static String summary(WireItem item) {
		return String.join(" ", item.guid(), item.version(), item.status().name(), String.valueOf(item.correction()),
				(item.published() != null) ? item.published().start().toString() : "", item.headline(),
				item.sources().toString());
	}

	private static WireItem item(String meta, String content) {
		return Wires.item("application/vnd.iptc.g2.newsitem+xml", ITEM.formatted(meta, content));
	}

	private static List<ReadItem> message(String items) {
		String message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>" + items
				+ "</itemSet></newsMessage>";
		return Formats.read(new Document(message.getBytes(StandardCharsets.UTF_8), "application/xml"));
	}

}
