package org.secondsource.journal;

import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.assertj.core.api.SoftAssertions;

import org.secondsource.Campaign;
import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The journal is verified after every kind of tampering, at random places: all are found
 * and named, and nothing is found where nothing was done.
 */
class TamperingTests {

	@OnEachDatabase
	void findsAndNamesWhateverWasTamperedWith(Databases databases) {
		Random random = new Random(Campaign.seed(2016));
		Chains chains = new Chains(databases.with(Administration.class), random).filled();
		assertThat(chains.verified().flaws()).isEmpty();
		SoftAssertions found = new SoftAssertions();
		for (int round = 0; round < Campaign.size(2, 250); round++) {
			for (Tampering tampering : Tampering.values()) {
				Tried tried = chains.undone(() -> new Tried(tampering.at(chains, random), chains.verified()));
				found.assertThat(tried.found().flaws())
					.as("%s of round %d, at %s entry %d", tampering, round, tried.done().chain(), tried.done().entry())
					.anyMatch((flaw) -> isNamed(tried.done(), flaw));
				found.assertThat(tried.found().flaws())
					.allMatch((flaw) -> flaw.sentence()
						.matches("(?s)(anchor \\d+|\\S+)(, entry \\d+)?( of \\S+Z)?: .+\\. Compare .+"));
			}
		}
		found.assertAll();
		assertThat(chains.verified().isWhole()).as("all was undone").isTrue();
	}

	@OnEachDatabase
	void namesAChangedEntryAndNoOther(Databases databases) {
		Random random = new Random(Campaign.seed(1));
		Chains chains = new Chains(databases.with(Administration.class), random).filled();
		for (Tampering tampering : new Tampering[] { Tampering.CONTENT, Tampering.AUTHOR, Tampering.TIME,
				Tampering.AUTHORS_BLANK }) {
			Tried tried = chains.undone(() -> new Tried(tampering.at(chains, random), chains.verified()));
			assertThat(tried.found().flaws()).singleElement().satisfies((flaw) -> {
				assertThat(isNamed(tried.done(), flaw)).isTrue();
				assertThat(flaw.at()).isNotNull();
			});
		}
	}

	@OnEachDatabase
	void findsThroughAnAnchorKeptOutsideThatAllOfTheJournalWasWrittenAnew(Databases databases) {
		Chains chains = new Chains(databases.with(Administration.class), new Random(7)).filled();
		var context = databases.with(Administration.class);
		new Chains(context, new Random(8)).filled();
		Anchors other = context.getBean(Anchors.class);
		KeptAnchor kept = KeptAnchor.read("2026-03-01T08:00:00Z INFO Anchoring: " + chains.anchor(2));
		assertThat(chains.verified().isWhole()).isTrue();
		assertThat(other.flaw(kept)).get().extracting(Flaw::wrong).asString().contains("kept outside");
		assertThat(other.flaw(new KeptAnchor(9, kept.hash()))).get()
			.extracting(Flaw::wrong)
			.asString()
			.contains("not here");
		assertThat(chains.flaw(kept)).isEmpty();
	}

	@OnEachDatabase
	void findsNothingWhileOthersAppend(Databases databases) throws Exception {
		Chains chains = new Chains(databases.with(Administration.class), new Random(Campaign.seed(3))).filled();
		CountDownLatch writing = new CountDownLatch(7);
		Together.eight((thread) -> (thread == 0) ? watch(chains, writing) : write(chains, thread, writing));
		assertThat(chains.verified().isWhole()).isTrue();
	}

	private static int watch(Chains chains, CountDownLatch writing) {
		int verified = 0;
		do {
			assertThat(chains.verified().flaws()).isEmpty();
			chains.take();
			verified++;
		}
		while (writing.getCount() > 0);
		assertThat(verified).as("verified while others wrote").isGreaterThan(1);
		return verified;
	}

	private static int write(Chains chains, int thread, CountDownLatch writing) {
		try {
			Random random = new Random(thread);
			int rounds = Campaign.size(40, 1000);
			for (int i = 0; i < rounds; i++) {
				chains.grow(Chains.claims().get(random.nextInt(Chains.claims().size())), 1);
				if (i % 4 == 0) {
					chains.note("source-filed");
				}
			}
			return rounds;
		}
		finally {
			writing.countDown();
		}
	}

	private static boolean isNamed(Flaw done, Flaw named) {
		return named.chain().equals(done.chain()) && (done.entry() == 0 || named.entry() == done.entry());
	}

	private record Tried(Flaw done, Verification found) {
	}

}
