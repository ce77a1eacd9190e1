package org.secondsource.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one thing must hold: any of some tokens, or any token that begins so.
 *
 * @param tokens the tokens, as the index keeps them
 * @param prefix whether the one token may go on
 */
record Term(Set<String> tokens, boolean prefix) {

	static Term of(String token) {
		return new Term(Set.of(token), false);
	}

	static Term any(Set<String> tokens) {
		return new Term(tokens, false);
	}

	Term or(Set<String> more) {
		Set<String> all = new LinkedHashSet<>(this.tokens);
		all.addAll(more);
		return new Term(all, this.prefix);
	}

	String first() {
		return this.tokens.iterator().next();
	}

	/** Whether an entry may hold several of its tokens. */
	boolean isMany() {
		return this.prefix || this.tokens.size() > 1;
	}

	/** Whether a source goes by the word. */
	boolean isNamed() {
		return this.tokens.size() > 1;
	}

	boolean isIn(Set<String> held) {
		return this.tokens.stream()
			.anyMatch((token) -> this.prefix ? held.stream().anyMatch((one) -> one.startsWith(token))
					: held.contains(token));
	}

}
