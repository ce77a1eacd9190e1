package org.secondsource.claim;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a claim stands in its life.
 */
public enum Phase {

	/** What the rules need is still missing. */
	INTAKE,
	/** The desk works on what the rules found. */
	CORROBORATION,
	/** An editor is to decide. */
	PUBLICATION,
	/** Approved, and about to be said. */
	APPROVED,
	/** Published, and watched. */
	PUBLISHED,
	/** An editor is to decide what follows from a hold or a change. */
	REVIEW,
	/** The watch is over. */
	ARCHIVED,
	/** Ended without being published. */
	CLOSED;

	/**
	 * The phases that may follow: the one table of allowed transitions.
	 * @return none for an end
	 */
	public Set<Phase> next() {
		return switch (this) {
			case INTAKE -> EnumSet.of(CORROBORATION, PUBLICATION, CLOSED);
			case CORROBORATION -> EnumSet.of(INTAKE, PUBLICATION, CLOSED);
			case PUBLICATION -> EnumSet.of(CORROBORATION, APPROVED, CLOSED);
			case APPROVED -> EnumSet.of(PUBLISHED);
			case PUBLISHED -> EnumSet.of(REVIEW, ARCHIVED);
			case REVIEW -> EnumSet.of(APPROVED, PUBLISHED, ARCHIVED);
			case ARCHIVED -> EnumSet.of(REVIEW);
			case CLOSED -> EnumSet.noneOf(Phase.class);
		};
	}

	/**
	 * Whether its life is over. What was published and archived comes back if what it
	 * stood on is taken back.
	 * @return true once archived or closed
	 */
	public boolean isOver() {
		return this == ARCHIVED || this == CLOSED;
	}

	/**
	 * Whether the claim is open to the public's eyes.
	 * @return true from its publication on
	 */
	public boolean isPublic() {
		return this == PUBLISHED || this == REVIEW || this == ARCHIVED;
	}

}
