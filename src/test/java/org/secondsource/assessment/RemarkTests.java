package org.secondsource.assessment;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What people noticed about citations, and what follows.
 */
class RemarkTests {

	private static final Told SOHR = by("sohr").says("10");

	@ParameterizedTest(name = "{0}: rule {1}, {2}")
	@CsvSource({ "STATUS_CONTESTED, 23, REVIEW", "OTHER_EFFECT, 25, BLOCK", "MAY_INCLUDE_ATTACKER, 26, WARN",
			"OTHER_SCOPE, 27, WARN", "OTHER_PLACE, 31, WARN", "REPLACES_KILLED, 40, REVIEW", "ADDED_UP, 43, REVIEW",
			"FIRMER_HEADLINE, 46, WARN", "ENDANGERS_CAPTIVES, 49, BLOCK", "NAMES_A_MINOR, 49, BLOCK",
			"NAMES_BEFORE_KIN, 49, BLOCK", "UPLOADED, 50, REVIEW", "TRANSLATED, 51, WARN", "POSTED, 53, REVIEW",
			"SEVERAL_SOURCES, 11, WARN" })
	void aRemarkIsFoundUnderItsRuleAndNothingElseIs(Remark remark, int rule, Severity severity) {
		Judged judged = claim(by("sohr").says("10").remarked(remark)).judged();
		assertThat(judged.finding(rule).severity()).isEqualTo(severity);
		assertThat(judged.finding(rule).sentence()).contains("SOHR", "“10”", remark.phrase());
		assertThat(claim(SOHR).judged().raises(rule)).isFalse();
	}

	@Test
	void aRemarkOnWhatWasWithdrawnIsNoMatterAnyMore() {
		assertThat(claim(by("herald").says("10").from("sohr").at(1).remarked(Remark.TRANSLATED).killed(2)).judged()
			.raises(51)).isFalse();
	}

	@Test
	void aPictureCountsOncePlaceTimeAndUploaderAreChecked() {
		List<Remark> checks = List.of(Remark.PLACE_CHECKED, Remark.TIME_CHECKED, Remark.UPLOADER_CHECKED);
		for (Remark missing : checks) {
			Remark[] two = checks.stream().filter((one) -> one != missing).toArray(Remark[]::new);
			Judged judged = claim(by("sohr").says("10").remarked(Remark.UPLOADED).remarked(two)).judged();
			assertThat(judged.origins("10")).as("%s is missing", missing).isEmpty();
			assertThat(judged.finding(50).sentence()).endsWith("not known yet is that it " + missing.phrase() + ".");
		}
		Judged checked = claim(by("sohr").says("10").remarked(Remark.UPLOADED).remarked(checks.toArray(Remark[]::new)))
			.judged();
		assertThat(checked.origins("10")).containsExactly("SOHR");
		assertThat(checked.raises(50)).isFalse();
	}

	@Test
	void aPictureThatTheDeskLookedAtIsAnUploadWithoutSayingSo() {
		assertThat(claim(Told.desk(Enquiry.IMAGE).says("10").from("sohr").heard()).judged().raises(50)).isTrue();
		assertThat(claim(Told.desk(Enquiry.DOCUMENT).says("10").from("sohr").heard()).judged().raises(50)).isFalse();
	}

	@Test
	void whoRestsOnOneFileIsOneOrigin() {
		Told one = picture("sohr");
		Told other = picture("airwars");
		assertThat(claim(one, other).judged().grade("10")).as("two files").isEqualTo(Grade.FAIR);
		assertThat(claim(one, other).onOneFile(one, other).judged().grade("10")).isEqualTo(Grade.WEAK);
		assertThat(claim(one, other, by("vdc").says("10")).onOneFile(one, other).judged().grade("10"))
			.as("and somebody else")
			.isEqualTo(Grade.FAIR);
		assertThat(claim(one, other, by("sohr").says("10").at(2)).onOneFile(one, other).judged().grade("10"))
			.as("and one of them from its own knowledge")
			.isEqualTo(Grade.WEAK);
	}

	@Test
	void nobodyIsAtTheRootOfWhatAnUncheckedAccountPosted() {
		Told posted = by("herald").says("10").from("a-driver").heard();
		assertThat(claim(posted).judged().account("10").saidBy()).isNotEmpty();
		assertThat(claim(by("herald").says("10").from("driver").heard().remarked(Remark.POSTED)).judged().inRange("10"))
			.isFalse();
		assertThat(claim(by("herald").says("10").from("driver").heard().remarked(Remark.POSTED, Remark.POSTER_CHECKED))
			.judged()
			.origins("10")).containsExactly("a driver");
	}

