package org.secondsource.assessment;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.secondsource.storage.Sha256;

/**
 * Tells dossiers apart to the letter, by a form in JSON that does not depend on where or
 * in which order anything came.
 */
final class Fingerprint {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.addModule(new SimpleModule().addSerializer(new InOrder()))
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private Fingerprint() {
	}

	static String of(Dossier dossier) {
		return Sha256.hex(canonical(dossier));
	}

	/** The one line of JSON that stands for a dossier or an assessment. */
	static String canonical(Record value) {
		try {
			return CANONICAL.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(
					"A " + value.getClass().getSimpleName() + " has no JSON form. Give its parts one.", ex);
		}
	}

	/**
	 * A set has no order, and must not get one from its place in memory.
	 */
	private static final class InOrder extends StdSerializer<Set<?>> {

		InOrder() {
			super(Set.class, false);
		}

		@Override
		public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
			List<?> inOrder = set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
			provider.defaultSerializeValue(inOrder, json);
		}

	}

}
