package org.secondsource.desk.api;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Dossier;
import org.secondsource.claim.Quantifier;
import org.secondsource.claim.Wording;

/**
 * Reads a dossier from JSON, as strictly as one that we made ourselves.
 */
final class DossierForm {

	private final ObjectMapper mapper;

	DossierForm(ObjectMapper mapper) {
		this.mapper = mapper.copy()
			.registerModule(new SimpleModule().addDeserializer(Wording.class, new WordingReader()));
		for (Class<?> many : List.of(List.class, Set.class, Map.class)) {
			this.mapper.configOverride(many).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
		}
	}

	/** Reads a dossier, or throws {@link Malformed} or an IllegalArgumentException. */
	Dossier read(byte[] body) {
		try {
			Dossier dossier = this.mapper.readValue(body, Dossier.class);
			requireComplete(dossier, "the dossier");
			return dossier;
		}
		catch (JsonProcessingException ex) {
			throw new Malformed(ex);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("The body cannot be read. Send a dossier as JSON.", ex);
		}
	}

	/** What is not marked as nullable may not be missing, at any depth. */
	private static void requireComplete(@Nullable Object value, String path) {
		if (value == null) {
			throw new IllegalArgumentException("In " + path + " something is missing. See /v3/api-docs.");
		}
		if (value instanceof Collection<?> many) {
			many.forEach((one) -> requireComplete(one, path));
		}
		if (value instanceof Map<?, ?> many) {
			many.values().forEach((one) -> requireComplete(one, path));
		}
		if (value instanceof Record) {
			for (RecordComponent part : value.getClass().getRecordComponents()) {
				Object held = held(part, value);
				if (held != null || !part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
					requireComplete(held, part.getName());
				}
			}
		}
	}

	private static @Nullable Object held(RecordComponent part, Object value) {
		try {
			part.getAccessor().setAccessible(true);
			return part.getAccessor().invoke(value);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("The part " + part + " cannot be read. Let it be public.", ex);
		}
	}

	/** The JSON is malformed, or does not fit. */
	static final class Malformed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Malformed(JsonProcessingException cause) {
			super(cause);
		}

	}

	private static final class WordingReader extends StdDeserializer<Wording> {

		private static final long serialVersionUID = 1L;

		WordingReader() {
			super(Wording.class);
		}

		@Override
		public Wording deserialize(JsonParser parser, DeserializationContext context) throws IOException {
			if (parser.currentToken() == JsonToken.VALUE_STRING) {
				return Wording.read(parser.getText());
			}
			JsonNode node = parser.readValueAsTree();
			Quantifier quantifier = context.readTreeAsValue(node.path("quantifier"), Quantifier.class);
			if (quantifier == Quantifier.STATEMENT) {
				return Wording.statement(node.path("words").asText());
			}
			return new Wording(node.path("words").asText(), quantifier, number(node.path("number")),
					number(node.path("second")));
		}

		private static @Nullable Integer number(JsonNode node) {
			return node.isInt() ? node.asInt() : null;
		}

	}

}
