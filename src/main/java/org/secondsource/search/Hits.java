package org.secondsource.search;

import java.util.List;

/**
 * What a question found.
 *
 * @param hits what we said in public first, then claims, then reports; in each what
 * states a number before what contains it, the newest first
 * @param more whether there is more than was asked for
 */
public record Hits(List<Hit> hits, boolean more) {

	/**
	 * Copies the hits.
	 */
	public Hits {
		hits = List.copyOf(hits);
	}

}
