package org.secondsource.verification.process.picture;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Lines of SVG in the order in which they are painted: the same input gives the same
 * bytes.
 */
final class Svg {

	private final StringBuilder text = new StringBuilder();

	private int depth;

	/** An element without content; attributes come in pairs of name and value. */
	Svg draw(String element, Object... attributes) {
		return line("<" + element + attributes(attributes) + "/>");
	}

	Svg text(String content, String element, Object... attributes) {
		return line("<" + element + attributes(attributes) + ">" + escaped(content) + "</" + element + ">");
	}

	Svg open(String element, Object... attributes) {
		line("<" + element + attributes(attributes) + ">");
		this.depth++;
		return this;
	}

	Svg close(String element) {
		this.depth--;
		return line("</" + element + ">");
	}

	Svg line(String line) {
		this.text.append("\t".repeat(this.depth)).append(line).append('\n');
		return this;
	}

	private static String attributes(Object... attributes) {
		StringBuilder pairs = new StringBuilder();
		for (int i = 0; i < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			pairs.append(' ').append(attributes[i]).append("=\"");
			pairs.append((value instanceof Double number) ? number(number) : escaped(value.toString())).append('"');
		}
		return pairs.toString();
	}

	static String number(double number) {
		double rounded = Math.round(number * 10) / 10.0;
		return (rounded == Math.rint(rounded)) ? String.valueOf((long) rounded)
				: String.format(Locale.ROOT, "%.1f", rounded);
	}

	/** Spaces of any kind as one, and nothing that XML would read as its own. */
	static String escaped(@Nullable String text) {
		return (text == null) ? ""
				: text.strip()
					.replaceAll("\\s+", " ")
					.replace("&", "&amp;")
					.replace("<", "&lt;")
					.replace(">", "&gt;")
					.replace("\"", "&quot;");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
