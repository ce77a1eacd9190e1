package org.secondsource.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * The sources that are packed with the program, for a newsroom to start from.
 */
@Component
public class StartingRegister {

	private final SourceRegister register;

	private final Imprints imprints;

	StartingRegister(SourceRegister register, Imprints imprints) {
		this.register = register;
		this.imprints = imprints;
	}

	/**
	 * The sources.
	 * @return in the order of the file
	 */
	public static List<SourceEntry> entries() {
		try (InputStream file = Objects
			.requireNonNull(StartingRegister.class.getResourceAsStream("starting-register.yaml"))) {
			return YAMLMapper.builder()
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
				.build()
				.readValue(file, File.class)
				.sources();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Compares the sources with those on file.
	 * @return what may be added, and what may not
	 */
	public Comparison compared() {
		List<SourceEntry> entries = entries();
		Map<String, Set<SourceId>> called = this.register
			.called(entries.stream().flatMap(StartingRegister::called).distinct().toList());
		Map<String, SourceId> owners = this.imprints
			.owners(entries.stream().flatMap((entry) -> entry.imprint().domains().stream()).toList());
		List<SourceEntry> missing = new ArrayList<>();
		List<SourceId> kept = new ArrayList<>();
		List<Clash> clashes = new ArrayList<>();
		for (SourceEntry entry : entries) {
			Set<SourceId> others = new TreeSet<>();
			called(entry).map((name) -> called.getOrDefault(name, Set.of())).forEach(others::addAll);
			entry.imprint().domains().stream().map(owners::get).filter(Objects::nonNull).forEach(others::add);
			if (others.contains(entry.id())) {
				kept.add(entry.id());
			}
			else if (others.isEmpty()) {
				missing.add(entry);
			}
			else {
				clashes.add(new Clash(entry.id(), List.copyOf(others)));
			}
		}
		return new Comparison(missing, kept, clashes);
	}

	private static Stream<String> called(SourceEntry entry) {
		return Stream.of(Stream.of(entry.id().value(), entry.name()), entry.source().aliases().stream())
			.flatMap((names) -> names);
	}

	/**
	 * What may be added of the starting register, and what may not.
	 *
	 * @param missing nobody on file goes by any of their names or domains
	 * @param kept on file already, and left as they are
	 * @param clashes somebody else on file goes by one of their names or domains
	 */
	public record Comparison(List<SourceEntry> missing, List<SourceId> kept, List<Clash> clashes) {
	}

	/**
	 * A source that was not added, because a name or domain of it is taken.
	 *
	 * @param source its id
	 * @param others who goes by its name
	 */
	public record Clash(SourceId source, List<SourceId> others) {
	}

	private record File(List<SourceEntry> sources) {
	}

}
