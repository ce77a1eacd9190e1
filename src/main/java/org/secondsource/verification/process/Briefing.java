package org.secondsource.verification.process;

import java.util.Date;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.verification.Brief;

/**
 * A brief as the engine can hold it: it cuts what is longer than its columns.
 */
record Briefing(String name, String description, int priority, @Nullable Date due, List<String> groups) {

	private static final int NAME = 255;

	private static final int DESCRIPTION = 4000;

	static Briefing of(Brief brief) {
		Date due = (brief.due() != null) ? Date.from(brief.due()) : null;
		return new Briefing(cut(brief.name(), NAME), cut(brief.reason(), DESCRIPTION), brief.priority(), due,
				brief.groups().stream().distinct().sorted().toList());
	}

	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = length - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

}
