package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.assessment.drools.WatchedRules;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Quantifier;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.Source;
import org.secondsource.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the random dossiers reach: a property that is tried on few kinds of dossiers holds
 * of few.
 */
class RandomTellingTests {

	private static final WatchedRules RULES = new WatchedRules(Judged.RULES);

	private static final List<Dossier> DOSSIERS = new ArrayList<>();

	private static final List<Assessment> ASSESSMENTS = new ArrayList<>();

	@BeforeAll
	static void judgeMany() {
		Assessor assessor = new Assessor(RULES);
		Gate gate = new Gate(RULES);
		long seed = Campaign.seed(20160404);
		for (int i = 0; i < Campaign.size(1_500, 5_000); i++) {
			RandomTelling telling = new RandomTelling(seed + i);
			Dossier dossier = telling.claim().dossier();
			Assessment assessment = assessor.assess(dossier);
			gate.judge(assessment, telling.intent(assessment));
			DOSSIERS.add(dossier);
			ASSESSMENTS.add(assessment);
		}
	}

	/** Nothing is remarked at random: that is left to the golden set. */
	@Test
	void everyRuleAndEveryRowOfATableFires() {
		Assessor assessor = new Assessor(RULES);
		Gate gate = new Gate(RULES);
		for (GoldenDossier kept : GoldenDossier.kept()) {
			Assessment assessment = assessor.assess(kept.read());
			gate.judge(assessment, new Intent(Act.APPROVE, "pat", Set.of("editors"), Set.of(), "It holds.",
					assessment.wording(), Set.of(), false, true));
		}
		assertThat(RULES.silent()).as("never fired").isEmpty();
	}

	@Test
	void namesTheRulesThatAPoorSampleLeavesSilent() {
		WatchedRules poor = new WatchedRules(Judged.RULES);
		new Assessor(poor).assess(DossierBuilder.of(Effect.KILLED).told(Told.by("sohr").says("10")).dossier());
		assertThat(poor.silent()).contains("Two or more independent origins agree", "Dozens are twelve or more")
			.doesNotContain("An account with fewer than two independent origins is weak", "A number alone is itself");
	}

	@Test
	void everyKindOfThingIsTold() {
		List<Citation> told = DOSSIERS.stream().flatMap((dossier) -> dossier.citations().stream()).toList();
		reached(Mode.class, told.stream().map(Citation::mode).toList());
		reached(Hearing.class, told.stream().map(Citation::hearing).toList());
		reached(Hedge.class, told.stream().map(Citation::hedge).toList());
		reached(Quantifier.class, told.stream().map((one) -> one.wording().quantifier()).toList());
		reached(Hop.Kind.class, told.stream().flatMap((one) -> one.via().stream()).map(Hop::kind).toList());
		reached(Effect.class, DOSSIERS.stream().map((one) -> one.claim().effect()).toList());
		reached(Gravity.class, DOSSIERS.stream().map((one) -> one.claim().gravity()).toList());
		reached(ReportStatus.class,
				DOSSIERS.stream().flatMap((one) -> one.reports().stream()).map((one) -> one.status()).toList());
		assertThat(told).anyMatch(Citation::isEnquiry)
			.anyMatch(Citation::isPart)
			.anyMatch(Citation::admission)
			.anyMatch(Citation::recorded)
			.anyMatch(Citation::eyewitness)
			.anyMatch(Citation::repudiates)
			.anyMatch((one) -> one.via().size() > 1)
			.anyMatch((one) -> one.via().stream().anyMatch((hop) -> hop.report() != null))
			.anyMatch((one) -> one.version() > 1)
			.anyMatch((one) -> one.asOf() != null);
	}

	@Test
	void everyKindOfSourceIsCreditedAndSomeThatNobodyRegistered() {
		Set<SourceKind> credited = new HashSet<>();
		Set<String> unknown = new HashSet<>();
		for (Dossier dossier : DOSSIERS) {
			for (Citation citation : dossier.citations()) {
				List<Source> known = dossier.sources()
					.stream()
					.filter((source) -> source.id().equals(citation.origin()) || source.id().equals(citation.carrier()))
					.toList();
				known.forEach((source) -> credited.add(source.kind()));
				if (citation.origin() != null
						&& known.stream().noneMatch((one) -> one.id().equals(citation.origin()))) {
					unknown.add(citation.origin().value());
				}
			}
		}
		reached(SourceKind.class, credited);
		assertThat(unknown).isNotEmpty();
	}

	@Test
	void everyGradeMannerAndOutcomeIsReached() {
		reached(Outcome.class, ASSESSMENTS.stream().map(Assessment::outcome).toList());
		reached(Manner.class, ASSESSMENTS.stream().map(Assessment::manner).toList());
		reached(Severity.class,
				ASSESSMENTS.stream().flatMap((one) -> one.findings().stream()).map(Finding::severity).toList());
		Set<Grade> grades = EnumSet.of(Grade.UNASSESSED);
		ASSESSMENTS.forEach((one) -> {
			grades.add(one.grade());
			one.accounts().forEach((account) -> grades.add(account.grade()));
		});
		assertThat(grades).containsExactlyInAnyOrder(Grade.values());
	}

	@Test
	void dossiersAreAnsweredPublishedConfirmedRefusedAndLive() {
		assertThat(DOSSIERS).anyMatch((one) -> !one.answers().isEmpty())
			.anyMatch((one) -> one.enquiries().size() > 2)
			.anyMatch((one) -> one.said() != null && !one.said().restsOn().isEmpty())
			.anyMatch((one) -> one.notices().containsValue(true))
			.anyMatch((one) -> one.notices().containsValue(false))
			.anyMatch((one) -> one.citations().isEmpty())
			.anyMatch((one) -> one.incident().authorities().size() == 1);
		assertThat(ASSESSMENTS).anyMatch((one) -> one.validUntil() != null)
			.anyMatch((one) -> one.range().best() != null)
			.anyMatch((one) -> one.findings().stream().anyMatch((finding) -> !finding.isOpen()))
			.anyMatch((one) -> one.accounts().stream().anyMatch(AccountAssessed::suspended))
			.anyMatch((one) -> one.accounts().stream().anyMatch(AccountAssessed::alsoReported));
	}

	private static <E extends Enum<E>> void reached(Class<E> all, Collection<E> reached) {
		assertThat(new HashSet<>(reached)).as(all.getSimpleName()).containsAll(EnumSet.allOf(all));
	}

}
