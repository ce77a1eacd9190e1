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
		return this.number == before.number() + 1 && this.hash.equals(hashAfter(before));
	}

	/**
	 * Where the chain ends with this entry.
	 * @return the head
	 */
	public Head head() {
		return new Head(this.number, this.hash);
	}

	/**
	 * The entry that follows. What is kept of its author is one line, as its content is.
	 */
	static Entry after(Head before, String chain, String content, String by, Instant at) {
		Entry bare = new Entry(chain, before.number() + 1, content, by.replace('\n', ' '), Times.kept(at), "");
		return new Entry(chain, bare.number(), content, bare.by(), bare.at(), bare.hashAfter(before));
	}

	/**
	 * The fingerprint that it should have. Every part is one line: no two entries read
	 * the same.
	 */
	String hashAfter(Head before) {
		return Sha256.hex(String.join("\n", before.hash(), this.chain, String.valueOf(this.number), this.at.toString(),
				this.by, this.content));
	}

}
