package org.secondsource.claim.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence credits, where it says so simply.
 *
 * @param origin who asserts it; null if nobody is named
 * @param via through whom, the outermost last
 */
record Attribution(@Nullable String origin, List<String> via) {

	private static final Attribution NONE = new Attribution(null, List.of());

	private static final String NAME = "[^,.;:\"“”()]{2,90}+";

	private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording to (" + NAME + ")");

	private static final Pattern CITING = Pattern.compile("(?i)\\bciting (" + NAME + ")");

	private static final Pattern QUOTED = Pattern.compile("(?i)\\bquoted (.{2,80}?) as saying");

	private static final Pattern SAYS = Pattern.compile(
			"(?:^|[,;:\"“”]|\\bthat\\b|\\bbut\\b|\\band\\b)\\s*([^,;:\"“”]{2,90}?)\\s+(?:has |have |had |also |earlier |later )*"
					+ "(?:said|says|told|reported|confirmed|announced|suggested|estimated|counted|gave|put)\\b");

	private static final Pattern SAID_BY = Pattern.compile("[,\"”]\\s*(?:said|reported|added) (" + NAME + ")");

	private static final Pattern TOLD = Pattern.compile("\\btold ((?:the )?[A-Z][\\w.-]*+(?: [A-Z][\\w.-]*+){0,4}+)");

	private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:and|but|while|the|a|an|earlier|meanwhile)\\s+");

	private static final Pattern TAIL = Pattern.compile(
			"(?i)\\s+(?:has|have|had|also|earlier|later|on (?:sun|mon|tues|wednes|thurs|fri|satur)day.*|that .*|the next day.*)$");

	static Attribution of(String sentence) {
		List<String> via = new ArrayList<>();
		String said = first(SAID_BY, sentence);
		if (said == null) {
			said = first(SAYS, sentence);
		}
		String according = first(ACCORDING, sentence);
		String named = first(CITING, sentence);
		String quoted = first(QUOTED, sentence);
		String told = first(TOLD, sentence);
		if (quoted != null) {
			Matcher before = Pattern.compile("(?:^|[.;,])\\s*([^,;.]{2,60}?) quoted ").matcher(sentence);
			return new Attribution(quoted, before.find() ? List.of(tidy(before.group(1))) : List.of());
		}
		String origin = (named != null) ? named : (said != null) ? said : according;
		if (origin == null) {
			return NONE;
		}
		if (told != null && said != null) {
			via.add(told);
		}
		if (named != null && said != null) {
			via.add(said);
		}
		if (according != null && !according.equals(origin)) {
			via.add(according);
		}
		return new Attribution(origin, via);
	}

	/** Whether somebody of these withdrew a report. */
	boolean namesOneOf(List<String> names) {
		return names.stream()
			.anyMatch((name) -> this.via.contains(name) || (this.origin != null && this.origin.equals(name)));
	}

	private static @Nullable String first(Pattern pattern, String sentence) {
		Matcher matcher = pattern.matcher(sentence);
		if (!matcher.find()) {
			return null;
		}
		String name = tidy(matcher.group(1));
		return (name.length() < 2 || name.matches("(?i)(?:it|he|she|they|we|who|which|that|there|i|this)")) ? null
				: name;
	}

	static String tidy(String name) {
		String tidy = name.strip();
		for (String before = ""; !before.equals(tidy);) {
			before = tidy;
			tidy = ARTICLE.matcher(TAIL.matcher(tidy).replaceAll("")).replaceAll("").strip();
		}
		return tidy;
	}

}
