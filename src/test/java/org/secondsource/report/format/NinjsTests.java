package org.secondsource.report.format;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NinjsTests {

	@Test
	void readsBothSpellings() {
		WireItem old = read("""
				{"uri": "urn:1", "pubstatus": "canceled", "ednote": "The figure was false.",
				 "versioncreated": "2016-04-08T10:00:00+03:00", "headline": "Killed", "body_text": "Text."}""");
		WireItem young = read("""
				{"uri": "urn:1", "pubStatus": "canceled", "edNote": "The figure was false.",
				 "versionCreated": "2016-04-08T07:00:00Z", "headlines": [{"value": "Killed"}],
				 "bodies": [{"contentType": "text/plain", "value": "Text."}]}""");
		assertThat(young).isEqualTo(old);
		assertThat(old.status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(old.isRepudiating()).isTrue();
	}

	@Test
	void leavesTheWordsOfMarkedUpText() {
		assertThat(read("{\"uri\": \"urn:1\", \"body_html\": \"<p>Ten &amp; more</p><script>x</script><p>died</p>\"}")
			.text()).isEqualTo("Ten & more\ndied");
	}

	@Test
	void refusesWhatIsNoItem() {
		for (String wrong : List.of("", "[]", "null", "{}", "{\"uri\": \"\"}", "{\"uri\": \"a\", \"uri\": \"b\"}",
				"{\"uri\": \"a\"} {}", "{\"uri\": \"a\"} x", "{\"uri\": \"a\", \"pubstatus\": \"maybe\"}",
				"[".repeat(1000))) {
			assertThatExceptionOfType(UnreadableItem.class).as(wrong).isThrownBy(() -> read(wrong));
		}
	}

	@Test
	void takesAnyVersionUnlessOneIsAskedFor() {
		String old = "{\"uri\": \"urn:1\", \"headline\": \"Old\"}";
		assertThatCode(() -> Wires.item("application/ninjs+json", old)).doesNotThrowAnyException();
		assertThatCode(() -> Wires.item("application/ninjs+json;version=1.0", old)).doesNotThrowAnyException();
		assertThatCode(() -> Wires.item("application/ninjs+json;version=\"1\"", old)).doesNotThrowAnyException();
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> Wires.item("application/ninjs+json;version=2.0", old))
			.withMessageContaining("“headline” is not as ninjs 2.0 has it");
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> Wires.item("application/ninjs+json;version=4.0", old))
			.withMessageContaining("Version 4.0 of ninjs is unknown here");
	}

	@Test
	void refusesAMixtureOfTwoVersionsUnderTheOneThatItIsMostLike() {
		assertThatExceptionOfType(UnreadableItem.class).isThrownBy(() -> read("""
				{"uri": "urn:1", "headline": "Old", "pubstatus": "usable", "body_text": "Old.", "edNote": "Young."}"""))
			.withMessageContaining("“edNote” is not as ninjs 1.");
	}

	private static WireItem read(String json) {
		return Wires.item("application/json", json);
	}

}
