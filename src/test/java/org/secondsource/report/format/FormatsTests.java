package org.secondsource.report.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.secondsource.report.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormatsTests {

	@Test
	void readsPlainTextInTheEncodingThatIsNamed() {
		WireItem item = Wires.item("text/plain;charset=windows-1251",
				"Взрыв\r\nПогибли десять.".getBytes(java.nio.charset.Charset.forName("windows-1251")));
		assertThat(item.headline()).isEqualTo("Взрыв");
		assertThat(item.text()).isEqualTo("Погибли десять.");
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> Wires.item("text/plain", "Größe".getBytes(StandardCharsets.ISO_8859_1)))
			.withMessageContaining("not in UTF-8");
	}

	@Test
	void readsXmlInTheEncodingThatItNamesUnlessItsSenderNamesOne() {
		String rss = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><item><title>Größe</title></item></channel></rss>";
		assertThat(Wires.item("application/xml", rss.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1))
			.headline()).isEqualTo("Größe");
		assertThat(Wires
			.item("application/xml;charset=UTF-8", rss.formatted("ISO-8859-1").getBytes(StandardCharsets.UTF_8))
			.headline()).isEqualTo("Größe");
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(
					() -> Wires.item("application/xml", rss.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1)))
			.withMessageContaining("cannot be read as XML");
	}

	@Test
	void saysWhatAnUnreadFormIs() {
		Map.of("<html><body/></html>", "a web page", "<nitf/>", "NITF outside of NewsML-G2",
				"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", "RSS 1.0", "<NewsML/>",
				"NewsML 1", "<newsItem guid=\"1\"/>", "NewsML-G2 without its namespace", "<recipe/>",
				"XML with the root “recipe”")
			.forEach((document, name) -> assertRefused("application/xml", document,
					"This is " + name + ", which is not read here. Send NewsML-G2, RSS 2.0 or Atom"));
	}

	@Test
	void saysWhatADocumentIsWhereItsMediaTypeSaysOtherwise() {
		assertRefused("application/ninjs+json", "<newsItem/>", "This is XML");
		assertRefused("application/xml", "{\"uri\": \"1\"}", "This is JSON");
		assertRefused("text/plain", "{\"uri\": \"1\"}", "no plain text but marked up");
		assertRefused("text/plain", "<?xml version=\"1.0\"?><a/>", "no plain text but marked up");
		assertThat(Wires.item("text/plain", "<3 from the valley").headline()).isEqualTo("<3 from the valley");
	}

	@Test
	void keepsTheVeryBytesOfWhatCameByItself() {
		byte[] bytes = "{ \"uri\" : \"1\" }".getBytes(StandardCharsets.UTF_8);
		assertThat(Formats.read(new Document(bytes, "application/json"))).singleElement()
			.satisfies((read) -> assertThat(read.document().bytes()).isEqualTo(bytes));
	}

	private static void assertRefused(String type, String document, String reason) {
		assertThatExceptionOfType(UnreadableItem.class).as(document)
			.isThrownBy(() -> Wires.items(type, document))
			.withMessageContaining(reason)
			.withMessageEndingWith(".");
	}

}
