package org.secondsource.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scripts of a plugin, as far as they can be judged without running them.
 *
 * @param folder where they are
 */
record PluginScripts(Path folder) {

	static final PluginScripts OURS = new PluginScripts(
			Path.of("src/main/resources/plugin-webapp", ClaimsPlugin.ID, "app"));

	private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*'([^']*)'");

	private static final Pattern MARKUP = Pattern
		.compile("\\b(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval|srcdoc)\\b");

	private static final Pattern MODAL = Pattern.compile("\\b(?:window\\.)?(confirm|alert|prompt)\\s*\\(");

	/** What is wrong, in sentences. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		for (String file : files(".js")) {
			String text = read(file);
			finds(IMPORT, text).filter((name) -> !isBeside(name))
				.forEach((name) -> faults.add(file + " imports " + name + ", which is no file of the plugin."));
			finds(MARKUP, text)
				.forEach((name) -> faults.add(file + " uses " + name + ": put data in as text, by make and words."));
			finds(MODAL, text).forEach(
					(name) -> faults.add(file + " uses " + name + ", which Cockpit's sandbox forbids: ask in place."));
		}
		return faults;
	}

	/** The files, as the plugin serves them. */
	List<String> served() {
		return files("").stream().map((file) -> "app/" + file).toList();
	}

	String read(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean has(String file) {
		return Files.isRegularFile(this.folder.resolve(file));
	}

	private boolean isBeside(String name) {
		return name.startsWith("./") && has(name.substring(2));
	}

	private static Stream<String> finds(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((found) -> found.group(1));
	}

	private List<String> files(String ending) {
		try (Stream<Path> files = Files.list(this.folder)) {
			return List.copyOf(new TreeSet<>(files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(ending))
				.toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
