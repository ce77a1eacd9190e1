package org.secondsource.verification.process;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a process waits, and where the newsroom says that its claim is.
 *
 * @param waits the activities, and the jobs in front of or around them
 * @param position as the newsroom says
 */
record Place(SortedSet<String> waits, String position) {

	static final String ENDED = "ended";

	/** Before it starts. */
	static final Place NOWHERE = new Place(new TreeSet<>(), "nowhere");

	boolean hasEnded() {
		return ENDED.equals(this.position);
	}

	@Override
	public String toString() {
		return this.waits.isEmpty() ? this.position : this.waits + " with the newsroom at " + this.position;
	}

}
