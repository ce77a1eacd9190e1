package org.secondsource.verification;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim should be in its life now, as the domain sees it: the process compares it
 * with where it waits. Also the values of the process's one {@code outcome}.
 */
public enum Step {

	/** The intake desk completes it. */
	INTAKE,
	/** The desk works on what the rules found. */
	WORK,
	/** The desk answers the editor who returned it. */
	RETURNED,
	/** Nothing is left and everything was tried: a person ends it. */
	CLOSE,
	/** The senior editor decides on publication. */
	REFER,
	/** An editor decides on publication. */
	APPROVE,
	/** A decision to publish stands, and is carried out. */
	PUBLISH,
	/** An editor decides what follows for what was published. */
	DECIDE,
	/** It is published and watched. */
	WATCH,
	/** It has ended. */
	END;

	/**
	 * The one task of a claim that is there.
	 * @return null where there is none, and at {@link #WORK}, where there is one a kind
	 * of work
	 */
	public @Nullable TaskKind task() {
		return switch (this) {
			case INTAKE -> TaskKind.COMPLETE_INTAKE;
			case RETURNED -> TaskKind.ANSWER_EDITOR;
			case CLOSE -> TaskKind.CONFIRM_CLOSING;
			case APPROVE -> TaskKind.APPROVE;
			case REFER -> TaskKind.APPROVE_REFERRED;
			case DECIDE -> TaskKind.DECIDE;
			case WORK, PUBLISH, WATCH, END -> null;
		};
	}

}
