package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.assessment.Explanation.End;
import org.secondsource.assessment.Explanation.Lift;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.assessment.Told.by;

/**
 * What an assessment says: with whom, in which words, and what would lift it.
 */
class ExplainingTests {

	private static final long SEED = Campaign.seed(20160404);

	private static final Explaining EXPLAINING = new Explaining(Judged.RULES);

	private static final String ANOTHER = "Find somebody independent who knows and says the same.";

	private static final String RECORD = "Read it off a named record: a list of names, a register, imagery.";

	@Test
	void saysWhoGivesEachEndAndWhoTheBest() {
		Explanation says = says(by("sohr").says("10"), by("airwars").says("12").at(1));
		assertThat(says.low()).isEqualTo(new End("10", List.of("SOHR")));
		assertThat(says.high()).isEqualTo(new End("12", List.of("Airwars")));
		assertThat(says.best()).as("two agree; the newest counts").isEqualTo(new End("12", List.of("Airwars")));
		assertThat(says.grade()).isEqualTo(Grade.FAIR);
		assertThat(says().low()).isNull();
		assertThat(says().attribution()).isEmpty();
	}

	@Test
	void attributesInWordsThatSayWhoToldWhomAndWhatTheyAreToIt() {
		assertThat(says(by("courier").says("at least 4").from("amaq").heard().at(1),
				by("herald").says("ten").from("residents").heard().at(1))
			.attribution())
			.isEqualTo("at least 4, according to Amaq, which speaks for Islamic State, a party; "
					+ "residents told Herald ten.");
		assertThat(says(by("army").says("10")).attribution()).isEqualTo("10, according to Army, a party.");
		assertThat(says(by("army").says("10").admitting()).attribution()).isEqualTo("Army, a party, admits 10.");
		assertThat(says(by("herald").says("10").from("sohr"), by("courier").says("10").from("sohr")).attribution())
			.isEqualTo("10, attributed to SOHR by Courier and Herald.");
		assertThat(says(by("herald").says("10").from("residents")).attribution())
			.isEqualTo("10, attributed to residents by Herald.");
		assertThat(says(by("sohr").says("10"), by("airwars").says("10")).attribution())
			.isEqualTo("10, according to Airwars; 10, according to SOHR.");
	}

	@Test
	void keepsTheTwoAxesApart() {
		Explanation says = says(by("herald").says("10").from("sohr").judged(2), by("doubtful").says("10").judged(5));
		assertThat(says.ratings())
			.extracting(Explanation.Rating::source, (one) -> one.reliability().name(), Explanation.Rating::credibility)
			.containsExactlyInAnyOrder(Tuple.tuple("SOHR", "F", 2), Tuple.tuple("Doubtful Monitor", "D", 5));
	}

	@Test
	void anotherOriginLiftsAWeakAccountAndARecordAFairOne() {
		assertThat(says(by("sohr").says("10")).lifts())
			.containsExactly(new Lift("10", Grade.WEAK, Grade.FAIR, List.of(ANOTHER)));
		assertThat(says(by("sohr").says("10"), by("airwars").says("10")).lifts())
			.containsExactly(new Lift("10", Grade.FAIR, Grade.CONFIRMED, List.of(RECORD)));
	}

	@Test
	void whoeverIsCreditedIsHeardBeforeAnotherHelps() {
		assertThat(says(by("herald").says("10").from("sohr")).lifts())
			.containsExactly(new Lift("10", Grade.WEAK, Grade.FAIR, List.of("Hear it from SOHR.", ANOTHER)));
	}

	@Test
	void whatIsUncheckedIsChecked() {
		Told picture = by("airwars").says("10").remarked(Remark.UPLOADED, Remark.PLACE_CHECKED, Remark.TIME_CHECKED);
		assertThat(says(by("sohr").says("10"), picture).lifts()).singleElement()
			.extracting(Lift::steps)
			.isEqualTo(List.of("Check that what Airwars has " + Remark.UPLOADER_CHECKED.phrase() + "."));
	}

