package org.secondsource.report.format;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundedXmlTests {

	private static final String LAUGHS = """
			<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
			<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
			<rss><channel><item><title>&d;</title></item></channel></rss>""";

	@Test
	void refusesADocumentTypeAndWithItABillionLaughs() {
		assertRefused(LAUGHS, "DOCTYPE");
		assertRefused("<!DOCTYPE rss><rss/>", "DOCTYPE");
		assertRefused("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>", "DOCTYPE");
		assertRefused("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>", "DOCTYPE");
	}

	@Test
	void refusesEntitiesThatNobodyDeclared() {
		assertRefused("<rss>&nbsp;</rss>", "nbsp");
	}

	@Test
	void refusesWhatIsTooDeepOrTooMuch() {
		assertThat(depth(BoundedXml.root(nested(100), null))).isEqualTo(100);
		assertRefused(new String(nested(101), StandardCharsets.UTF_8), "nested deeper");
		assertRefused(new String(nested(100_000), StandardCharsets.UTF_8), "nested deeper");
		assertRefused("<a>" + "<b/>".repeat(50_000) + "</a>", "more than 50000 elements");
	}

	@Test
	void refusesWhatIsCutOffWherever() {
		String whole = "<rss><channel><item><title>Größe</title></item></channel></rss>";
		for (int end = 0; end < whole.length() - 1; end++) {
			assertRefused(whole.substring(0, end), "cannot be read as XML");
		}
	}

	@Test
	void writesAnElementAsADocumentOfItsOwn() {
		String document = "<a xmlns=\"urn:a\" xmlns:x=\"urn:x\" b='1 &lt; \"2\"' x:c=\"3\"><x:d>4 &amp; 5</x:d><!-- 6 --></a>";
		Element root = BoundedXml.root(document.getBytes(StandardCharsets.UTF_8), null);
		assertThat(root.xml()).isEqualTo("<a xmlns=\"urn:a\" b=\"1 &lt; &quot;2&quot;\" x:c=\"3\" xmlns:x=\"urn:x\">"
				+ "<d xmlns=\"urn:x\">4 &amp; 5</d></a>");
		assertThat(BoundedXml.root(root.xml().getBytes(StandardCharsets.UTF_8), null)).isEqualTo(root);
	}

	private static byte[] nested(int depth) {
		return ("<a>".repeat(depth) + "</a>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
	}

	private static int depth(Element element) {
		return 1 + element.elements().mapToInt(BoundedXmlTests::depth).max().orElse(0);
	}

	private static void assertRefused(String document, String reason) {
		assertThatExceptionOfType(UnreadableItem.class).as(document.substring(0, Math.min(80, document.length())))
			.isThrownBy(() -> BoundedXml.root(document.getBytes(StandardCharsets.UTF_8), null))
			.withMessageContaining(reason);
	}

}
