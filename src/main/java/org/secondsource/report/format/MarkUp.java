package org.secondsource.report.format;

import java.util.regex.Pattern;

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
		return HtmlUtils.htmlUnescape(words).replaceAll("[ \\t\\u00a0]*\\n[ \\t\\u00a0\\n]*", "\n").strip();
	}

}
