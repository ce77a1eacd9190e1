package org.secondsource.verification;

import java.util.List;

/**
 * A command that the rules or the state of things refuse. Nothing was changed.
 */
public class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> reasons;

	/**
	 * A refusal.
	 * @param reasons why, each a sentence that says what to do
	 */
	public Refused(List<String> reasons) {
		super(String.join(" ", reasons));
		this.reasons = List.copyOf(reasons);
	}

	/**
	 * A task that somebody else has done, or that has gone with what asked for it.
	 * @return the refusal to complete it
	 */
	public static Refused noLongerOpen() {
		return new Refused(List.of("This task is no longer open. Look again at where the claim is."));
	}

	/**
	 * Why.
	 * @return sentences that say what to do
	 */
	public List<String> reasons() {
		return this.reasons;
	}

}
