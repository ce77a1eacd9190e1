package org.secondsource.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The program in a virtual machine of its own, as the demo without the founding case, on
 * a port that it chooses.
 */
final class RunningDesk {

	private static final Pattern READY = Pattern.compile("is ready: (http://localhost:\\d+)/");

	private final Process process;

	private final String address;

	private RunningDesk(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	/** Starts it and waits until it says that it is ready. */
	static RunningDesk on(String database, Path folder) {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath(), "org.secondsource.SecondSource",
				"--server.port=0", "--second-source.founding-case=false", "--spring.datasource.url=" + database);
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			return new RunningDesk(process, address(process));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String address() {
		return this.address;
	}

	/** Kills it as nothing on this machine can be refused to be killed. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	private static String address(Process process) throws IOException {
		List<String> said = new ArrayList<>();
		BufferedReader out = process.inputReader();
		for (String line = out.readLine(); line != null; line = out.readLine()) {
			Matcher ready = READY.matcher(line);
			if (ready.find()) {
				Thread rest = new Thread(() -> out.lines().forEach(System.out::println));
				rest.setDaemon(true);
				rest.start();
				return ready.group(1);
			}
			said.add(line);
		}
		throw new IllegalStateException("The program did not start: " + String.join("\n", said));
	}

	/** The program alone, without its tests. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
