package org.secondsource.storage;

import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a row that is vouched for. No two rows read the same: each field stands
 * on a line of its own behind its length.
 */
public final class Fields {

	private final StringJoiner lines = new StringJoiner("\n");

	/**
	 * Adds a field.
	 * @param value a text, a number or a time; null for none
	 * @return this
	 */
	public Fields add(@Nullable Object value) {
		if (value == null) {
			this.lines.add("-");
		}
		else {
			String text = value.toString();
			this.lines.add(text.length() + " " + text);
		}
		return this;
	}

	/**
	 * The fingerprint of all of them, in their order.
	 * @return 64 hexadecimal digits
	 */
	public String fingerprint() {
		return Sha256.hex(this.lines.toString());
	}

}
