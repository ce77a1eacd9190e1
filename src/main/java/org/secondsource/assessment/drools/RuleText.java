package org.secondsource.assessment.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of rules.
 *
 * @param path where it is, below {@code rules/}
 * @param content DRL, or a decision table as CSV
 */
record RuleText(String path, String content) {

	private static final String ROOT = "/rules/";

	private static final int ASCII = 0x80;

	private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

	/** The rules that are packed with the program, in the order of their paths. */
	static List<RuleText> packed() {
		try {
			List<RuleText> texts = new ArrayList<>();
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (String pattern : List.of("classpath:rules/**/*.drl", "classpath:rules/**/*.drl.csv")) {
				for (Resource resource : resolver.getResources(pattern)) {
					String url = resource.getURL().toString();
					texts.add(new RuleText(url.substring(url.lastIndexOf(ROOT) + ROOT.length()),
							resource.getContentAsString(StandardCharsets.UTF_8)));
				}
			}
			texts.sort(Comparator.comparing(RuleText::path));
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The packed rules cannot be read.", ex);
		}
	}

	/**
	 * The content as the engine is to read it. It reads by the platform's charset, which
	 * may know no Arabic; what is escaped as in Java is the same in all of them.
	 */
	String escaped() {
		StringBuilder escaped = new StringBuilder();
		this.content.chars()
			.forEach((letter) -> escaped
				.append((letter < ASCII) ? String.valueOf((char) letter) : String.format("\\u%04x", letter)));
		return escaped.toString();
	}

	/** What the engine tells of a text that it read {@link #escaped}. */
	static String plain(String told) {
		return ESCAPED.matcher(told)
			.replaceAll(
					(escape) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
	}

	boolean isTable() {
		return this.path.endsWith(".csv");
	}

}
