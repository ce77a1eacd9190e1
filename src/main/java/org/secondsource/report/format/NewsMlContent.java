package org.secondsource.report.format;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The words of a NewsML-G2 item: inline NITF, XHTML or plain text.
 */
final class NewsMlContent {

	private NewsMlContent() {
	}

	/**
	 * The words of the first content that has any; where there are several, they are the
	 * same in other forms.
	 * @param set the item's content
	 * @return without mark-up; null if it has no words
	 */
	static @Nullable String text(Element set) {
		return set.elements().map(NewsMlContent::words).filter(Predicate.not(String::isBlank)).findFirst().orElse(null);
	}

	private static String words(Element content) {
		return switch (content.name()) {
			case "inlineXML" -> marked(content);
			case "inlineData" -> isPlain(content) ? content.words() : "";
			default -> "";
		};
	}

	/** A page's header repeats what the item says of itself. */
	private static String marked(Element content) {
		Element nitf = content.deep("body.content");
		Element body = nitf.isThere() ? nitf : content.deep("body");
		return MarkUp.strip((body.isThere() ? body.without("header") : content).xml());
	}

	private static boolean isPlain(Element data) {
		return data.attribute("encoding").isEmpty()
				&& (data.attribute("contenttype").isEmpty() || data.attribute("contenttype").startsWith("text/plain"));
	}

}
