package org.secondsource.verification.process.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are about to be, in a common font without serifs of 12 pixels, and where
 * they are wrapped.
 */
final class Words {

	static final double LINE = 14;

	private static final double SIZE = 12;

	private Words() {
	}

	static double width(String text) {
		return text.chars().mapToDouble(Words::width).sum() * SIZE;
	}

	private static double width(int letter) {
		if ("ijlft.,:;'!|() ".indexOf(letter) >= 0) {
			return 0.31;
		}
		if ("mwMW".indexOf(letter) >= 0) {
			return 0.87;
		}
		return Character.isUpperCase(letter) ? 0.7 : 0.57;
	}

	/** The lines of a text, none wider than that unless a word is. */
	static List<String> wrapped(String text, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer) > width) {
				lines.add(line);
				line = word;
			}
			else {
				line = longer;
			}
		}
		lines.add(line);
		return lines;
	}

	/** Paints a text around its middle. */
	static void centred(Svg svg, String text, Box box, String style) {
		List<String> lines = wrapped(text, box.width());
		double y = box.middleY() - (lines.size() - 1) * LINE / 2 + 4;
		for (String line : lines) {
			svg.text(line, "text", "class", style, "x", box.middleX(), "y", y);
			y += LINE;
		}
	}

}
