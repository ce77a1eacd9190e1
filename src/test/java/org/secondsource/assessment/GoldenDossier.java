package org.secondsource.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A dossier that was judged and kept, to be judged the same by every later program, or
 * knowingly otherwise: under a new version of the assessor, or under other rules.
 *
 * @param name the name of its file, without the ending
 * @param why what it shows
 * @param assessor the version that judged
 * @param dossier the dossier, as JSON
 * @param assessment the assessment, as JSON, without who made it
 */
record GoldenDossier(String name, String why, String assessor, JsonNode dossier, JsonNode assessment) {

	static final Path FOLDER = Path.of("src/test/resources/golden");

	private static final Path RULES = FOLDER.resolve("rule-base.txt");

	/** Judged by the program as it is. */
	static GoldenDossier now(String name, String why, Dossier dossier) {
		ObjectNode assessment = (ObjectNode) Canonical.of(Judged.ASSESSOR.assess(dossier));
		assessment.remove(List.of("ruleBase", "assessor"));
		return new GoldenDossier(name, why, Assessor.VERSION, Canonical.of(dossier), assessment);
	}

	/** All that are kept, by name. */
	static List<GoldenDossier> kept() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().map(GoldenDossier::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The hash of the rules that the kept ones were judged by. */
	static String keptRules() throws IOException {
		return Files.exists(RULES) ? Files.readString(RULES).strip() : "";
	}

	static void keepRules() throws IOException {
		Files.writeString(RULES, Judged.RULES.hash() + "\n");
	}

	/** The dossier that the file holds. */
	Dossier read() {
		try {
			return Canonical.JSON.treeToValue(this.dossier, Dossier.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(this.name + " holds no dossier that can be read.", ex);
		}
	}

	/** The same dossier, judged by the program as it is. */
	GoldenDossier anew() {
		return now(this.name, this.why, read());
	}

	/** Whether an assessor comes to the very same. */
	boolean isJudgedBy(Assessor other) {
		ObjectNode now = (ObjectNode) Canonical.of(other.assess(read()));
		now.remove(List.of("ruleBase", "assessor"));
		return this.assessment.equals(now);
	}

	/** What is judged otherwise now, field by field. */
	List<String> changes() {
		return Canonical.differences(this.assessment, anew().assessment())
			.stream()
			.map((field) -> this.name + ": " + field)
			.toList();
	}

	/** What is wrong with it, in sentences that say what to do. */
	List<String> faults() {
		List<String> faults = new ArrayList<>(changes());
		if (!this.assessor.equals(Assessor.VERSION)) {
			faults.add(this.name + " was judged by assessor " + this.assessor + ". Rewrite it.");
		}
		return faults;
	}

	/**
	 * Whether a changed result may be kept: the version of the assessor was raised, or
	 * the rules are others.
	 */
	boolean mayChange(String version, boolean otherRules) {
		return otherRules || !this.assessor.equals(version) || changes().isEmpty();
	}

	void write() throws IOException {
		ObjectNode file = Canonical.JSON.createObjectNode().put("why", this.why).put("assessor", this.assessor);
		file.set("assessment", this.assessment);
		file.set("dossier", this.dossier);
		Files.createDirectories(FOLDER);
		Files.writeString(FOLDER.resolve(this.name + ".json"), lines(file));
	}

	/** Pretty, but for what is small: one line a citation, account or finding. */
	private static String lines(ObjectNode file) {
		StringBuilder text = new StringBuilder("{\n");
		file.properties().forEach((part) -> {
			text.append("  \"").append(part.getKey()).append("\": ");
			if (part.getValue().isObject()) {
				text.append("{\n");
				part.getValue()
					.properties()
					.forEach((field) -> text.append("    \"")
						.append(field.getKey())
						.append("\": ")
						.append(line(field.getValue()))
						.append(",\n"));
				text.setLength(text.length() - 2);
				text.append("\n  }");
			}
			else {
				text.append(part.getValue());
			}
			text.append(",\n");
		});
		text.setLength(text.length() - 2);
		return text.append("\n}\n").toString();
	}

	private static String line(JsonNode value) {
		if (!value.isArray() || value.isEmpty() || !value.get(0).isObject()) {
			return value.toString();
		}
		List<String> elements = new ArrayList<>();
		value.forEach((element) -> elements.add("\n      " + element));
		return "[" + String.join(",", elements) + " ]";
	}

	private static GoldenDossier read(Path file) {
		try {
			JsonNode all = Canonical.JSON.readTree(Files.readString(file));
			String name = Arrays.asList(file.getFileName().toString().split("\\.json$")).get(0);
			return new GoldenDossier(name, all.path("why").asText(), all.path("assessor").asText(), all.path("dossier"),
					all.path("assessment"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " cannot be read", ex);
		}
	}

}
