package org.secondsource.desk.api;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.format.Formats;
import org.secondsource.report.format.UnreadableItem;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The forms in which documents are taken.
 */
final class Forms {

	static final String NINJS = "application/ninjs+json";

	private static final String TAKEN = "Send application/ninjs+json, application/json (ninjs, or dpa's digital wires), "
			+ "application/xml (NewsML-G2, RSS or Atom) or text/plain.";

	private Forms() {
	}

	static MediaType report(@Nullable String header) {
		MediaType type = read(header);
		String form = type.getType() + "/" + type.getSubtype();
		if (!Formats.TYPES.contains(form)) {
			throw new UnsupportedForm("The form " + form + " is unknown here. " + TAKEN);
		}
		try {
			Formats.ninjsVersion(type);
			return type;
		}
		catch (UnreadableItem ex) {
			throw new UnsupportedForm(String.valueOf(ex.getMessage()));
		}
	}

	static void text(@Nullable String header) {
		if (!MediaType.TEXT_PLAIN.includes(read(header))) {
			throw new UnsupportedForm("The call takes text/plain. Send the article's text alone.");
		}
	}

	private static MediaType read(@Nullable String header) {
		if (header == null) {
			throw new UnsupportedForm("The header Content-Type is missing. " + TAKEN);
		}
		try {
			return MediaType.parseMediaType(header.toLowerCase(Locale.ROOT));
		}
		catch (InvalidMediaTypeException ex) {
			throw new UnsupportedForm("The header Content-Type “" + header + "” cannot be read. " + TAKEN);
		}
	}

}
