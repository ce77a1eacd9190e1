package org.secondsource.assessment;

import java.util.Objects;

/**
 * A rule went on and on, and was stopped before it could conclude.
 */
public final class RunawayRule extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final String rule;

	/**
	 * Names the rule.
	 * @param rule the rule that was about to fire when the limit was reached
	 */
	public RunawayRule(String rule) {
		super("The rule “" + rule + "” does not come to an end and was stopped; nothing was judged. "
				+ "Mend it, or go back to the rules before it.");
		this.rule = rule;
	}

	@Override
	public String getMessage() {
		return Objects.requireNonNull(super.getMessage());
	}

	/**
	 * Which rule.
	 * @return its sentence
	 */
	public String rule() {
		return this.rule;
	}

}
