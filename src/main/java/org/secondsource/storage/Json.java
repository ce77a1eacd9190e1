package org.secondsource.storage;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import org.springframework.stereotype.Component;

/**
 * Values as JSON text. The form is its own: it stays what it is when the JSON of the
 * doors is set up differently, and what was added to it later does not hurt a reader.
 */
@Component
public class Json {

	private final ObjectMapper mapper;

	Json(ObjectMapper doors) {
		this.mapper = doors.copy()
			.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
			.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.INDENT_OUTPUT)
			.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
	}

	/**
	 * Writes a value.
	 * @param value a record, or a collection of what has a JSON form
	 * @return one line of JSON
	 */
	public String write(Object value) {
		try {
			return this.mapper.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(
					"A " + value.getClass().getSimpleName() + " has no JSON form. Give its parts one.", ex);
		}
	}

	/**
	 * Reads a value.
	 * @param <T> its type
	 * @param json what was written
	 * @param type its type
	 * @return the value, equal to what was written
	 */
	public <T> T read(String json, Class<T> type) {
		try {
			return this.mapper.readValue(json, type);
		}
		catch (JsonProcessingException ex) {
			throw unreadable(type, ex);
		}
	}

	/**
	 * Reads a collection.
	 * @param <T> the type of its elements
	 * @param json what was written
	 * @param element the type of its elements
	 * @return the elements, in the order in which they were written
	 */
	public <T> List<T> readAll(String json, Class<T> element) {
		try {
			Collection<T> values = this.mapper.readerForListOf(element).readValue(json);
			return List.copyOf(values);
		}
		catch (JsonProcessingException ex) {
			throw unreadable(element, ex);
		}
	}

	/**
	 * Reads values by their names.
	 * @param <T> the type of the values
	 * @param json what was written
	 * @param value the type of the values
	 * @return the values by name
	 */
	public <T> Map<String, T> readByName(String json, Class<T> value) {
		try {
			return Map.copyOf(this.mapper.readerForMapOf(value).<Map<String, T>>readValue(json));
		}
		catch (JsonProcessingException ex) {
			throw unreadable(value, ex);
		}
	}

	private static UncheckedIOException unreadable(Class<?> type, JsonProcessingException cause) {
		return new UncheckedIOException(
				"A kept " + type.getSimpleName() + " cannot be read. Run the version that wrote it, or a newer one.",
				cause);
	}

}
