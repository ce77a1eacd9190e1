package org.secondsource.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.secondsource.report.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wire documents that the formats are tried on: the project's own, and the standards'
 * own where they are laid beside the project.
 */
final class Wires {

	private static final Path SHARED = Path.of("../shared/wire");

	private Wires() {
	}

	static Path shared(String folder) {
		return SHARED.resolve(folder);
	}

	static List<Path> under(Path folder, String named) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().matches(named)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(Path path) {
		try {
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(Wires.class.getResourceAsStream("/wire/" + name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The cells of a table of the project's own, without its comments. */
	static List<String[]> rows(String name, String between) {
		return resource(name).lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split(between))
			.toList();
	}

	static List<WireItem> items(String type, String document) {
		return items(type, document.getBytes(StandardCharsets.UTF_8));
	}

	static List<WireItem> items(String type, byte[] document) {
		return Formats.read(new Document(document, type)).stream().map(ReadItem::item).toList();
	}

	static WireItem item(String type, String document) {
		return item(type, document.getBytes(StandardCharsets.UTF_8));
	}

	static WireItem item(String type, byte[] document) {
		List<WireItem> items = items(type, document);
		assertThat(items).hasSize(1);
		return items.get(0);
	}

}
