package org.secondsource.door;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Other ways to write a path, by which others have been fooled.
 */
final class Variants {

	private static final List<String> PUBLIC = List.of("/login", "/assets", "/publications/1", "/feeds", "/error",
			"/actuator/health");

	private static final List<String> CLIMBS = List.of("/..", "/..;", "/..;a=b", "/%2e%2e", "/%2E%2E", "/.%2e",
			"/..%2f", "/..%252f", "/..\\", "/..%5c", "/%c0%ae%c0%ae", "/.;/..");

	private Variants() {
	}

	static Stream<String> of(String path) {
		return Stream.of(endings(path), beginnings(path), letters(path), climbs(path)).flatMap((some) -> some);
	}

	private static Stream<String> endings(String path) {
		return Stream.of(path, path + ";", path + ";jsessionid=1", path + ";/login", path + "/", path + "//",
				path + "/.", path + "/..;/", path + "/%2e", path + "%00", path + "%20", path + "%0a", path + "%09",
				path + ".json", path + ".css", path + "?/login", path + "?_method=GET", path + "%3f/login",
				path + "%23/login", path + "/login", path + "/../login/.." + path);
	}

	private static Stream<String> beginnings(String path) {
		return Stream.of("/" + path, "//" + path, "/." + path, "/;" + path, "/;a=b" + path, "/%2f" + path,
				"/%2e" + path, "/%3b" + path, "\\" + path, "/%5c" + path, "/%20" + path, "http://localhost" + path,
				"http://localhost/" + path);
	}

	private static Stream<String> letters(String path) {
		String first = "%%%02x".formatted((int) path.charAt(1));
		return Stream.of(path.toUpperCase(Locale.ROOT), "/" + first + path.substring(2),
				"/" + first.replace("%", "%25") + path.substring(2), path.replaceFirst("(?<=.)/", "//"),
				path.replaceFirst("(?<=.)/", ";/"), path.replaceFirst("(?<=.)/", ";x=y/"),
				path.replaceFirst("(?<=.)/", "/./"), path.replaceFirst("(?<=.)/", "%2f"),
				path.replaceFirst("(?<=.)/", "%252f"), path.replaceFirst("(?<=.)/", "\\\\"));
	}

	private static Stream<String> climbs(String path) {
		return PUBLIC.stream().flatMap((open) -> CLIMBS.stream().map((climb) -> open + climb + path));
	}

}
