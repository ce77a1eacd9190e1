package org.secondsource.journal;

import java.time.Instant;

/**
 * Where the chains ended at one time; it never changes. Its fingerprint, kept outside, is
 * proof of all that was written before.
 *
 * @param number counts the anchors, from 1
 * @param at when it was taken
 * @param heads how many chains had changed since the anchor before
 * @param hash the fingerprint of this anchor and, through the anchor before it, of all
 * before it
 */
public record Anchor(int number, Instant at, int heads, String hash) {

	Head head() {
		return new Head(this.number, this.hash);
	}

	@Override
	public String toString() {
		return "anchor " + this.number + ": " + this.hash;
	}

}
