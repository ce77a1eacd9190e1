package org.secondsource.assessment;

import java.util.List;

/**
 * Whether an intent may go ahead.
 *
 * @param refusals why not, each with what to do; empty if it may
 */
public record Verdict(List<Finding> refusals) {

	/**
	 * Whether it may go ahead.
	 * @return true if nothing refuses it
	 */
	public boolean isCleared() {
		return this.refusals.isEmpty();
	}

}
