package org.secondsource.journal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.claim.ClaimId;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An export is verified by what docs/journal.md says and nothing else: once by this test,
 * and once by the script that the page recommends.
 */
class JournalExportTests {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	@OnEachDatabase
	void theExportIsVerifiedByItsDocumentedFormatAlone(Databases databases) throws Exception {
		ApplicationContext context = databases.with(Administration.class);
		Chains chains = new Chains(context, new Random(5)).filled();
		chains.note("who-said-“ü”-\\and\\ \"quoted\" \u2028");
		List<String> lines = export(context);
		Set<String> anchored = new TreeSet<>();
		assertThat(recomputed(lines, anchored)).isEqualTo(fingerprints(lines));
		assertThat(anchored).hasSize(21).isSubsetOf(places(lines));
		assertThat(lines).filteredOn((line) -> line.contains("\"content\""))
			.hasSize((int) context.getBean(Journal.class).size());
		for (String name : List.of("number", "by", "content", "at")) {
			assertThat(recomputed(changed(lines, name), new TreeSet<>())).as(name)
				.isNotEqualTo(fingerprints(changed(lines, name)));
		}
	}

	@Test
	void theScriptOfThePageFindsAnExportWholeOrNot(@TempDir Path folder) throws Exception {
		Assumptions.assumeThat(Path.of("/usr/bin/jq")).as("jq, which the script needs").exists();
		ApplicationContext context = Databases.H2.with(Administration.class);
		Chains chains = new Chains(context, new Random(6)).filled();
		chains.note("who-said-“ü”-\\and\\ \"quoted\"");
		List<String> lines = export(context);
		assertThat(script(folder, lines)).startsWith("0 whole: ").contains(chains.anchor(3).hash());
		assertThat(script(folder, changed(lines, "content"))).startsWith("1 ").contains("not as it was written");
		assertThat(script(folder, changed(lines, "heads"))).startsWith("1 ").contains("not as it was taken");
		List<String> cut = new ArrayList<>(lines);
		cut.removeIf((line) -> line.contains("\"content\"") && line.contains("claim/c5"));
		assertThat(script(folder, cut)).startsWith("1 claim/c5").contains("it is not there");
	}

	@OnEachDatabase
	void exportsOneChainOrOneTimeAndPagesThroughAll(Databases databases) throws IOException {
		ApplicationContext context = databases.with(Administration.class);
		Chains chains = new Chains(context, new Random(9)).filled();
		chains.grow(new ClaimId("c4"), 700);
		JournalExport export = context.getBean(JournalExport.class);
		StringWriter one = new StringWriter();
		assertThat(export.entries(new JournalExport.Which("claim/c4", null, null), one))
			.isEqualTo(chains.entries("claim/c4").size());
		assertThat(one.toString().lines()).allMatch((line) -> line.startsWith("{\"chain\":\"claim/c4\""));
		StringWriter some = new StringWriter();
		export.entries(new JournalExport.Which("claim/c4", Chains.NOON.plusSeconds(600), Chains.NOON.plusSeconds(610)),
				some);
		assertThat(some.toString().lines()).hasSize(10);
		StringWriter all = new StringWriter();
		export.all(all);
		assertThat(places(all.toString().lines().toList())).hasSize((int) context.getBean(Journal.class).size());
	}

	private static List<String> export(ApplicationContext context) throws IOException {
		StringWriter out = new StringWriter();
		long count = context.getBean(JournalExport.class).all(out);
		List<String> lines = List.of(out.toString().split("\n"));
		assertThat(lines).hasSize((int) count);
		return lines;
	}

	/** The fingerprints as the page says that they come about. */
	private static List<String> recomputed(List<String> lines, Set<String> anchored) throws Exception {
		List<String> fingerprints = new ArrayList<>();
		Map<String, String> before = new HashMap<>();
		List<String> anchor = new ArrayList<>();
		for (String line : lines) {
			JsonNode json = MAPPER.readTree(line);
			if (json.has("content")) {
				String chain = json.get("chain").asText();
				fingerprints.add(sha256(List.of(before.getOrDefault(chain, ""), chain, json.get("number").asText(),
						json.get("at").asText(), json.get("by").asText(), json.get("content").asText())));
				before.put(chain, json.get("hash").asText());
			}
			else if (json.has("line")) {
				anchor.add(place(json));
				anchored.add(place(json));
			}
			else {
				close(anchor, fingerprints);
				anchor
					.addAll(List.of(before.getOrDefault("", ""), json.get("anchor").asText(), json.get("at").asText()));
				before.put("", json.get("hash").asText());
			}
		}
		close(anchor, fingerprints);
		return fingerprints.stream().sorted().toList();
	}

	private static void close(List<String> anchor, List<String> fingerprints) throws NoSuchAlgorithmException {
		if (!anchor.isEmpty()) {
			fingerprints.add(sha256(anchor));
			anchor.clear();
		}
	}

	private static String sha256(List<String> lines) throws NoSuchAlgorithmException {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256")
				.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> fingerprints(List<String> lines) throws IOException {
		List<String> fingerprints = new ArrayList<>();
		for (String line : lines) {
			JsonNode json = MAPPER.readTree(line);
			if (!json.has("line")) {
				fingerprints.add(json.get("hash").asText());
			}
		}
		return fingerprints.stream().sorted().toList();
	}

	private static Set<String> places(List<String> lines) throws IOException {
		Set<String> places = new TreeSet<>();
		for (String line : lines) {
			JsonNode json = MAPPER.readTree(line);
			if (json.has("content")) {
				places.add(place(json));
			}
		}
		return places;
	}

	private static String place(JsonNode json) {
		return json.get("chain").asText() + " " + json.get("number").asText() + " " + json.get("hash").asText();
	}

	/** The last line that has the field gets another value there. */
	private static List<String> changed(List<String> lines, String field) {
		List<String> changed = new ArrayList<>(lines);
		for (int i = lines.size() - 1; i >= 0; i--) {
			String line = lines.get(i);
			if (line.contains("\"" + field + "\":") && !line.contains("\"line\"")) {
				int place = line.indexOf("\"" + field + "\":") + field.length()
						+ (line.contains("\"" + field + "\":\"") ? 4 : 3);
				String other = (line.charAt(place) == '7') ? "8" : "7";
				changed.set(i, line.substring(0, place) + other + line.substring(place + 1));
				return changed;
			}
		}
		throw new AssertionError("No line has " + field);
	}

	private static String script(Path folder, List<String> lines) throws IOException, InterruptedException {
		Path file = folder.resolve("export.jsonl");
		Files.write(file, lines);
		Process script = new ProcessBuilder("sh", "docs/verify-journal.sh", file.toString()).redirectErrorStream(true)
			.start();
		String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return script.waitFor() + " " + said;
	}

}
