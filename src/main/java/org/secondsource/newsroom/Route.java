package org.secondsource.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of the routing table: what is blank matches anything.
 *
 * @param country the country
 * @param topic the topic
 * @param source the source's id
 * @param language the language
 * @param desk the id of the desk that it leads to
 */
public record Route(String country, String topic, String source, String language, String desk) {

	private static final int LONGEST = 200;

	/**
	 * Takes what is left out as blank.
	 * @throws IllegalArgumentException if a field is too long
	 */
	public Route(@Nullable String country, @Nullable String topic, @Nullable String source, @Nullable String language,
			@Nullable String desk) {
		this.country = plain(country);
		this.topic = plain(topic);
		this.source = plain(source);
		this.language = plain(language);
		this.desk = plain(desk);
	}

	/** Whether everything that the row names is so. */
	boolean matches(Matter matter) {
		return matches(this.country, matter.country()) && matches(this.topic, matter.topic())
				&& matches(this.source, matter.source()) && matches(this.language, matter.language());
	}

	/** What the row names, in words. */
	List<String> named() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("country", this.country);
		fields.put("topic", this.topic);
		fields.put("source", this.source);
		fields.put("language", this.language);
		List<String> named = new ArrayList<>();
		fields.forEach((field, value) -> {
			if (!value.isEmpty()) {
				named.add(field + " " + value);
			}
		});
		return named;
	}

	private static boolean matches(String wanted, @Nullable String given) {
		return wanted.isEmpty() || wanted.toLowerCase(Locale.ROOT).equals(plain(given).toLowerCase(Locale.ROOT));
	}

	private static String plain(@Nullable String text) {
		String plain = (text != null) ? text.strip() : "";
		if (plain.length() > LONGEST) {
			throw new IllegalArgumentException(
					"“" + plain.substring(0, 20) + "…” is longer than 200 characters. Shorten it.");
		}
		return plain;
	}

}
