package org.secondsource.verification.process;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.claim.ClaimId;
import org.secondsource.verification.FollowUpId;

/**
 * The claims that were nudged, remembered by the transaction that nudged them until just
 * before it commits.
 */
@Component
class Nudges {

	private final Settler settler;

	private final FollowUpSettler followUps;

	private final TransactionTemplate ownTransaction;

	Nudges(Settler settler, FollowUpSettler followUps, PlatformTransactionManager transactions) {
		this.settler = settler;
		this.followUps = followUps;
		this.ownTransaction = new TransactionTemplate(transactions,
				new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
	}

	/**
	 * Remembers a claim until the transaction commits, and whether its verdict changed.
	 */
	void add(ClaimId claim, boolean changed) {
		pending().orElseGet(this::register).add(claim, changed);
	}

	/** Remembers a follow-up until the transaction commits. */
	void add(FollowUpId followUp) {
		pending().orElseGet(this::register).add(followUp);
	}

	/** The process asks by itself: what was nudged until now needs no settling. */
	void heard(ClaimId claim) {
		pending().ifPresent((pending) -> pending.remove(claim));
	}

	void addInOwnTransaction(ClaimId claim, boolean changed) {
		this.ownTransaction.executeWithoutResult((status) -> add(claim, changed));
	}

	private Optional<PendingNudges> pending() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return Optional.empty();
		}
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingNudges.class::isInstance)
			.map(PendingNudges.class::cast)
			.findFirst();
	}

	private PendingNudges register() {
		PendingNudges pending = new PendingNudges(this.settler, this.followUps, this);
		TransactionSynchronizationManager.registerSynchronization(pending);
		return pending;
	}

}
