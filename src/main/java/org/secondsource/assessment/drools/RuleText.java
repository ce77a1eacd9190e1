package org.secondsource.assessment.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

	boolean isTable() {
		return this.path.endsWith(".csv");
	}

}
