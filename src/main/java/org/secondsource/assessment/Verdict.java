package org.secondsource.assessment;

import java.util.List;

/**
 * Whether an intent may go ahead.
 *
 * @param refusals why not, each with what to do; empty if it may
 * @param advice what to mind, whether it may or not
 */
public record Verdict(List<Finding> refusals, List<Finding> advice) {

	/**
	 * Whether it may go ahead.
	 * @return true if nothing refuses it
	 */
	public boolean isCleared() {
		return this.refusals.isEmpty();
	}

}
