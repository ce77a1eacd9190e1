package org.secondsource.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.claim.ClaimId;

/**
 * Goes through the claims that need something, each in a transaction of its own. One that
 * fails hinders no other, and is tried again after all have had their turn.
 */
final class OneByOne {

	private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

	private static final int BATCH = 50;

	private final Set<ClaimId> passedOver = new HashSet<>();

	/**
	 * Does a batch.
	 * @param due the first of the claims that need it, by how many at most
	 * @param work does one, and says whether that helped
	 * @return how many it took on; 0 if none was left, but for those that it did not help
	 */
	int round(IntFunction<List<ClaimId>> due, Predicate<ClaimId> work) {
		List<ClaimId> batch = due.apply(BATCH + this.passedOver.size())
			.stream()
			.filter((claim) -> !this.passedOver.contains(claim))
			.toList();
		batch.stream().filter((claim) -> !helps(claim, work)).forEach(this.passedOver::add);
		if (batch.isEmpty()) {
			this.passedOver.clear();
		}
		return batch.size();
	}

	private static boolean helps(ClaimId claim, Predicate<ClaimId> work) {
		try {
			return work.test(claim);
		}
		catch (RuntimeException ex) {
			log.error("The claim {} was passed over. It is tried again in the next run.", claim, ex);
			return false;
		}
	}

}
