package org.secondsource.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file's bytes, read without ever leaving them.
 *
 * @param content the bytes
 */
record Bytes(byte[] content) {

	int length() {
		return this.content.length;
	}

	/** The byte at a place, from 0 to 255. */
	int at(int place) {
		if (place < 0 || place >= this.content.length) {
			throw new CutOff();
		}
		return this.content[place] & 0xFF;
	}

	int sixteen(int place) {
		return at(place) << 8 | at(place + 1);
	}

	long thirtyTwo(int place) {
		return (long) sixteen(place) << 16 | sixteen(place + 2);
	}

	long thirtyTwoFromTheRight(int place) {
		return (long) at(place + 3) << 24 | at(place + 2) << 16 | at(place + 1) << 8 | at(place);
	}

	/** The place that far behind another, if the file is that long. */
	int ahead(int place, long distance) {
		if (distance < 0 || place + distance > this.content.length) {
			throw new CutOff();
		}
		return (int) (place + distance);
	}

	boolean has(int place, int... expected) {
		if (place < 0 || place + expected.length > this.content.length) {
			return false;
		}
		for (int index = 0; index < expected.length; index++) {
			if (at(place + index) != expected[index]) {
				return false;
			}
		}
		return true;
	}

	/** A part of the file as letters, one a byte, in lower case. */
	String letters(int from, int to) {
		int start = Math.max(0, from);
		int end = Math.min(this.content.length, to);
		return (start < end)
				? new String(this.content, start, end - start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
				: "";
	}

	/**
	 * The file ends before it is complete.
	 */
	static final class CutOff extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		CutOff() {
			super("The file ends before it is complete, or is damaged. Send the whole file again.");
		}

	}

}
