package org.secondsource.verification;

/**
 * Where a claim should be in its life now, as the domain sees it: the process compares it
 * with where it waits. Also the values of the process's one {@code outcome}.
 */
public enum Step {

	/** The intake desk completes it. */
	INTAKE,
	/** The desk works on what the rules found. */
	WORK,
	/** It waits for what a withdrawal left to people, together with others. */
	FOLLOW_UP,
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
	END

}
