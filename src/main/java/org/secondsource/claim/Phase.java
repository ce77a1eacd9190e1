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
	CLOSED,
	/** Merged into another claim, which goes on in its place. */
	MERGED;

	/**
	 * The phases that may follow: the one table of allowed transitions. Only a merger
	 * follows an end, and what it took away follows its undoing.
	 * @return at least one
	 */
	public Set<Phase> next() {
		return switch (this) {
			case INTAKE -> EnumSet.of(CORROBORATION, PUBLICATION, CLOSED, MERGED);
			case CORROBORATION -> EnumSet.of(INTAKE, PUBLICATION, CLOSED, MERGED);
			case PUBLICATION -> EnumSet.of(CORROBORATION, APPROVED, CLOSED, MERGED);
			case APPROVED -> EnumSet.of(PUBLISHED);
			case PUBLISHED -> EnumSet.of(REVIEW, ARCHIVED, MERGED);
			case REVIEW -> EnumSet.of(APPROVED, PUBLISHED, ARCHIVED);
			case ARCHIVED -> EnumSet.of(REVIEW, MERGED);
			case CLOSED -> EnumSet.of(MERGED);
			case MERGED -> EnumSet.of(INTAKE, CORROBORATION, PUBLICATION, PUBLISHED, ARCHIVED, CLOSED);
		};
	}

	/**
	 * Whether its life is over. What was published and archived comes back if what it
	 * stood on is taken back, and what was merged if that is undone.
	 * @return true once archived, closed or merged
	 */
	public boolean isOver() {
		return this == ARCHIVED || this == CLOSED || this == MERGED;
	}

	/**
	 * Whether the claim is open to the public's eyes.
	 * @return true from its publication on
	 */
	public boolean isPublic() {
		return this == PUBLISHED || this == REVIEW || this == ARCHIVED;
	}

}
