package org.secondsource.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;

/**
 * IPTC's own schemas of ninjs, by which an item is read or refused. A time in the wrong
 * form is no fault of the item: the standard's own samples have such times.
 */
final class NinjsSchemas {

	/** From the newest to the oldest. */
	static final List<String> VERSIONS = List.of("3.1", "3.0", "2.2", "2.1", "2.0", "1.6", "1.5", "1.4", "1.3", "1.2",
			"1.1", "1.0");

	private static final String ADDRESS = "http://www.iptc.org/std/ninjs/ninjs-schema_";

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(NinjsSchemas::text)
				.schemaRegistryConfig(
						SchemaRegistryConfig.builder().failFast(true).formatAssertionsEnabled(false).build()));

	private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

	private NinjsSchemas() {
	}

	/**
	 * Refuses what is no ninjs.
	 * @param item the item
	 * @param version the version that it must be; null if any will do
	 * @throws UnreadableItem naming the property and the reason
	 */
	static void require(JsonNode item, @Nullable String version) {
		if (version == null && VERSIONS.stream().anyMatch((any) -> error(item, any) == null)) {
			return;
		}
		String under = (version != null) ? version : likeliest(item);
		Error error = error(item, under);
		if (error != null) {
			throw new UnreadableItem("The property “" + property(error) + "” is not as ninjs " + under + " has it: "
					+ reason(error) + ". Send the item as the standard says, or name its version in the media type.");
		}
	}

	private static @Nullable Error error(JsonNode item, String version) {
		List<Error> errors = schema(version).validate(item);
		return errors.isEmpty() ? null : errors.get(0);
	}

	private static Schema schema(String version) {
		return SCHEMAS.computeIfAbsent(version,
				(one) -> REGISTRY.getSchema(SchemaLocation.of(ADDRESS + one + ".json")));
	}

	/** What the item calls itself, else the version that knows most of its properties. */
	private static String likeliest(JsonNode item) {
		String own = item.path("standard").path("version").asText(item.path("$standard").path("version").asText());
		return VERSIONS.contains(own) ? own
				: VERSIONS.stream()
					.reduce((best, other) -> (known(item, other) > known(item, best)) ? other : best)
					.orElseThrow();
	}

	private static long known(JsonNode item, String version) {
		JsonNode schema = schema(version).getSchemaNode();
		JsonNode root = schema.has("properties") ? schema : schema.path("$defs").path("ninjsType");
		return item.properties().stream().filter((property) -> root.path("properties").has(property.getKey())).count();
	}

	private static String property(Error error) {
		String path = error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
		String name = Objects.requireNonNullElse(error.getProperty(), "");
		return (path.isEmpty() || name.isEmpty()) ? path + name : path + "." + name;
	}

	private static String reason(Error error) {
		return error.getMessage().replaceFirst("^\\S*: ", "").replaceAll("[.\\s]+$", "");
	}

	/** A schema by its address; only those packed with the program are ever read. */
	private static @Nullable String text(String address) {
		String file = address.startsWith(ADDRESS) ? address.substring(address.lastIndexOf('/') + 1).replace("#", "")
				: address.contains("GeoJSON") ? "geojson.json" : "";
		try (InputStream schema = file.isEmpty() ? null : NinjsSchemas.class.getResourceAsStream("ninjs/" + file)) {
			return (schema != null) ? new String(schema.readAllBytes(), StandardCharsets.UTF_8) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
