package org.secondsource.assessment;

import java.util.Set;

import org.secondsource.claim.Act;

/**
 * What somebody is about to do.
 *
 * @param act what
 * @param by the person's user id
 * @param roles the person's groups, such as {@code editors}
 * @param involvement what the person did on this claim before
 * @param reason why, in the person's words
 * @param wording the text about to be published, empty if none
 * @param standsOn the accounts that the text states
 * @param asFact whether the text states them as fact, not attributed
 * @param seen whether the person says which verdict, or which words, were read
 */
public record Intent(Act act, String by, Set<String> roles, Set<Involvement> involvement, String reason, String wording,
		Set<String> standsOn, boolean asFact, boolean seen) {

	/**
	 * What somebody did on a claim.
	 */
	public enum Involvement {

		/** Registered it or completed its intake. */
		WROTE,
		/** Filed a citation, answered a finding or completed a task. */
		VERIFIED

	}

}
