package org.secondsource.verification.process;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.FollowUpId;

/**
 * The nudges of one transaction: settled, in the order of the claims' ids, after all
 * commands of the engine have been flushed and before the commit. What is nudged so late
 * that this has passed is settled in a transaction that follows.
 */
class PendingNudges implements TransactionSynchronization {

	private static final Logger log = LoggerFactory.getLogger(PendingNudges.class);

	private static final int ROUNDS = 5;

	/** Whether what an editor is asked has changed, by claim. */
	private final TreeMap<ClaimId, Boolean> claims = new TreeMap<>();

	private final TreeSet<FollowUpId> followUps = new TreeSet<>();

	private final Map<ClaimId, Integer> rounds = new HashMap<>();

	private boolean over;

	private final Settler settler;

	private final FollowUpSettler followUpSettler;

	private final Nudges nudges;

	PendingNudges(Settler settler, FollowUpSettler followUpSettler, Nudges nudges) {
		this.settler = settler;
		this.followUpSettler = followUpSettler;
		this.nudges = nudges;
	}

	void add(ClaimId claim, boolean changed) {
		this.claims.merge(claim, changed, Boolean::logicalOr);
		if (this.over) {
			this.settler.giveUp(claim);
		}
	}

	void add(FollowUpId followUp) {
		this.followUps.add(followUp);
	}

	void remove(ClaimId claim) {
		this.claims.remove(claim);
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		while (!this.claims.isEmpty()) {
			Map.Entry<ClaimId, Boolean> next = this.claims.pollFirstEntry();
			if (this.rounds.merge(next.getKey(), 1, Integer::sum) <= ROUNDS) {
				this.settler.settle(next.getKey(), next.getValue());
			}
			else {
				log.warn("Claim {} was nudged by its own settling {} times. It stays where it is until it is"
						+ " nudged again.", next.getKey(), ROUNDS);
				this.settler.giveUp(next.getKey());
			}
		}
		settleFollowUps();
		this.over = true;
	}

	/** Behind the claims, whose rows are locked before a follow-up's. */
	private void settleFollowUps() {
		for (FollowUpId id = this.followUps.pollFirst(); id != null; id = this.followUps.pollFirst()) {
			this.followUpSettler.settle(id);
		}
	}

	@Override
	public void afterCommit() {
		Map<ClaimId, Boolean> late = new TreeMap<>(this.claims);
		this.claims.clear();
		late.forEach(this::settleLate);
	}

	private void settleLate(ClaimId claim, boolean changed) {
		try {
			this.nudges.addInOwnTransaction(claim, changed);
		}
		catch (RuntimeException ex) {
			log.error("Claim {} was not settled after a late nudge. A sweep nudges it again.", claim, ex);
		}
	}

}
