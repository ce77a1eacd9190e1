package org.secondsource.report.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads XML from strangers: no document type and so no entity but XML's own five, nothing
 * fetched, no deeper than 100 and no more than 50,000 elements.
 */
final class BoundedXml {

	private static final int DEEPEST = 100;

	private static final int MOST = 50_000;

	private final XMLStreamReader in;

	private final Deque<Element> open = new ArrayDeque<>();

	private int elements;

	private BoundedXml(XMLStreamReader in) {
		this.in = in;
	}

	/**
	 * Reads a document.
	 * @param bytes the document
	 * @param charset what its sender says it is written in; null if the document says so
	 * @return its root
	 * @throws UnreadableItem if it cannot be read, saying where and why
	 */
	static Element root(byte[] bytes, @Nullable Charset charset) {
		try {
			XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes),
					(charset != null) ? charset.name() : null);
			return new BoundedXml(in).root();
		}
		catch (XMLStreamException ex) {
			throw new UnreadableItem("The document cannot be read as XML: " + reason(ex)
					+ ". Send it as its publisher made it, in the encoding that it names.");
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setXMLReporter((message, type, related, location) -> {
			// the exception says it, to whom it concerns
		});
		return factory;
	}

	private Element root() throws XMLStreamException {
		Element holder = new Element("", "", Map.of(), new ArrayList<>());
		this.open.push(holder);
		while (this.in.hasNext()) {
			take(this.in.next());
		}
		return holder.elements().findFirst().orElseThrow();
	}

	private void take(int event) {
		switch (event) {
			case XMLStreamConstants.DTD -> throw new UnreadableItem("The document brings a document type (DOCTYPE), "
					+ "which is never read here. Send it without one.");
			case XMLStreamConstants.START_ELEMENT -> open();
			case XMLStreamConstants.END_ELEMENT -> this.open.pop();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
				this.open.getFirst().content().add(new Node.Words(this.in.getText()));
			default -> {
				// comments and instructions say nothing
			}
		}
	}

	private void open() {
		this.elements++;
		if (this.open.size() > DEEPEST || this.elements > MOST) {
			throw new UnreadableItem("The document is nested deeper than " + DEEPEST + " or has more than " + MOST
					+ " elements. Send each item by itself.");
		}
		Element element = new Element(space(this.in.getNamespaceURI()), this.in.getLocalName(), attributes(),
				new ArrayList<>());
		this.open.getFirst().content().add(element);
		this.open.push(element);
	}

	private Map<String, String> attributes() {
		Map<String, String> attributes = new TreeMap<>();
		for (int i = 0; i < this.in.getAttributeCount(); i++) {
			String prefix = space(this.in.getAttributePrefix(i));
			attributes.put(prefix.isEmpty() ? this.in.getAttributeLocalName(i)
					: prefix + ":" + this.in.getAttributeLocalName(i), this.in.getAttributeValue(i));
			if (!List.of("", XMLConstants.XML_NS_PREFIX).contains(prefix)) {
				attributes.put("xmlns:" + prefix, space(this.in.getAttributeNamespace(i)));
			}
		}
		return attributes;
	}

	private static String space(@Nullable String some) {
		return (some != null) ? some : "";
	}

	private static String reason(XMLStreamException ex) {
		String message = String.valueOf(ex.getMessage());
		String reason = message.substring(message.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "");
		String where = (ex.getLocation() != null)
				? " at line " + ex.getLocation().getLineNumber() + ", column " + ex.getLocation().getColumnNumber()
				: "";
		return reason.lines().findFirst().orElse("it is malformed").replaceAll("[.\\s]+$", "") + where;
	}

}
