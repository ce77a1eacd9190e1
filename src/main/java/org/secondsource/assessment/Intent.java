package org.secondsource.assessment;

import java.util.Set;

import org.jspecify.annotations.Nullable;

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
 * @param headline what stands above the text; empty if nothing does
 * @param before what stands published; null if nothing does
 */
public record Intent(Act act, String by, Set<String> roles, Set<Involvement> involvement, String reason, String wording,
		Set<String> standsOn, boolean asFact, boolean seen, String headline, @Nullable Before before) {

	/**
	 * What somebody is about to do before anything was said.
	 * @param act what
	 * @param by the person's user id
	 * @param roles the person's groups
	 * @param involvement what the person did on this claim before
	 * @param reason why, in the person's words
	 * @param wording the text about to be published, empty if none
	 * @param standsOn the accounts that the text states
	 * @param asFact whether the text states them as fact, not attributed
	 * @param seen whether the person says which verdict, or which words, were read
	 */
	public Intent(Act act, String by, Set<String> roles, Set<Involvement> involvement, String reason, String wording,
			Set<String> standsOn, boolean asFact, boolean seen) {
		this(act, by, roles, involvement, reason, wording, standsOn, asFact, seen, "", null);
	}

	/**
	 * What stands published.
	 *
	 * @param standsOn the accounts that it states
	 * @param hours how many hours ago it was first said
	 */
	public record Before(Set<String> standsOn, long hours) {
	}

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
