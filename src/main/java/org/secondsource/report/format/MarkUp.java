package org.secondsource.report.format;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * Leaves the words of marked-up text, a line a paragraph.
 */
final class MarkUp {

	private static final Pattern HIDDEN = Pattern
		.compile("(?is)<(script|style|head)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");

	private static final Pattern BREAK = Pattern.compile(
			"(?i)</?(p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|header|hl[12]|block|section|article)\\b[^<>]*+>");

	private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

	private MarkUp() {
	}

	static String strip(String marked) {
		String words = HIDDEN.matcher(marked).replaceAll(" ").replaceAll("\\s+", " ");
		words = TAG.matcher(BREAK.matcher(words).replaceAll("\n")).replaceAll("");
		return HtmlUtils.htmlUnescape(words)
			.lines()
			.map(MarkUp::trimmed)
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining("\n"));
	}

	/** Without space at its ends, be it one that does not break. */
	private static String trimmed(String line) {
		int start = 0;
		int end = line.length();
		while (start < end && isSpace(line.charAt(start))) {
			start++;
		}
		while (start < end && isSpace(line.charAt(end - 1))) {
			end--;
		}
		return line.substring(start, end);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
