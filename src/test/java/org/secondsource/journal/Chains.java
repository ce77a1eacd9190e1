package org.secondsource.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.claim.Fact;

/**
 * A journal of some claims and the administration, with three anchors and a few entries
 * since.
 */
final class Chains {

	static final Instant NOON = Instant.parse("2016-04-09T12:00:00Z");

	private static final int CLAIMS = 6;

	private final ApplicationContext desk;

	private final Random random;

	Chains(ApplicationContext desk, Random random) {
		this.desk = desk;
		this.random = random;
	}

	static List<ClaimId> claims() {
		List<ClaimId> claims = new ArrayList<>();
		for (int i = 0; i < CLAIMS; i++) {
			claims.add(new ClaimId("c" + i));
		}
		return claims;
	}

	Chains filled() {
		ClaimLedger ledger = this.desk.getBean(ClaimLedger.class);
		ledger.add(ClaimSamples.DMEIR);
		claims().forEach((claim) -> ledger.open(ClaimSamples.claim(claim.value()), "reporter", NOON));
		for (int anchor = 0; anchor < 3; anchor++) {
			claims().forEach((claim) -> grow(claim, 1 + this.random.nextInt(4)));
			note("source-filed");
			note("source-merged");
			take().orElseThrow();
		}
		claims().forEach((claim) -> grow(claim, 1 + this.random.nextInt(3)));
		note("desk-made");
		return this;
	}

	void grow(ClaimId claim, int facts) {
		for (int i = 0; i < facts; i++) {
			Fact fact = new Fact.NoticeConfirmed("c-" + i, true,
					"Rang them at " + this.random.nextInt(24) + " o'clock");
			this.desk.getBean(ClaimLedger.class)
				.locked(claim, (locked) -> locked.append(fact, "the verifier", NOON.plusSeconds(locked.facts())));
		}
	}

	void note(String act) {
		this.desk.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.desk.getBean(Administration.class)
				.note(act, Map.of("source", "s" + this.random.nextInt(9)), "admin"));
	}

	Verification verified() {
		return this.desk.getBean(Verifier.class).verify((entries) -> {
		});
	}

	JdbcClient jdbc() {
		return this.desk.getBean(JdbcClient.class);
	}

	List<Entry> entries(String chain) {
		return this.desk.getBean(Journal.class).entries(chain, Integer.MAX_VALUE);
	}

	/** The number of the entry at which the last anchor saw a chain end. */
	int anchored(String chain) {
		return this.desk.getBean(Anchors.class).latest(chain).orElseThrow().number();
	}

	Optional<Anchor> take() {
		return this.desk.getBean(Anchoring.class).take();
	}

	Anchor anchor(int number) {
		return this.desk.getBean(Anchors.class).after(number - 1, 1).get(0);
	}

	Optional<Flaw> flaw(KeptAnchor kept) {
		return this.desk.getBean(Anchors.class).flaw(kept);
	}

	/** What happens in the work is verified, and undone. */
	<T> T undone(Supplier<T> work) {
		return this.desk.getBean(TransactionTemplate.class).execute((status) -> {
			status.setRollbackOnly();
			return work.get();
		});
	}

}
