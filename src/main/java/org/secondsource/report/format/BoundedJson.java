package org.secondsource.report.format;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads JSON from strangers: each name once, no deeper than 64, and nothing behind its
 * end.
 */
final class BoundedJson {

	private static final int DEEPEST = 64;

	private static final int LONGEST_NUMBER = 100;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private BoundedJson() {
	}

	/**
	 * Reads an object.
	 * @param bytes the document
	 * @return the object
	 * @throws UnreadableItem if it is none, saying where and why
	 */
	static JsonNode object(byte[] bytes) {
		JsonNode root = parse(bytes);
		if (!root.isObject()) {
			throw new UnreadableItem("An item in JSON is one object. Send each item by itself.");
		}
		return root;
	}

	private static JsonNode parse(byte[] bytes) {
		try (JsonParser parser = MAPPER.createParser(bytes)) {
			return read(parser);
		}
		catch (IOException ex) {
			throw new UnreadableItem("The document cannot be read as JSON. Send it as its publisher made it.");
		}
	}

	private static JsonNode read(JsonParser parser) throws IOException {
		try {
			return MAPPER.readTree(parser) instanceof JsonNode node && parser.nextToken() == null ? node
					: MAPPER.missingNode();
		}
		catch (JsonProcessingException ex) {
			String property = parser.getParsingContext().pathAsPointer().toString().replaceFirst("^/", "");
			throw new UnreadableItem("The document cannot be read as JSON"
					+ (property.isEmpty() ? ": " : ", at the property “" + property.replace('/', '.') + "”: ")
					+ firstLine(ex.getOriginalMessage()) + where(ex) + ". Send it as its publisher made it.");
		}
	}

	private static String where(JsonProcessingException ex) {
		return (ex.getLocation() == null) ? ""
				: " at line " + ex.getLocation().getLineNr() + ", column " + ex.getLocation().getColumnNr();
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("it is malformed").replaceAll("[.\\s]+$", "");
	}

}
