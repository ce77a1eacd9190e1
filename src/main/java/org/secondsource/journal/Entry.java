package org.secondsource.journal;

import java.time.Instant;

import org.secondsource.storage.Sha256;
import org.secondsource.storage.Times;

/**
 * An entry of a chain; it never changes.
 *
 * @param chain the chain
 * @param number counts the chain's entries, from 1
 * @param content what was filed or decided, as one line of JSON
 * @param by who did: the person's user id, or the door's
 * @param at when, to the microsecond
 * @param hash the fingerprint of this entry and, through the entry before it, of all
 * before it
 */
public record Entry(String chain, int number, String content, String by, Instant at, String hash) {

	/**
	 * Whether this entry is what its fingerprint says and follows another.
	 * @param before where the chain ended before it
	 * @return false if anything of it, its place or its predecessor was changed
	 */
	public boolean follows(Head before) {
		return this.number == before.number() + 1
				&& this.hash.equals(after(before, this.chain, this.content, this.by, this.at).hash());
	}

	/**
	 * Where the chain ends with this entry.
	 * @return the head
	 */
	public Head head() {
		return new Head(this.number, this.hash);
	}

	/** The content is one line, and the last: no two entries read the same. */
	static Entry after(Head before, String chain, String content, String by, Instant at) {
		Instant kept = Times.kept(at);
		int number = before.number() + 1;
		String line = String.join("\n", before.hash(), chain, String.valueOf(number), kept.toString(),
				by.replace('\n', ' '), content);
		return new Entry(chain, number, content, by, kept, Sha256.hex(line));
	}

}
