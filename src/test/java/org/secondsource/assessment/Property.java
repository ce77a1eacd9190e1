package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Mode;
import org.secondsource.source.Source;
import org.secondsource.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every dossier: each throws an {@link AssertionError} where it does not.
 */
enum Property {

	/**
	 * The dossier sorts what it is given: filed anyhow it is one dossier with one hash.
	 */
	ANY_ORDER_OF_FACTS_IS_ONE_DOSSIER {
		@Override
		void check(RandomTelling telling, Judging judging) {
			Dossier dossier = telling.claim().dossier();
			same(judging.of(dossier), judging.of(shuffled(dossier, telling)));
		}
	},

	/** Ids and numbers follow the order of filing, and mean nothing. */
	ANY_ORDER_OF_FACTS_GIVES_THE_SAME_FINDINGS {
		@Override
		void check(RandomTelling telling, Judging judging) {
			Dossier dossier = telling.claim().dossier();
			Renaming renaming = new Renaming(dossier, telling.random());
			Assessment first = judging.of(dossier);
			same(first, renaming.undone(judging.of(renaming.of(dossier)), first.facts()));
		}
	},

	/**
	 * It says so in the words and for the time for which it was said: the same number
	 * said anew, days later, may well stand against what others have said since. So may
	 * what only the dead or the suspended had said, and one of the figures of a voice
	 * that gives several.
	 */
	AN_INDEPENDENT_AGREEING_ORIGIN_NEVER_LOWERS_A_GRADE {
		@Override
		void check(RandomTelling telling, Judging judging) {
			DossierBuilder claim = telling.claim();
			Judged before = new Judged(judging.of(claim.dossier()));
			Set<String> live = live(before.assessment());
			List<Citation> heard = claim.dossier()
				.citations()
				.stream()
				.filter((one) -> live.contains(one.id()) && !hasOthers(before, one.account()))
				.filter((one) -> claim.dossier()
					.citations()
					.stream()
					.filter((other) -> other.account().equals(one.account()))
					.allMatch((other) -> Objects.equals(one.asOf(), other.asOf())))
				.toList();
			if (heard.isEmpty()) {
				return;
			}
			Citation agreed = telling.one(heard);
			claim.told(agreeing(telling, agreed));
			Judged after = new Judged(judging.of(claim.dossier()));
			assertThat(after.grade(agreed.account())).as("%s said anew", agreed.account())
				.isGreaterThanOrEqualTo(before.grade(agreed.account()));
		}
	},

	/**
	 * A relay adds reach and no support; which findings it joins is another matter. Of a
	 * report that credits two with one number nobody can tell which of them is copied.
	 */
	ANOTHER_COPY_FROM_THE_SAME_ORIGIN_CHANGES_NOTHING {
		@Override
		void check(RandomTelling telling, Judging judging) {
			DossierBuilder claim = telling.claim();
			Assessment before = judging.of(claim.dossier());
			Set<String> live = live(before);
			List<Told> copied = claim.all()
				.stream()
				.filter((one) -> live.contains(one.id()) && !one.citation().isEnquiry())
				.filter((one) -> claim.all().stream().filter((other) -> other.isOfOneReport(one)).count() == 1)
				.toList();
			if (!copied.isEmpty()) {
				claim.told(copy(telling, telling.one(copied)));
				assertThat(summary(judging.of(claim.dossier()))).isEqualTo(summary(before));
			}
		}
	},

	/** Only what says that something was withdrawn is new. */
	WITHDRAWING_WHAT_WAS_ADDED_RESTORES_THE_EARLIER_RESULT {
		@Override
		void check(RandomTelling telling, Judging judging) {
			DossierBuilder claim = telling.claim();
			if (claim.all().isEmpty()) {
				return;
			}
			Assessment before = judging.of(claim.dossier());
			Told added = telling.another("gazette").killed(telling.late());
			claim.told(added);
			Assessment after = judging.of(claim.dossier());
			String account = added.citation().account();
			Map<String, String> restored = summary(after);
			Map<String, String> earlier = summary(before);
			if (isAlive(before, account)) {
				assertThat(restored.get(account)).as(account).isEqualTo(earlier.get(account));
			}
			else {
				assertThat(isAlive(after, account)).as("%s lives", account).isFalse();
			}
			restored.remove(account);
			earlier.remove(account);
			assertThat(restored).isEqualTo(earlier);
			assertThat(findings(after, added)).as("findings").isEqualTo(findings(before, added));
			assertThat(after.outcome()).isEqualTo(before.outcome());
		}
	},

