package org.secondsource.verification;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondsource.claim.WorkKind;

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
	END;

	/**
	 * The tasks that people are given at it.
	 * @param work the kinds of work that are untried
	 * @return none where nobody is asked
	 */
	public Set<TaskKind> tasks(Set<WorkKind> work) {
		return switch (this) {
			case INTAKE -> EnumSet.of(TaskKind.COMPLETE_INTAKE);
			case WORK -> work.stream().map(TaskKind::of).collect(Collectors.toSet());
			case RETURNED -> EnumSet.of(TaskKind.ANSWER_EDITOR);
			case CLOSE -> EnumSet.of(TaskKind.CONFIRM_CLOSING);
			case REFER -> EnumSet.of(TaskKind.APPROVE_REFERRED);
			case APPROVE -> EnumSet.of(TaskKind.APPROVE);
			case DECIDE -> EnumSet.of(TaskKind.DECIDE);
			case FOLLOW_UP, PUBLISH, WATCH, END -> EnumSet.noneOf(TaskKind.class);
		};
	}

	/**
	 * Whether an editor decides at it, on a verdict that must not change unseen.
	 * @return true for approval, referral and what follows publication
	 */
	public boolean isDecision() {
		return this == REFER || this == APPROVE || this == DECIDE;
	}

}
