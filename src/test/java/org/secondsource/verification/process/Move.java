package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that happens to a process, and what the newsroom chooses meanwhile.
 *
 * @param kind what happens
 * @param id where it happens, by the model's id
 * @param choices the numbers of what is chosen
 */
record Move(Kind kind, String id, List<Integer> choices) {

	Move(Kind kind, String id) {
		this(kind, id, List.of());
	}

	Move choosing(int choice) {
		List<Integer> more = new ArrayList<>(this.choices);
		more.add(choice);
		return new Move(this.kind, this.id, more);
	}

	/** The same with nothing chosen. */
	Move undecided() {
		return new Move(this.kind, this.id);
	}

	enum Kind {

		/** The process starts. */
		START,
		/** A person completes a task. */
		TASK,
		/** A job runs: a timer, or what is asynchronous. */
		JOB,
		/** A message arrives. */
		MESSAGE,
		/** Something outside moves the claim, and the newsroom nudges. */
		NUDGE

	}

}
