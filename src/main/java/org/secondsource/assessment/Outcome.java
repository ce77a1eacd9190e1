package org.secondsource.assessment;

import java.util.Set;

/**
 * What should happen to a claim next, as the rules see it.
 */
public enum Outcome {

	/** A hold stands on what was published: an editor pulls or keeps. */
	STOP,
	/** Nothing is left of what was published: an editor corrects. */
	CORRECT,
	/** A remedy is untried. */
	WORK,
	/** Nothing is in range, and everything was tried. */
	CLOSE,
	/** The text, the act or the age of it stands in the way. */
	RETURN,
	/** A serious allegation that may not be stated as fact: the senior editor's. */
	REFER,
	/** An editor may decide. */
	READY;

	/** Under which what was published may not stand as it is. */
	public static final Set<Outcome> HOLDING = Set.of(STOP, CORRECT);

	/**
	 * Whether what was published is under review for it.
	 * @return true where it may not stand as it is
	 */
	public boolean holds() {
		return HOLDING.contains(this);
	}

}
