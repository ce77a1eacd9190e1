package org.secondsource.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The direct dependencies of the build, beside the record that says why each earns its
 * place.
 *
 * @param declared the artifact ids in pom.xml
 * @param explained the artifact ids that a line of the record begins with
 */
record Dependencies(Set<String> declared, Set<String> explained) {

	static final Path POM = Path.of("pom.xml");

	static final Path RECORD = Path.of("docs/adr/0004-dependencies.md");

	private static final Pattern LINE = Pattern.compile("^- `([^`]+)`: \\S.*", Pattern.MULTILINE);

	static Dependencies read(Path pom, Path record) {
		return new Dependencies(artifacts(pom), lines(record));
	}

	/**
	 * What the record leaves out, and what it says in vain.
	 * @return sentences that say what to do
	 */
	List<String> faults() {
		return Stream
			.concat(this.declared.stream()
				.filter((artifact) -> !this.explained.contains(artifact))
				.map((artifact) -> RECORD + " does not say why " + artifact + " earns its place. Add a line: - `"
						+ artifact + "`: why."),
					this.explained.stream()
						.filter((artifact) -> !this.declared.contains(artifact))
						.map((artifact) -> RECORD + " explains " + artifact
								+ ", which is no direct dependency. Take the line out."))
			.toList();
	}

	private static Set<String> lines(Path record) {
		try {
			return new TreeSet<>(
					LINE.matcher(Files.readString(record)).results().map((line) -> line.group(1)).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> artifacts(Path pom) {
		try {
			NodeList nodes = (NodeList) XPathFactory.newInstance()
				.newXPath()
				.evaluate("/project/dependencies/dependency/artifactId",
						DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile()),
						XPathConstants.NODESET);
			Set<String> artifacts = new TreeSet<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				artifacts.add(nodes.item(i).getTextContent());
			}
			return artifacts;
		}
		catch (IOException | SAXException | ParserConfigurationException | XPathExpressionException ex) {
			throw new IllegalStateException(pom + " cannot be read. Check that it is well-formed XML.", ex);
		}
	}

}
