package org.secondsource.journal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something in the journal, or in what it vouches for, that is not as it was written.
 *
 * @param chain the chain, or "anchors"
 * @param entry the number of the entry or anchor; 0 if the whole chain is meant
 * @param at when that entry was written; null if it is not known
 * @param wrong what is wrong
 * @param remedy what to do
 */
public record Flaw(String chain, int entry, @Nullable Instant at, String wrong, String remedy) {

	/** What to do where a copy from before tells what was there. */
	static final String COMPARE = "Compare it with an export or a backup from before,"
			+ " put back what was written, and find out who wrote to the database.";

	/**
	 * All of it in one line.
	 * @return two sentences, with chain, entry and time
	 */
	public String sentence() {
		String place = (this.entry != 0) ? ", entry " + this.entry : "";
		String where = this.chain.equals(HeadRows.ANCHORS) ? "anchor " + this.entry : this.chain + place;
		return where + ((this.at != null) ? " of " + this.at : "") + ": " + this.wrong + " " + this.remedy;
	}

}