	/** Whoever takes back all that it carried, nobody is counted by its reports. */
	A_WITHDRAWN_SOURCE_NEVER_COUNTS {
		@Override
		void check(RandomTelling telling, Judging judging) {
			DossierBuilder claim = telling.claim();
			List<Told> reports = claim.all().stream().filter((one) -> !one.citation().isEnquiry()).toList();
			if (reports.isEmpty()) {
				return;
			}
			Citation any = telling.one(reports).citation();
			Dossier dossier = Killing.everythingBy(any.carrier(), claim.dossier(), Told.hour(telling.late()));
			Source killed = dossier.sources()
				.stream()
				.filter((source) -> source.id().equals(any.carrier()))
				.findFirst()
				.orElseGet(() -> Source.of(any.carrier().value(), any.carrier().value(), SourceKind.OUTLET));
			Set<String> own = new HashSet<>();
			Set<String> credited = new HashSet<>();
			dossier.citations().forEach((citation) -> {
				if (citation.carrier().equals(any.carrier())) {
					own.add(citation.id());
				}
				else if (killed.id().equals(citation.origin())
						|| citation.via().stream().anyMatch((hop) -> hop.source().equals(killed.id()))) {
					credited.add(citation.account());
				}
			});
			for (AccountAssessed account : judging.of(dossier).accounts()) {
				assertThat(account.support()).as("%s rests on", account.account()).doesNotContainAnyElementsOf(own);
				if (credited.isEmpty()) {
					assertThat(account.origins()).as("%s counts", account.account()).doesNotContain(killed.name());
					assertThat(account.saidBy()).as("%s names", account.account()).doesNotContain(killed.name());
				}
			}
		}
	},

	/** Enquiries and answers are filed by a finding's key. */
	EACH_FINDING_HAS_A_KEY_OF_ITS_OWN {
		@Override
		void check(RandomTelling telling, Judging judging) {
			assertThat(judging.of(telling.claim().dossier()).findings()).extracting(Finding::key)
				.doesNotHaveDuplicates();
		}
	};

	abstract void check(RandomTelling telling, Judging judging);

	private static Set<String> live(Assessment assessment) {
		return assessment.accounts()
			.stream()
			.flatMap((account) -> account.support().stream())
			.collect(Collectors.toSet());
	}

	private static boolean hasOthers(Judged judged, String account) {
		return judged.assessment()
			.findings()
			.stream()
			.anyMatch((finding) -> (finding.rule() == 16 || finding.rule() == 28)
					&& finding.accounts().contains(account));
	}

	private static boolean isAlive(Assessment assessment, String account) {
		return assessment.accounts()
			.stream()
			.anyMatch((one) -> one.account().equals(account) && one.grade().compareTo(Grade.SUPERSEDED) >= 0);
	}

	private static void same(Assessment expected, Assessment actual) {
		assertThat(Canonical.differences(Canonical.of(expected), Canonical.of(actual))).isEmpty();
	}

	private static Told agreeing(RandomTelling telling, Citation agreed) {
		Told told = switch (telling.random().nextInt(3)) {
			case 0 -> Told.desk().from("vdc").heard();
			case 1 -> Told.by("gazette").from("vdc").heard();
			default -> Told.by("vdc").own();
		};
		if (agreed.wording().quantifier().statesANumber() || agreed.wording().number() != null
				|| agreed.wording().quantifier().isVague()) {
			told.says(agreed.wording().words());
		}
		else {
			told.answers(Mode.ASSERTS, agreed.wording().words());
		}
		if (agreed.part() != null) {
			told.partly(agreed.part());
		}
		return told.when(agreed.published()).asOf(agreed.asOf());
	}

	/** It cites the very report, and credits whom that credits or leaves it there. */
	private static Told copy(RandomTelling telling, Told one) {
		Citation copied = one.citation();
		Told told = Told.by("gazette").citing(one).when(copied.published()).at(telling.late());
		if (copied.wording().number() != null || copied.wording().quantifier().isVague()) {
			told.says(copied.wording().words());
		}
		else {
			told.answers(Mode.ASSERTS, copied.wording().words());
		}
		return (copied.part() != null) ? told.partly(copied.part()) : told;
	}

	private static Dossier shuffled(Dossier dossier, RandomTelling telling) {
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(),
				shuffled(dossier.citations(), telling), shuffled(dossier.reports(), telling),
				shuffled(dossier.sources(), telling), dossier.notices(), shuffled(dossier.enquiries(), telling),
				shuffled(dossier.answers(), telling), dossier.said(), dossier.asked());
	}

	private static <T> List<T> shuffled(List<T> all, RandomTelling telling) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, telling.random());
		return shuffled;
	}

	/** Grades, places, ranks and origins of the accounts; grade, range and manner. */
	private static Map<String, String> summary(Assessment assessment) {
		Map<String, String> summary = new TreeMap<>();
		assessment.accounts()
			.forEach((one) -> summary.put(one.account(), one.grade() + " " + one.inRange() + " " + one.rank() + " "
					+ one.suspended() + " " + one.figure() + " " + one.origins() + " " + one.saidBy()));
		summary.put("claim", assessment.grade() + " " + assessment.range() + " best " + assessment.range().best() + " "
				+ assessment.manner() + " " + assessment.wording());
		return summary;
	}

	/**
	 * What is found, but for what is said of the words and the withdrawal of one report.
	 */
	private static Map<String, String> findings(Assessment assessment, Told but) {
		String account = but.citation().account();
		Map<String, String> findings = new TreeMap<>();
		assessment.findings()
			.stream()
			.filter((one) -> !Set.of(17, 18, 19).contains(one.rule()))
			.filter((one) -> !one.key().equals("32: " + account + " by gazette"))
			.forEach((one) -> findings.put(one.key(), one.severity() + " " + one.sentence()));
		return findings;
	}

}
