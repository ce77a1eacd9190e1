package org.secondsource.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.secondsource.assessment.drools.ForeignRules;
import org.secondsource.storage.Sha256;

/**
 * Judges random dossiers and prints one hash over all assessments; and another over what
 * a bad judgement prints, in words that depend on where it runs.
 */
final class AnotherJvm {

	private AnotherJvm() {
	}

	public static void main(String... arguments) {
		long seed = Long.parseLong(arguments[0]);
		int cases = Integer.parseInt(arguments[1]);
		System.out.println("judged " + judged(seed, cases) + " misjudged " + misjudged(seed, cases) + " read "
				+ Sha256.hex(ForeignRules.read()) + " misread " + Sha256.hex(ForeignRules.misread()));
	}

	/**
	 * Starts the same in a Java of its own, which differs in all that should not matter.
	 */
	static Process start(long seed, int cases) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-Duser.language=ar", "-Duser.country=EG",
						"-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-cp",
						System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
		command.addAll(List.of(AnotherJvm.class.getName(), String.valueOf(seed), String.valueOf(cases)));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	/** What it printed at its end. */
	static String output(Process other) throws IOException, InterruptedException {
		String all = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (!other.waitFor(1, TimeUnit.MINUTES) || other.exitValue() != 0) {
			throw new IOException("The other Java failed: " + all);
		}
		return all.substring(all.lastIndexOf('\n') + 1);
	}

	static String judged(long seed, int cases) {
		return hash(seed, cases, (dossier) -> Fingerprint.canonical(Judged.ASSESSOR.assess(dossier)));
	}

	/**
	 * Prints a number as it is usual at the place, and the hour at the clock on the wall.
	 */
	static String misjudged(long seed, int cases) {
		return hash(seed, Math.min(cases, 5), (dossier) -> String.format("%d", dossier.citations().size())
				+ dossier.asked().atZone(ZoneId.systemDefault()));
	}

	private static String hash(long seed, int cases, Function<Dossier, String> judging) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < cases; i++) {
			all.append(judging.apply(new RandomTelling(seed + i).claim().dossier())).append('\n');
		}
		return Sha256.hex(all.toString());
	}

}
