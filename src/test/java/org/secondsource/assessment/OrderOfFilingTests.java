package org.secondsource.assessment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.secondsource.assessment.facts.Clash;
import org.secondsource.claim.Answer;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * Where the order of filing, or the machine, once left a trace in a judgement.
 */
class OrderOfFilingTests {

	private final Dossier dossier = DossierBuilder.of(Effect.KILLED).told(by("sohr").says("10")).dossier();

	@Test
	void theNamesOfWhoSaysSoDoNotFollowTheIdsOfCitations() {
		sameInAnyOrder(by("desk").says("10").from("sohr").heard(), by("herald").says("10").from("airwars").heard(),
				by("courier").says("10").from("vdc").heard());
	}

	@Test
	void theWordsOfAnAccountDoNotFollowTheIdsOfCitations() {
		sameInAnyOrder(by("herald").says("about 10").from("sohr"), by("courier").says("around 10").from("sohr").at(0));
		sameInAnyOrder(by("herald").says("10").from("sohr").heard(),
				by("courier").says("more than 10").from("airwars").heard());
	}

	@Test
	void theWordsOfAWithdrawnAccountDoNotFollowTheIdsOfCitations() {
		sameInAnyOrder(by("herald").says("about 10").from("sohr").killed(1), by("courier").says("10").killed(1));
	}

	@Test
	void aNoticeAtThirdHandIsGraverThanAReportOnHold() {
		sameInAnyOrder(by("herald").says("10").from("sohr").at(1).withheld(2),
				by("courier").withdraws("10").from("herald").at(3));
		assertThat(DossierBuilder.of(Effect.KILLED)
			.told(by("herald").says("10").from("sohr").at(1).withheld(2),
					by("courier").withdraws("10").from("herald").at(3))
			.judged()
			.assessment()
			.work()).contains(WorkKind.CONFIRM);
	}

	@Test
	void theWordsOfAPartAndOfTheWholeAreSaidOfTheWhole() {
		sameInAnyOrder(by("herald").says("dozens").from("sohr").partly("Druze"), by("courier").says("dozens"));
		assertThat(DossierBuilder.of(Effect.KILLED)
			.told(by("a-blog").says("dozens").partly("Druze"), by("sohr").says("dozens"))
			.judged()
			.finding(17)
			.accounts()).containsExactly("dozens");
	}

	@Test
	void theOrderInWhichASetOfCitationsLiesInMemoryLeavesNoTrace() {
		assertThat(Fingerprint.of(tried(List.of("a", "c"), List.of("b", "d"))))
			.isEqualTo(Fingerprint.of(tried(List.of("c", "a"), List.of("b", "d"))));
		assertThat(Fingerprint.of(tried(List.of("a", "c"), List.of("b"))))
			.isNotEqualTo(Fingerprint.of(tried(List.of("a"), List.of("b", "c"))));
	}

	@Test
	void theOrderInWhichOnePersonAnsweredLeavesNoTrace() {
		Finding finding = DossierBuilder.of(Effect.KILLED).told(by("sohr").says("10")).judged().finding(1);
		assertThat(answered(finding, Answer.DONE, Answer.ACCEPTED))
			.isEqualTo(answered(finding, Answer.ACCEPTED, Answer.DONE));
	}

	@Test
	void aRatioIsPrintedInTheSameDigitsEverywhere() {
		Locale usual = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG"));
			assertThat(new Clash("4", "10", "4", "10", 250, 6, false, false, List.of()).sentence())
				.endsWith(", 2.50 times as many.");
		}
		finally {
			Locale.setDefault(usual);
		}
	}

	@Test
	void aKilledReportOfWhatItsVoiceDisownsReopensNothing() {
		DossierBuilder tried = DossierBuilder.of(Effect.KILLED)
			.told(by("airwars").says("30"), by("courier").disowns("10").from("sohr"))
			.tried();
		assertThat(tried.judged().outcome()).isEqualTo(Outcome.READY);
		assertThat(tried.told(by("herald").says("10").from("sohr").heard().at(1).killed(2)).judged().outcome())
			.isEqualTo(Outcome.READY);
	}

	@Test
	void aKilledRelayOfWhatAnotherTookBackReopensNothing() {
		DossierBuilder tried = DossierBuilder.of(Effect.KILLED)
			.told(by("airwars").says("30"), by("herald").withdraws("10").from("reuters").at(3))
			.tried();
		assertThat(tried.judged().outcome()).isEqualTo(Outcome.READY);
		assertThat(tried.told(by("courier").says("10").from("sohr").via("reuters").at(1).killed(5)).judged().outcome())
			.isEqualTo(Outcome.READY);
		assertThat(tried.told(by("sentinel").says("10").from("sohr").via("reuters").at(1)).judged().outcome())
			.as("a relay that stands")
			.isEqualTo(Outcome.WORK);
	}

	@Test
	void aClaimWhoseOnlyReportWasKilledAsksForAnOriginAsBeforeIt() {
		DossierBuilder claim = DossierBuilder.of(Effect.KILLED)
			.told(by("herald").says("10").from("sohr").heard().at(1).killed(2));
		assertThat(claim.judged().assessment().work()).containsExactly(WorkKind.SECOND_ORIGIN);
		assertThat(claim.tried().judged().outcome()).isEqualTo(Outcome.CLOSE);
	}

	private static void sameInAnyOrder(Told... all) {
		Dossier dossier = DossierBuilder.of(Effect.KILLED).told(all).dossier();
		Assessment first = Judged.ASSESSOR.assess(dossier);
		for (int i = 0; i < 20; i++) {
			Renaming renaming = new Renaming(dossier, new Random(i));
			assertThat(renaming.undone(Judged.ASSESSOR.assess(renaming.of(dossier)), first.facts())).isEqualTo(first);
		}
	}

	private Dossier tried(List<String> one, List<String> other) {
		return with(List.of(enquiry(one), enquiry(other)), List.of());
	}

	private static Fact.EnquiryFiled enquiry(List<String> citations) {
		Map<String, Set<String>> findings = new LinkedHashMap<>();
		findings.put("1: 10", new LinkedHashSet<>(citations));
		return new Fact.EnquiryFiled(WorkKind.TRACE, findings, "Asked; no answer.");
	}

	private Dossier answered(Finding finding, Answer one, Answer other) {
		Set<String> citations = Set.copyOf(finding.citations());
		return with(List.of(), List.of(new Dossier.Answered(finding.key(), citations, one, "ann", false),
				new Dossier.Answered(finding.key(), citations, other, "ann", false)));
	}

	private Dossier with(List<Fact.EnquiryFiled> enquiries, List<Dossier.Answered> answers) {
		return new Dossier(this.dossier.claim(), this.dossier.incident(), this.dossier.parties(),
				this.dossier.citations(), this.dossier.reports(), this.dossier.sources(), this.dossier.notices(),
				enquiries, answers, null, this.dossier.asked());
	}

}
