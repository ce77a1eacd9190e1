package org.secondsource.report.format;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * An element of an XML document, with what is in it.
 *
 * @param space its namespace; empty if it has none
 * @param name its local name
 * @param attributes by their names, with a prefix where they have one
 * @param content what is in it, in order
 */
record Element(String space, String name, Map<String, String> attributes, List<Node> content) implements Node {

	private static final Element NOTHING = new Element("", "", Map.of(), List.of());

	Stream<Element> elements() {
		return this.content.stream().filter(Element.class::isInstance).map(Element.class::cast);
	}

	/**
	 * Its children of a name in its own namespace: a picture's title is none of the item.
	 */
	Stream<Element> all(String child) {
		return elements().filter((element) -> element.name.equals(child) && element.space.equals(this.space));
	}

	/**
	 * The first child of a name that another namespace adds.
	 * @param child its local name
	 * @return an element without anything in it if there is none
	 */
	Element added(String child) {
		return elements().filter((element) -> element.name.equals(child) && !element.space.equals(this.space))
			.findFirst()
			.orElse(NOTHING);
	}

	/**
	 * The first child of a name, in its own namespace.
	 * @param child its local name
	 * @return an element without anything in it if there is none
	 */
	Element first(String child) {
		return all(child).findFirst().orElse(NOTHING);
	}

	/**
	 * The first element of a name, however deep.
	 * @param wanted its local name
	 * @return an element without anything in it if there is none
	 */
	Element deep(String wanted) {
		return this.name.equals(wanted) ? this
				: elements().map((element) -> element.deep(wanted))
					.filter(Element::isThere)
					.findFirst()
					.orElse(NOTHING);
	}

	boolean isThere() {
		return !this.name.isEmpty();
	}

	String attribute(String attribute) {
		return this.attributes.getOrDefault(attribute, "").strip();
	}

	/**
	 * Its text.
	 * @return without space at the ends of lines, and without empty lines
	 */
	String words() {
		return raw().lines()
			.map((line) -> line.strip().replaceAll("\\s+", " "))
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Its text.
	 * @return in one line
	 */
	String line() {
		return raw().strip().replaceAll("\\s+", " ");
	}

	/**
	 * Its text.
	 * @return as it stands
	 */
	String raw() {
		return this.content.stream()
			.map((node) -> (node instanceof Element element) ? element.raw() : ((Words) node).text())
			.collect(Collectors.joining());
	}

	/** The same element without some of its children. */
	Element without(String child) {
		return new Element(this.space, this.name, this.attributes,
				this.content.stream()
					.filter((node) -> !(node instanceof Element element && element.name.equals(child)))
					.toList());
	}

	/**
	 * The element as a document of its own.
	 * @return XML, always the same for the same element
	 */
	String xml() {
		StringBuilder out = new StringBuilder();
		write(out, "");
		return out.toString();
	}

	private void write(StringBuilder out, String around) {
		out.append('<').append(this.name);
		if (!this.space.equals(around)) {
			attribute(out, "xmlns", this.space);
		}
		this.attributes.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((one) -> attribute(out, one.getKey(), one.getValue()));
		out.append('>');
		for (Node node : this.content) {
			if (node instanceof Element element) {
				element.write(out, this.space);
			}
			else {
				out.append(HtmlUtils.htmlEscape(((Words) node).text(), "UTF-8"));
			}
		}
		out.append("</").append(this.name).append('>');
	}

	private static void attribute(StringBuilder out, String name, String value) {
		out.append(' ').append(name).append("=\"").append(HtmlUtils.htmlEscape(value, "UTF-8")).append('"');
	}

}
