package org.secondsource.desk.api;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The forms in which documents are taken.
 */
final class Forms {

	static final String NINJS = "application/ninjs+json";

	private static final Set<String> PLANNED = Set.of("application/vnd.iptc.g2.newsitem+xml", "application/xml",
			"text/xml", "application/rss+xml", "application/atom+xml");

	private Forms() {
	}

	static MediaType report(@Nullable String header) {
		MediaType type = read(header);
		String form = type.getType() + "/" + type.getSubtype();
		if (Set.of(NINJS, MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE).contains(form)) {
			requireVersion(type, form);
			return type;
		}
		String why = PLANNED.contains(form) ? "The form " + form + " is not read yet."
				: "The form " + form + " is unknown here.";
		throw new UnsupportedForm(why + " Send application/ninjs+json, application/json (ninjs) or text/plain.");
	}

	static void text(@Nullable String header) {
		if (!MediaType.TEXT_PLAIN.includes(read(header))) {
			throw new UnsupportedForm("The call takes text/plain. Send the article's text alone.");
		}
	}

	private static void requireVersion(MediaType type, String form) {
		String version = type.getParameter("version");
		if (form.equals(NINJS) && version != null && !version.replace("\"", "").matches("[123](\\.\\d)?")) {
			throw new UnsupportedForm(
					"Version " + version + " of ninjs is unknown here. The versions 1.0 to 3.1 are read.");
		}
	}

	private static MediaType read(@Nullable String header) {
		if (header == null) {
			throw new UnsupportedForm("The header Content-Type is missing. Say application/ninjs+json, "
					+ "application/json (ninjs) or text/plain.");
		}
		try {
			return MediaType.parseMediaType(header.toLowerCase(Locale.ROOT));
		}
		catch (InvalidMediaTypeException ex) {
			throw new UnsupportedForm("The header Content-Type “" + header + "” cannot be read. "
					+ "Say application/ninjs+json, application/json (ninjs) or text/plain.");
		}
	}

}
