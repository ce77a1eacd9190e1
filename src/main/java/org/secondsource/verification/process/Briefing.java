package org.secondsource.verification.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.verification.Brief;

/**
 * A brief as the engine can hold it: it cuts what is longer than its columns.
 */
record Briefing(String name, String description, int priority, @Nullable Instant due, @Nullable Instant escalates,
		List<String> groups) {

	private static final int NAME = 255;

	private static final int DESCRIPTION = 4000;

	static Briefing of(Brief brief) {
		return new Briefing(cut(brief.name(), NAME), cut(brief.reason(), DESCRIPTION), brief.priority(), brief.due(),
				brief.escalates(), brief.groups().stream().distinct().sorted().toList());
	}

	/** When it is due, as the engine keeps it. */
	@Nullable Date deadline() {
		return date(this.due);
	}

	/**
	 * When it goes to those above, as the engine keeps it: then the sweep looks again.
	 */
	@Nullable Date followUp() {
		return date(this.escalates);
	}

	private static @Nullable Date date(@Nullable Instant time) {
		return (time != null) ? Date.from(time) : null;
	}

	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = length - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

}
