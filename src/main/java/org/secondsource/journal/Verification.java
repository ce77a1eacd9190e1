package org.secondsource.journal;

import java.util.List;

/**
 * What came of looking at the whole journal, or at one chain.
 *
 * @param chains how many chains were read
 * @param entries how many entries
 * @param anchors how many anchors
 * @param flaws what is wrong, the first hundred
 * @param found how many flaws there are
 */
public record Verification(int chains, long entries, int anchors, List<Flaw> flaws, int found) {

	/**
	 * Whether everything is as it was written.
	 * @return false if there is a flaw
	 */
	public boolean isWhole() {
		return this.found == 0;
	}

}
