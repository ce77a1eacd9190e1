package org.secondsource.desk.api;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Reads fields that may be left out.
 */
final class Given {

	private static final int LONGEST_ID = 60;

	private Given() {
	}

	static String required(@Nullable String text, String field) {
		if (text == null || text.isBlank()) {
			throw missing(field);
		}
		return text.strip();
	}

	static <T> T required(@Nullable T value, String field) {
		if (value == null) {
			throw missing(field);
		}
		return value;
	}

	static String or(@Nullable String text, String otherwise) {
		return (text == null || text.isBlank()) ? otherwise : text.strip();
	}

	/** An id made from a name. */
	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		String id = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (id.isEmpty()) {
			throw new IllegalArgumentException(
					"No id can be made from “" + name + "”. Give one in “id”: lower-case letters, digits, hyphens.");
		}
		return id.substring(0, Math.min(LONGEST_ID, id.length())).replaceAll("-$", "");
	}

	private static IllegalArgumentException missing(String field) {
		return new IllegalArgumentException("The field “" + field + "” is missing. Add it; see /v3/api-docs.");
	}

}
