package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.List;

/**
 * What a newsroom chooses where its script says nothing, given as numbers beforehand.
 * Whoever asks for more than was given is told how many choices there are, so that each
 * can be tried.
 */
final class Choices {

	private final List<Position> positions;

	private final List<Integer> given;

	/** What was chosen, in words. */
	final List<String> made = new ArrayList<>();

	Choices(List<Position> positions, List<Integer> given) {
		this.positions = positions;
		this.given = given;
	}

	<T> T oneOf(List<T> options) {
		if (this.made.size() == this.given.size()) {
			throw new Undecided(options.size());
		}
		T choice = options.get(this.given.get(this.made.size()));
		this.made.add(choice.toString());
		return choice;
	}

	Position position() {
		return oneOf(this.positions);
	}

	/** A choice was asked for that was not given. */
	static final class Undecided extends RuntimeException {

		final int options;

		private Undecided(int options) {
			super("There are " + options + " choices. Try each.");
			this.options = options;
		}

	}

}
