package org.secondsource.verification;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.secondsource.claim.ClaimId;

/**
 * What the present transaction knows of the claims that it has locked, so that it reads
 * each only once.
 */
final class CasesInHand {

	@Nullable Case get(ClaimId claim) {
		return known().get(claim);
	}

	void put(Case locked) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			if (!TransactionSynchronizationManager.hasResource(this)) {
				TransactionSynchronizationManager.bindResource(this, new HashMap<ClaimId, Case>());
				TransactionSynchronizationManager.registerSynchronization(new Release());
			}
			known().put(locked.state().id(), locked);
		}
	}

	@SuppressWarnings("unchecked")
	private Map<ClaimId, Case> known() {
		Object bound = TransactionSynchronizationManager.getResource(this);
		return (bound != null) ? (Map<ClaimId, Case>) bound : Map.of();
	}

	/**
	 * Lets go when the transaction ends, and for as long as it is suspended.
	 */
	private final class Release implements TransactionSynchronization {

		private @Nullable Object suspended;

		@Override
		public void suspend() {
			this.suspended = TransactionSynchronizationManager.unbindResourceIfPossible(CasesInHand.this);
		}

		@Override
		public void resume() {
			if (this.suspended != null) {
				TransactionSynchronizationManager.bindResource(CasesInHand.this, this.suspended);
			}
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(CasesInHand.this);
		}

	}

}
