package org.secondsource.claim.extraction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of a text.
 *
 * @param text its words
 * @param start where it begins in the whole text
 */
record Sentence(String text, int start) {

	private static final int LONGEST = 1500;

	private static final int MOST_TEXT = 200_000;

	/** A line end ends a sentence; what is longer than any sentence is cut. */
	static List<Sentence> of(String text) {
		List<Sentence> sentences = new ArrayList<>();
		int line = 0;
		String read = text.substring(0, Math.min(MOST_TEXT, text.length()));
		for (String words : read.split("\n", -1)) {
			split(words, line, sentences);
			line += words.length() + 1;
		}
		return sentences;
	}

	private static void split(String line, int offset, List<Sentence> sentences) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		breaks.setText(line);
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			for (int cut = from; cut < to; cut += LONGEST) {
				sentences.add(new Sentence(line.substring(cut, Math.min(to, cut + LONGEST)), offset + cut));
			}
			from = to;
		}
	}

}
