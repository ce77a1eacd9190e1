package org.secondsource.verification.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private final TreeSet<ClaimId> claims = new TreeSet<>();

	private final TreeSet<FollowUpId> followUps = new TreeSet<>();

	private final Map<ClaimId, Integer> rounds = new HashMap<>();

	private final Settler settler;

	private final FollowUpSettler followUpSettler;

	private final Nudges nudges;

	PendingNudges(Settler settler, FollowUpSettler followUpSettler, Nudges nudges) {
		this.settler = settler;
		this.followUpSettler = followUpSettler;
		this.nudges = nudges;
	}

	void add(ClaimId claim) {
		this.claims.add(claim);
	}

	void add(FollowUpId followUp) {
		this.followUps.add(followUp);
	}

	void remove(ClaimId claim) {
		this.claims.remove(claim);
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		for (ClaimId claim = this.claims.pollFirst(); claim != null; claim = this.claims.pollFirst()) {
			if (this.rounds.merge(claim, 1, Integer::sum) <= ROUNDS) {
				this.settler.settle(claim);
			}
			else {
				log.warn("Claim {} was nudged by its own settling {} times. It stays where it is until it is"
						+ " assessed again.", claim, ROUNDS);
			}
		}
		settleFollowUps();
	}

	/** Behind the claims, whose rows are locked before a follow-up's. */
	private void settleFollowUps() {
		for (FollowUpId id = this.followUps.pollFirst(); id != null; id = this.followUps.pollFirst()) {
			this.followUpSettler.settle(id);
		}
	}

	@Override
	public void afterCommit() {
		for (ClaimId late : List.copyOf(this.claims)) {
			this.claims.remove(late);
			settleLate(late);
		}
	}

	private void settleLate(ClaimId claim) {
		try {
			this.nudges.addInOwnTransaction(claim);
		}
		catch (RuntimeException ex) {
			log.error("Claim {} was not settled after a late nudge. Nudge it again.", claim, ex);
		}
	}

}
