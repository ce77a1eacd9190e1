package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every dossier, tried on many at random. A failure prints the seed of its
 * dossier, and {@code new RandomTelling(seed)} makes it again.
 */
class AssessmentPropertiesTests {

	private static final int CASES = 500;

	private static final long FIRST_SEED = 20160404;

	@Test
	void theOrderOfFactsNeverMatters() {
		forEachTelling((telling) -> {
			List<Told> all = telling.some();
			DossierBuilder filed = DossierBuilder.of(telling.effect());
			Assessment first = filed.told(all.toArray(Told[]::new)).judged().assessment();
			Dossier dossier = filed.dossier();
			assertThat(Judged.ASSESSOR.assess(shuffled(dossier, telling))).as("%s", telling).isEqualTo(first);
		});
	}

	/**
	 * It says so for the time for which it was said: the same number said anew, days
	 * later, may well stand against what others have said since.
	 */
	@Test
	void anIndependentOriginThatAgreesNeverLowersAGrade() {
		forEachTelling((telling) -> {
			List<Told> all = telling.some();
			DossierBuilder claim = DossierBuilder.of(telling.effect()).told(all.toArray(Told[]::new));
			Judged before = claim.judged();
			List<Citation> asserted = asserted(all);
			if (!asserted.isEmpty()) {
				Citation agreed = telling.one(asserted);
				Grade earlier = before.grade(agreed.account());
				if (agreed.part() == null) {
					claim.told(Told.by("vdc").says(agreed.wording().words()).when(agreed.published()));
					assertThat(claim.judged().grade(agreed.account())).as("%s: %s", telling, agreed.account())
						.isGreaterThanOrEqualTo(earlier);
				}
			}
		});
	}

	@Test
	void anotherRelayedCopyOfAnOriginThatWasHeardChangesNeitherGradesNorRange() {
		forEachTelling((telling) -> {
			List<Told> all = telling.some();
			DossierBuilder claim = DossierBuilder.of(telling.effect()).told(all.toArray(Told[]::new));
			claim.told(Told.by("hospital").says("12").own().at(20));
			Map<String, String> before = summary(claim.judged());
			claim.told(Told.by("courier").says("12").from("hospital").at(21 + telling.random().nextInt(45)));
			assertThat(summary(claim.judged())).as("%s", telling).isEqualTo(before);
		});
	}

	@Test
	void aReportThatComesAndIsKilledLeavesWhatWasThere() {
		forEachTelling((telling) -> {
			List<Told> all = telling.some();
			DossierBuilder claim = DossierBuilder.of(telling.effect()).told(all.toArray(Told[]::new));
			Map<String, String> before = summary(claim.judged());
			claim.told(Told.by("vdc").says("21").own().at(telling.random().nextInt(60)).killed(71));
			Map<String, String> after = summary(claim.judged());
			assertThat(after.remove("21")).startsWith("WITHDRAWN");
			assertThat(after).as("%s", telling).isEqualTo(before);
		});
	}

	@Test
	void whoWithdrewEverythingNeverCountsAmongTheOrigins() {
		forEachTelling((telling) -> {
			List<Told> all = telling.some();
			all.add(Told.by("vdc").says("10").own().at(telling.random().nextInt(60)).killed(71));
			all.add(Told.by("herald").says("10").from("vdc").via("vdc").at(65));
			Judged judged = DossierBuilder.of(telling.effect()).told(all.toArray(Told[]::new)).judged();
			assertThat(judged.assessment().accounts()).as("%s", telling)
				.noneMatch((account) -> account.origins().contains("VDC") || account.saidBy().contains("VDC"));
		});
	}

	private static void forEachTelling(Consumer<RandomTelling> property) {
		for (int i = 0; i < CASES; i++) {
			property.accept(new RandomTelling(FIRST_SEED + i));
		}
	}

	private static Dossier shuffled(Dossier dossier, RandomTelling telling) {
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(),
				shuffled(dossier.citations(), telling), shuffled(dossier.reports(), telling),
				shuffled(dossier.sources(), telling), dossier.notices(), dossier.enquiries(), dossier.answers(),
				dossier.said(), dossier.asked());
	}

	private static <T> List<T> shuffled(List<T> all, RandomTelling telling) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, telling.random());
		return shuffled;
	}

	private static List<Citation> asserted(List<Told> all) {
		return all.stream().map(Told::citation).filter((one) -> one.mode() == Mode.ASSERTS).toList();
	}

	/** Grades, places and origins, and the range. */
	private static Map<String, String> summary(Judged judged) {
		Map<String, String> summary = new TreeMap<>();
		judged.assessment()
			.accounts()
			.forEach((one) -> summary.put(one.account(),
					one.grade() + " " + one.inRange() + " " + one.rank() + " " + one.origins()));
		summary.put("range", judged.range() + " best " + judged.best());
		return summary;
	}

}
