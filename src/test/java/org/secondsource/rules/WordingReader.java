package org.secondsource.rules;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;

import org.secondsource.claim.Wording;

/**
 * Reads a wording as it is said: {@code about 170}, or {@code statement: the army}.
 */
final class WordingReader extends JsonDeserializer<Wording> {

	@Override
	public Wording deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		JsonNode said = parser.readValueAsTree();
		return said.isObject() ? Wording.statement(said.get("statement").asText()) : Wording.read(said.asText());
	}

}
