package org.secondsource.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The flaws that were found: all of them are counted, the first are told.
 */
final class Flaws {

	private static final int TOLD = 100;

	private final List<Flaw> first = new ArrayList<>();

	private int count;

	void add(String chain, int entry, @Nullable Instant at, String wrong) {
		add(new Flaw(chain, entry, at, wrong, Flaw.COMPARE));
	}

	void add(Flaw flaw) {
		this.count++;
		if (isTelling()) {
			this.first.add(flaw);
		}
	}

	/** Whether a further flaw would be told, and not only counted. */
	boolean isTelling() {
		return this.first.size() < TOLD;
	}

	List<Flaw> told() {
		return List.copyOf(this.first);
	}

	int count() {
		return this.count;
	}

}
