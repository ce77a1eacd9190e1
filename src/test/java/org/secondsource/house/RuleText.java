package org.secondsource.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One rule of a DRL file, taken apart. Comments are gone, and what stands in quotes is
 * blank wherever a keyword is looked for.
 *
 * @param name what stands between the quotes, or the bare word
 * @param quoted whether the name stands in quotes
 * @param head what stands between the name and "when", as written
 * @param when the patterns
 * @param then the consequence
 */
record RuleText(String name, boolean quoted, String head, String when, String then) {

	private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|/\\*.*?\\*/|//[^\\n]*",
			Pattern.DOTALL);

	private static final Pattern RULE = Pattern.compile(
			"^[ \\t]*rule\\s+(\"[^\"]*\"|\\S+)(.*?)(?:^[ \\t]*when\\b(.*?))?^[ \\t]*then\\b(.*?)^[ \\t]*end\\b",
			Pattern.DOTALL | Pattern.MULTILINE);

	static List<RuleText> read(String drl) {
		String plain = TOKEN.matcher(drl).replaceAll((token) -> Matcher.quoteReplacement(withoutComment(token)));
		List<RuleText> rules = new ArrayList<>();
		Matcher matcher = RULE.matcher(blank(plain));
		while (matcher.find()) {
			String name = plain.substring(matcher.start(1), matcher.end(1));
			String when = (matcher.group(3) != null) ? matcher.group(3) : "";
			rules.add(new RuleText(name.replace("\"", ""), name.startsWith("\""),
					plain.substring(matcher.start(2), matcher.end(2)), when, matcher.group(4)));
		}
		return rules;
	}

	/**
	 * The text without comments and with empty quotes, of the same length.
	 * @param drl as written
	 * @return where keywords can be looked for
	 */
	static String code(String drl) {
		return blank(TOKEN.matcher(drl).replaceAll((token) -> Matcher.quoteReplacement(withoutComment(token))));
	}

	String bareHead() {
		return blank(this.head);
	}

	Stream<String> statements() {
		return Stream.of(this.then.split(";")).map(String::strip).filter((statement) -> !statement.isEmpty());
	}

	private static String withoutComment(MatchResult token) {
		return token.group().startsWith("\"") ? token.group() : token.group().replaceAll("[^\\n]", " ");
	}

	private static String blank(String plain) {
		return TOKEN.matcher(plain).replaceAll((token) -> "\"" + " ".repeat(token.group().length() - 2) + "\"");
	}

}
