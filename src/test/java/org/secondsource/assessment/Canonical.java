package org.secondsource.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads the canonical JSON of dossiers and assessments, and says in which fields two
 * differ.
 */
final class Canonical {

	static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Canonical() {
	}

	static JsonNode of(Record value) {
		try {
			return JSON.readTree(Fingerprint.canonical(value));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Field by field, what is told differently: "grade: WEAK, now FAIR". */
	static List<String> differences(JsonNode before, JsonNode now) {
		Map<String, String> earlier = new TreeMap<>();
		Map<String, String> later = new TreeMap<>();
		flatten("", before, earlier);
		flatten("", now, later);
		Set<String> fields = new TreeSet<>(earlier.keySet());
		fields.addAll(later.keySet());
		return fields.stream()
			.filter((field) -> !Objects.equals(earlier.get(field), later.get(field)))
			.map((field) -> field + ": " + earlier.get(field) + ", now " + later.get(field))
			.toList();
	}

	private static void flatten(String path, JsonNode node, Map<String, String> fields) {
		if (node.isValueNode() || node.isEmpty()) {
			fields.put(path, node.toString());
		}
		for (int i = 0; i < node.size() && node.isArray(); i++) {
			flatten(path + "[" + i + "]", node.get(i), fields);
		}
		node.properties()
			.forEach((field) -> flatten(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(),
					fields));
	}

}
