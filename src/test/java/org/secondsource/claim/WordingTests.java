package org.secondsource.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Figures are read out of the words in which they were said.
 */
class WordingTests {

	@ParameterizedTest(name = "“{0}” is {1} {2} {3}")
	@CsvSource({ "175, EXACT, 175,", "ten, EXACT, 10,", "nobody, EXACT, 0,", "'1,200', EXACT, 1200,",
			"'1 200', EXACT, 1200,", "At least  175, AT_LEAST, 175,", "no fewer than 3, AT_LEAST, 3,",
			">= 5, AT_LEAST, 5,", "> 5, MORE_THAN, 5,", "over 300, MORE_THAN, 300,", "as many as 700, UP_TO, 700,",
			"no more than 7, UP_TO, 7,", "fewer than 100, FEWER_THAN, 100,", "nearly 300, NEARLY, 300,",
			"about 170, ABOUT, 170,", "some 170, ABOUT, 170,", "most of the 300, MOST_OF, 300,",
			"half of the 300, HALF_OF, 300,", "10 to 15, BETWEEN, 10, 15", "between 10 and 15, BETWEEN, 10, 15",
			"10-15, BETWEEN, 10, 15", "all but 20 of the 300, ALL_BUT, 300, 20", "dozens, DOZENS,,",
			"a handful, A_FEW,,", "an unknown number, MANY,," })
	void readsANumberWithItsHedge(String words, Quantifier quantifier, Integer number, Integer second) {
		Wording wording = Wording.read(words);
		assertThat(wording.quantifier()).isEqualTo(quantifier);
		assertThat(wording.number()).isEqualTo(number);
		assertThat(wording.second()).isEqualTo(second);
	}

	@Test
	void keepsTheWordsAsSaid() {
		assertThat(Wording.read("  At  least 175 ").words()).isEqualTo("At least 175");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "workers", "at least", "at least dozens of", "175 workers", "-3", "1.5", "10 to",
			"99999999999", "1000000001" })
	void refusesWordsThatHoldNoFigure(String words) {
		assertThatIllegalArgumentException().isThrownBy(() -> Wording.read(words)).withMessageContaining("Write it as");
	}

	@ParameterizedTest
	@CsvSource({ "15 to 10, runs downwards", "all but 301 of 300, fewer than nobody",
			"fewer than 0, fewer than nobody" })
	void refusesFiguresOfNobody(String words, String complaint) {
		assertThatIllegalArgumentException().isThrownBy(() -> Wording.read(words)).withMessageContaining(complaint);
	}

	@ParameterizedTest(name = "“{0}” and “{1}” are one account")
	@CsvSource({ "175, at least 175", "175, about 175", "175, up to 175", "dozens, dozens of", "1200, '1,200'" })
	void oneNumberIsOneAccountHoweverItIsHedged(String one, String other) {
		assertThat(Wording.read(one).account()).isEqualTo(Wording.read(other).account());
	}

	@ParameterizedTest(name = "“{0}” and “{1}” are two accounts")
	@CsvSource({ "300, most of the 300", "300, half of the 300", "300, all but 20 of 300", "10, 10 to 15",
			"dozens, scores", "280, all but 20 of 300" })
	void aPartOfANumberIsAnotherAccount(String one, String other) {
		assertThat(Wording.read(one).account()).isNotEqualTo(Wording.read(other).account());
	}

	@ParameterizedTest
	@EnumSource(value = Quantifier.class, names = { "BETWEEN", "ALL_BUT", "STATEMENT" }, mode = EnumSource.Mode.EXCLUDE)
	void readsEveryPhraseOfEveryQuantifier(Quantifier quantifier) {
		for (String phrase : quantifier.phrases()) {
			String words = quantifier.isVague() ? phrase : phrase + " 30";
			assertThat(Wording.read(words).quantifier()).as(words).isEqualTo(quantifier);
		}
	}

	@Test
	void anAnswerInWordsIsItsOwnAccount() {
		assertThat(Wording.statement(" the  Islamic State ").account()).isEqualTo("the Islamic State");
	}

}
