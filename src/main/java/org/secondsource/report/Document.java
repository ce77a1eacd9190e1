package org.secondsource.report;

import org.secondsource.storage.Sha256;

/**
 * A report in the very form in which it came.
 *
 * @param bytes what came
 * @param mediaType what the bytes are, such as {@code application/ninjs+json}
 */
public record Document(byte[] bytes, String mediaType) {

	/** The most bytes that one document may have. */
	public static final int MOST_BYTES = 1_000_000;

	/**
	 * Checks the size.
	 * @throws IllegalArgumentException if it is too large
	 */
	public Document {
		if (bytes.length > MOST_BYTES) {
			throw new IllegalArgumentException("The document has " + bytes.length + " bytes, more than " + MOST_BYTES
					+ ". File each item by itself, without its pictures.");
		}
	}

	/**
	 * What tells it from every other.
	 * @return SHA-256 of the bytes, in hexadecimal digits
	 */
	public String hash() {
		return Sha256.hex(this.bytes);
	}

}
