package org.secondsource.desk.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondsource.search.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoxTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			175                             | 175
			at least 175                    | 175
			No fewer than 1,750 workers     | 1,750;workers
			over 300 cement workers         | 300;cement;workers
			"cement workers" killed         | cement workers;killed
			“cement workers” 175            | cement workers;175
			run over by tanks               | run;over;by;tanks
			urn:x:1                         | urn x:1
			https://news.example/1          | https //news.example/1
			""")
	void readsWordsPhrasesAndHedgedNumbers(String typed, String words) {
		assertThat(Box.read(typed).words()).containsExactly(words.split(";"));
		assertThat(Box.read(typed).fields()).isEmpty();
	}

	@Test
	void readsFieldsWithWhatFollowsThem() {
		Box box = Box.read("175 source:reuters place:\"upper valley\" KIND:claims from:2016-04-07");
		assertThat(box.words()).containsExactly("175");
		assertThat(box.fields()).containsEntry("source", "reuters")
			.containsEntry("place", "upper valley")
			.containsEntry("kind", "claims")
			.containsEntry("from", "2016-04-07");
	}

	@Test
	void theFieldsBesideTheBoxComeFirst() {
		Query query = new Asked("175 source:reuters", "at least 10", "sana", null, null, "2016-04-09", "report,claim")
			.query(20);
		assertThat(query.source()).isEqualTo("sana");
		assertThat(query.number()).isEqualTo(10);
		assertThat(query.to()).isEqualTo("2016-04-10T00:00:00Z");
		assertThat(query.kinds()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "number:dozens", "number:plenty", "kind:rumour", "from:yesterday", "…", "place:!",
			"from:2016-04-09 to:2016-04-08", "a b c d e f g h i j k l m n o p q" })
	void refusesWhatItDoesNotUnderstand(String typed) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Asked.words(typed).query(20))
			.withMessageMatching("(?s).+[.] .+");
	}

	@Test
	void tellsNothingAskedFromSomething() {
		assertThat(Asked.words("  ").isBlank()).isTrue();
		assertThat(Asked.words("kind:claim").isBlank()).isTrue();
		assertThat(Asked.words("place:dmeir").isBlank()).isFalse();
	}

	@Test
	void saysHowItUnderstood() {
		assertThat(Asked.words("at least 175 \"cement workers\" source:reuters kind:claim").understood()).isEqualTo(
				"Looked for 175 as a word or a figure, the phrase “cement workers”, the source reuters in claims.");
	}

}