	@Test
	void aNoticeAtThirdHandProvesUntrue() {
		Told notice = by("herald").withdraws("10").from("reuters").at(3);
		Told suspended = by("courier").says("10").from("sohr").via("reuters").heard().at(1);
		Explanation says = says(by("airwars").says("10").at(1), suspended, notice);
		assertThat(says.lifts()).singleElement()
			.extracting(Lift::steps)
			.isEqualTo(List.of("Find out from the publisher that it was not withdrawn."));
	}

	@Test
	void whatNobodyWouldLiftIsNotPromised() {
		assertThat(says(Told.desk().says("10").judged(1)).lifts()).as("confirmed").isEmpty();
		assertThat(says().lifts()).isEmpty();
	}

	/** No fewer finds would do, and with those that are named the rules do lift it. */
	@Test
	void isTheLeastThatWouldDoAndDoesIt() {
		int lifted = 0;
		for (int i = 0; i < Campaign.size(25, 2_000); i++) {
			Dossier dossier = new RandomTelling(SEED + i).claim().dossier();
			Assessment assessment = Judged.ASSESSOR.assess(dossier);
			for (Lift lift : EXPLAINING.of(dossier).lifts()) {
				AccountAssessed account = new Judged(assessment).account(lift.account());
				List<Find> finds = Finds.about(account, dossier, assessment);
				List<Find> taken = finds.stream().filter((find) -> lift.steps().contains(find.words())).toList();
				assertThat(graded(dossier, taken, account)).as("%s, seed %s", lift, SEED + i)
					.isEqualTo(lift.to())
					.isGreaterThan(lift.from());
				boolean record = taken.stream().anyMatch(Find::isLastResort);
				List<Find> kind = finds.stream().filter((find) -> find.isLastResort() == record).toList();
				for (List<Find> fewer : subsets(kind, lift.steps().size() - 1)) {
					assertThat(graded(dossier, fewer, account))
						.as("%s, seed %s, without more than %s", lift, SEED + i, fewer)
						.isLessThanOrEqualTo(lift.from());
				}
				lifted++;
			}
		}
		assertThat(lifted).isGreaterThan(25);
	}

	@Test
	void isTheSameWhateverTheOrderOfFiling() {
		for (int i = 0; i < Campaign.size(8, 500); i++) {
			Dossier dossier = new RandomTelling(SEED + i).claim().dossier();
			List<Citation> reversed = new ArrayList<>(dossier.citations());
			Collections.reverse(reversed);
			Dossier other = new Dossier(dossier.claim(), dossier.incident(), dossier.parties(), reversed,
					dossier.reports(), dossier.sources(), dossier.notices(), dossier.enquiries(), dossier.answers(),
					dossier.said(), dossier.asked());
			assertThat(EXPLAINING.of(other)).isEqualTo(EXPLAINING.of(dossier));
		}
	}

	@Test
	void judgesABoundedNumberOfDossiersHoweverManyAreCredited() {
		DossierBuilder crowd = DossierBuilder.of(Effect.KILLED);
		for (int i = 0; i < 30; i++) {
			crowd.told(by("herald").says("10").from("stranger-" + i).at(i), by("courier").says("1" + i).from("sohr"));
		}
		AtomicInteger judged = new AtomicInteger();
		Dossier dossier = crowd.dossier();
		new Lifting((one) -> {
			judged.incrementAndGet();
			return Judged.ASSESSOR.assess(dossier);
		}).of(dossier, Judged.ASSESSOR.assess(dossier));
		assertThat(judged.get()).isBetween(100, 400);
	}

	private static Grade graded(Dossier dossier, List<Find> finds, AccountAssessed account) {
		Dossier found = dossier;
		for (Find find : finds) {
			found = find.addedTo(found);
		}
		return new Judged(Judged.ASSESSOR.assess(found)).grade(account.account());
	}

	/** All subsets of that many, and of fewer. */
	private static List<List<Find>> subsets(List<Find> finds, int most) {
		List<List<Find>> all = new ArrayList<>(List.of(List.of()));
		for (Find find : finds) {
			for (List<Find> known : List.copyOf(all)) {
				if (known.size() < most) {
					List<Find> more = new ArrayList<>(known);
					more.add(find);
					all.add(more);
				}
			}
		}
		return all;
	}

	private static Explanation says(Told... all) {
		return EXPLAINING.of(DossierBuilder.of(Effect.KILLED).told(all).dossier());
	}

}
