package org.secondsource.verification.process;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of a move that was tried.
 *
 * @param place where it led, null if nowhere
 * @param steps what it went over on the way
 * @param chosen what the newsroom chose, in words
 * @param options how many choices there are where one is missing, 0 if none is
 * @param fault what is wrong with the model, null if nothing is
 */
record Attempt(@Nullable Place place, List<String> steps, List<String> chosen, int options, @Nullable String fault) {

	/** Of a move that failed: the newsroom may refuse one, the engine may not. */
	static Attempt failed(RuntimeException failure, List<String> steps) {
		Throwable root = failure;
		while (root.getCause() != null && root.getCause() != root) {
			root = root.getCause();
		}
		if (root instanceof Choices.Undecided undecided) {
			return new Attempt(null, steps, List.of(), undecided.options, null);
		}
		if (root instanceof Trail.NeverRests) {
			return new Attempt(null, steps, List.of(), 0, root.getMessage());
		}
		boolean refused = root.getStackTrace().length > 0
				&& root.getStackTrace()[0].getClassName().startsWith("org.secondsource.");
		return new Attempt(null, steps, List.of(), 0, refused ? null : "fails in the engine: " + root.getMessage());
	}

}