	@Test
	void whatAnotherReaderReadTooIsNoMatter() {
		assertThat(claim(by("sohr").says("10").remarked(Remark.TRANSLATED, Remark.READ_TWICE)).judged().raises(51))
			.isFalse();
	}

	@Test
	void aTollThatMayCountTheAttackerInIsNoRivalAndAnotherAreasIsNotEvenInRange() {
		Told more = by("airwars").says("30");
		assertThat(claim(SOHR, more).judged().raises(22)).isTrue();
		Judged counted = claim(SOHR, by("airwars").says("30").remarked(Remark.MAY_INCLUDE_ATTACKER)).judged();
		assertThat(counted.raises(22)).isFalse();
		assertThat(counted.range()).isEqualTo("10-30");
		Judged elsewhere = claim(SOHR, by("airwars").says("30").remarked(Remark.OTHER_SCOPE)).judged();
		assertThat(elsewhere.raises(22)).isFalse();
		assertThat(elsewhere.range()).isEqualTo("10");
		assertThat(elsewhere.raises(27)).isTrue();
	}

	@Test
	void whereTheirStatusIsContestedTheLeastIsNobody() {
		assertThat(claim(by("sohr").says("10").remarked(Remark.STATUS_CONTESTED)).judged().range()).isEqualTo("0-10");
	}

	@Test
	void anOpinionNeedsANameAndAnUnnamedSourceOfOursAManagerWhoKnowsIt() {
		assertThat(claim(by("sohr").says("10").remarked(Remark.OPINION)).judged().raises(6)).isFalse();
		assertThat(claim(by("herald").says("10").from("residents").heard().remarked(Remark.OPINION)).judged()
			.finding(6)
			.barrier()).isEqualTo(Barrier.AS_FACT);
		assertThat(claim(by("herald").says("10").from("residents").heard()).judged().raises(6)).as("another's manager")
			.isFalse();
		assertThat(claim(Told.desk(Enquiry.CALL).says("10").from("residents").heard()).judged().raises(6)).isTrue();
		assertThat(claim(Told.desk(Enquiry.CALL).says("10").from("residents").heard().remarked(Remark.IDENTITY_KNOWN))
			.judged()
			.raises(6)).isFalse();
	}

	@Test
	void sourcesInThePluralAreTwoAtLeast() {
		Told one = by("herald").says("10").from("sohr").remarked(Remark.SEVERAL_SOURCES);
		assertThat(claim(one).judged().raises(11)).isTrue();
		assertThat(claim(one, by("herald").says("10").from("airwars").remarked(Remark.SEVERAL_SOURCES)).judged()
			.raises(11)).isFalse();
	}

	@Test
	void anEmbargoBarsUntilItsEndAndThenTheClaimIsAssessedAnew() {
		Told bound = by("sohr").says("10").remarked(Remark.EMBARGOED, Period.at(Told.hour(80)));
		Assessment before = claim(bound).closedAt(80 - 1 / 60.0).judged().assessment();
		assertThat(before.findings()).filteredOn((one) -> one.rule() == 48)
			.extracting(Finding::barrier)
			.containsExactly(Barrier.TEXT_OR_ACT);
		assertThat(before.validUntil()).isEqualTo(Told.hour(80));
		Judged after = claim(bound).closedAt(80).judged();
		assertThat(after.raises(48)).isFalse();
		assertThat(after.assessment().validUntil()).isNull();
	}

	@Test
	void aReportThatDatesItMoreThanTwoDaysAwayMayBeOfAnotherIncident() {
		assertThat(claim(by("sohr").says("10").remarked(Remark.HAPPENED, Period.at(Told.hour(48)))).judged().raises(31))
			.isFalse();
		assertThat(claim(by("sohr").says("10").remarked(Remark.HAPPENED, Period.at(Told.hour(-49)))).judged()
			.finding(31)
			.sentence()).isEqualTo("SOHR dates it at least 49 hours away from when the incident is said to be.");
	}

	@Test
	void everyRemarkThatReassuresIsNoMatterByItself() {
		Remark[] reassuring = Stream.of(Remark.values()).filter(Remark::isReassuring).toArray(Remark[]::new);
		assertThat(reassuring).hasSize(9);
		assertThat(claim(by("sohr").says("10").remarked(reassuring)).judged().assessment().findings())
			.isEqualTo(claim(SOHR).judged().assessment().findings());
	}

	private static Told picture(String source) {
		return by(source).says("10")
			.remarked(Remark.UPLOADED, Remark.PLACE_CHECKED, Remark.TIME_CHECKED, Remark.UPLOADER_CHECKED);
	}

	private static DossierBuilder claim(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all);
	}

}
