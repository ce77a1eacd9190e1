package org.secondsource.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * Who counts, and for how much.
 */
class CountingTests {

	@Test
	void rankTellsTwoOriginsFromOneNamedOneUnnamedAndNobody() {
		assertThat(told(by("sohr").says("10"), by("airwars").says("10")).rank("10")).isEqualTo(3);
		assertThat(told(by("sohr").says("10")).rank("10")).isEqualTo(2);
		assertThat(told(by("herald").says("10").from("residents").heard()).rank("10")).isEqualTo(1);
		assertThat(told(by("herald").says("10").from("is").heard()).rank("10")).isEqualTo(1);
		assertThat(told(by("herald").says("10").from("sohr")).rank("10")).isEqualTo(1);
		assertThat(told(by("herald").says("10")).rank("10")).isZero();
	}

	@Test
	void allUnnamedSourcesCountAsOne() {
		Judged judged = told(by("herald").says("10").from("residents").heard(),
				by("courier").says("10").from("insiders").heard());
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(judged.rank("10")).isOne();
	}

	@Test
	void anUnnamedSourceAndANamedOneAreTwo() {
		assertThat(told(by("herald").says("10").from("residents").heard(), by("sohr").says("10")).grade("10"))
			.isEqualTo(Grade.FAIR);
	}

	@Test
	void anUnnamedSourceOfASideAddsNothingToThatSide() {
		assertThat(told(by("herald").says("10").from("aide").heard(), by("sohr").says("10")).grade("10"))
			.isEqualTo(Grade.WEAK);
	}

	@Test
	void anUnnamedSourceOfAPartyIsAParty() {
		Judged judged = told(by("herald").says("10").from("officer").heard());
		assertThat(judged.origins("10")).isEmpty();
		assertThat(judged.raises(13)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "doubtful", "liar" })
	void anUnreliableSourceDoesNotCount(String source) {
		Judged judged = told(by(source).says("10"));
		assertThat(judged.origins("10")).isEmpty();
		assertThat(judged.inRange("10")).as("it stays in the range").isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "3, 1", "4, 0", "5, 0", "6, 1" })
	void anItemThatIsDoubtfulOrImprobableDoesNotCount(int credibility, int origins) {
		assertThat(told(by("sohr").says("10").judged(credibility)).origins("10")).hasSize(origins);
	}

	@ParameterizedTest
	@EnumSource(value = Hedge.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void whatIsNotSaidAsFactDoesNotCount(Hedge hedge) {
		assertThat(told(by("sohr").says("10").hedged(hedge)).origins("10")).isEmpty();
	}

	@Test
	void whoIsNotPlacedToKnowDoesNotCount() {
		assertThat(told(by("herald").says("10").from("union").heard()).origins("10")).isEmpty();
	}

	@Test
	void aRelayDoesNotCount() {
		assertThat(told(by("herald").says("10").from("sohr")).origins("10")).isEmpty();
	}

	@Test
	void twoPartiesThatAgreeCountForNothing() {
		Judged judged = told(by("is").says("10").own(), by("army").says("10").own());
		assertThat(judged.origins("10")).isEmpty();
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(judged.inRange("10")).isTrue();
	}

	@Test
	void anAdmissionAgainstInterestCountsAsOne() {
		Judged judged = told(by("army").says("10").own().admitting());
		assertThat(judged.origins("10")).containsExactly("Army");
		assertThat(judged.raises(14)).isTrue();
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void anAdmissionAndAnIndependentOriginAreTwo() {
		assertThat(told(by("army").says("10").own().admitting(), by("sohr").says("10")).grade("10"))
			.isEqualTo(Grade.FAIR);
	}

	@ParameterizedTest(name = "{0} and {1}: {2}")
	@CsvSource({ "10, 12, FAIR", "10, 13, WEAK", "100, 125, FAIR", "100, 126, WEAK", "100, about 110, FAIR",
			"dozens, 300, WEAK", "dozens, 15, FAIR", "dozens, 16, WEAK", "at least 10, 10, FAIR",
			"at least 10, 300, WEAK", "0, 2, CONTESTED", "0, nobody, FAIR" })
	void figuresAgreeWithinAQuarterOrTwoPeople(String one, String other, Grade grade) {
		Judged judged = told(by("sohr").says(one), by("airwars").says(other));
		assertThat(judged.assessment().grade()).isEqualTo(grade);
	}

	@Test
	void mentionsAndDenialsSupportNothing() {
		Judged judged = told(by("sohr").says("10"), by("airwars").mentions("10"));
		assertThat(judged.origins("10")).containsExactly("SOHR");
	}

	@Test
	void aPartIsNoSupportForTheWholeAndLeavesLowAndHighAlone() {
		Judged judged = told(by("sohr").says("10"), by("airwars").says("4").partly("Druze"));
		assertThat(judged.range()).isEqualTo("10");
		assertThat(judged.grade("10")).isEqualTo(Grade.WEAK);
		assertThat(judged.raises(22)).isFalse();
	}

	@Test
	void responsibilityIsConfirmedByAdmissionAlone() {
		Judged judged = DossierBuilder.of(Effect.RESPONSIBLE)
			.told(by("army").answers(Mode.ASSERTS, "the army").own().admitting())
			.judged();
		assertThat(judged.grade("the army")).isEqualTo(Grade.CONFIRMED);
		assertThat(judged.raises(3)).isTrue();
		assertThat(DossierBuilder.of(Effect.RESPONSIBLE)
			.told(by("is").answers(Mode.ASSERTS, "the Islamic State").own())
			.judged()
			.grade("the Islamic State")).as("credit claimed").isEqualTo(Grade.WEAK);
	}

	@Test
	void anAdmittedFigureIsNotConfirmed() {
		assertThat(told(by("army").says("10").own().admitting()).grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void aFigureIsConfirmedByTheDesksNamedRecordAlone() {
		assertThat(told(Told.desk().says("10").from("hospital").judged(1)).grade("10")).isEqualTo(Grade.CONFIRMED);
		assertThat(told(Told.desk().says("10").from("hospital").judged(2)).grade("10")).isEqualTo(Grade.WEAK);
		assertThat(told(by("herald").says("10").from("hospital").heard().judged(1)).grade("10")).isEqualTo(Grade.WEAK);
	}

	@Test
	void ofTheDesksOwnEnquiriesOnlyOneIntoARecordConfirms() {
		for (Enquiry kind : Enquiry.values()) {
			Grade grade = (kind == Enquiry.RECORD) ? Grade.CONFIRMED : Grade.WEAK;
			assertThat(told(Told.desk(kind).says("10").from("hospital")).grade("10")).as(kind.name()).isEqualTo(grade);
			assertThat(told(Told.desk(kind).says("10").from("hospital").judged(1)).grade("10")).as(kind.name())
				.isEqualTo(grade);
			assertThat(told(Told.desk(kind).says("10")).grade("10")).as("%s of nobody", kind).isEqualTo(Grade.WEAK);
		}
		assertThat(told(Told.desk(Enquiry.RECORD).says("10").from("hospital").judged(4)).grade("10"))
			.as("a doubtful record")
			.isEqualTo(Grade.WEAK);
		assertThat(told(Told.desk(Enquiry.RECORD).says("10").from("hospital").hedged(Hedge.BELIEVED)).grade("10"))
			.as("a record that is not sure")
			.isEqualTo(Grade.WEAK);
	}

	private static Judged told(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all).judged();
	}

}
