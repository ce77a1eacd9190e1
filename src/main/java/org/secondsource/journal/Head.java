package org.secondsource.journal;

/**
 * Where a chain ends.
 *
 * @param number the number of its latest entry; 0 before the first
 * @param hash the fingerprint of its latest entry; empty before the first
 */
public record Head(int number, String hash) {

	/** Where a chain ends before it has begun. */
	public static final Head START = new Head(0, "");

}
