package org.secondsource;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.door.RefusedToStart;
import org.secondsource.journal.Anchors;
import org.secondsource.journal.Flaw;
import org.secondsource.journal.Heads;
import org.secondsource.journal.Journal;
import org.secondsource.journal.JournalExport;
import org.secondsource.journal.KeptAnchor;
import org.secondsource.journal.Verification;
import org.secondsource.journal.Verifier;
import org.secondsource.journal.Vouched;
import org.secondsource.storage.Json;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.NestedRuntimeException;

/**
 * Verifies the journal ({@code --verify-journal}), compares an anchor that was kept
 * elsewhere ({@code --anchor=12:3f2a...}) or exports the journal to a file
 * ({@code --export-journal=FILE}), with the settings of the desk but without starting it.
 */
final class JournalCommand {

	private static final String VERIFY = "--verify-journal";

	private static final String EXPORT = "--export-journal=";

	private static final String KEPT = "--anchor=";

	private static final int WHOLE = 0;

	private static final int BROKEN = 1;

	private static final int FAILED = 2;

	private final ApplicationContext desk;

	private final PrintStream out = System.out;

	private JournalCommand(ApplicationContext desk) {
		this.desk = desk;
	}

	static boolean isAsked(String... arguments) {
		return Stream.of(arguments)
			.anyMatch(
					(argument) -> argument.equals(VERIFY) || argument.startsWith(EXPORT) || argument.startsWith(KEPT));
	}

	/** Does what is asked: 0 if all is whole, 1 if not, 2 if it cannot be told. */
	static int run(String... arguments) {
		SpringApplication desk = new SpringApplication(Settings.class);
		desk.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = desk.run(arguments)) {
			JournalCommand command = new JournalCommand(context);
			boolean whole = command.exported(values(EXPORT, arguments)) & command.compared(values(KEPT, arguments));
			if (List.of(arguments).contains(VERIFY)) {
				whole &= command.isWhole();
			}
			return whole ? WHOLE : BROKEN;
		}
		catch (RefusedToStart ex) {
			return FAILED;
		}
		catch (NestedRuntimeException | IOException | IllegalArgumentException | IllegalStateException ex) {
			System.err.println("\nThe journal could not be read or written. " + advice(ex) + "\n");
			return FAILED;
		}
	}

	private boolean isWhole() {
		Verification found = this.desk.getBean(Verifier.class).verify((entries) -> {
		});
		this.out.printf("%nThe journal of Second Source; chains: %d, entries: %d, anchors: %d.%n", found.chains(),
				found.entries(), found.anchors());
		this.desk.getBean(Anchors.class).latest().ifPresent((anchor) -> this.out.printf("Last %s%n", anchor));
		if (found.isWhole()) {
			this.out.println("It is whole: all of it is as it was written.\n");
		}
		else {
			this.out.printf("It is not whole; flaws: %d.%n", found.found());
			found.flaws().forEach(this::tell);
		}
		return found.isWhole();
	}

	private boolean compared(List<String> kept) {
		Anchors anchors = this.desk.getBean(Anchors.class);
		boolean whole = true;
		for (String line : kept) {
			KeptAnchor anchor = KeptAnchor.read(line);
			Optional<Flaw> flaw = anchors.flaw(anchor);
			flaw.ifPresentOrElse(this::tell,
					() -> this.out.println("Anchor " + anchor.number() + " is the one that you kept."));
			whole &= flaw.isEmpty();
		}
		return whole;
	}

	private boolean exported(List<String> files) throws IOException {
		for (String file : files) {
			try (Writer lines = Files.newBufferedWriter(Path.of(file), StandardOpenOption.CREATE_NEW)) {
				long count = this.desk.getBean(JournalExport.class).all(lines);
				this.out.printf("The journal is in %s: %d lines.%n", file, count);
			}
		}
		return true;
	}

	private void tell(Flaw flaw) {
		this.out.println("  " + flaw.sentence());
	}

	private static List<String> values(String name, String... arguments) {
		return Stream.of(arguments)
			.filter((argument) -> argument.startsWith(name))
			.map((argument) -> argument.substring(name.length()))
			.toList();
	}

	private static String advice(Exception ex) {
		if (ex instanceof FileAlreadyExistsException exists) {
			return exists.getFile() + " is there already. Name another file.";
		}
		if (ex instanceof NestedRuntimeException nested) {
			String cause = String.valueOf(nested.getMostSpecificCause().getMessage());
			return cause.lines().findFirst().orElse("")
					+ " Check SPRING_DATASOURCE_URL; an H2 file is open to one program at a time: stop the desk,"
					+ " or verify at /journal.";
		}
		return String.valueOf(ex.getMessage());
	}

	/** The settings of the desk, and of its beans only those that read the journal. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, JacksonAutoConfiguration.class })
	@ComponentScan(basePackageClasses = SecondSource.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { Json.class, Journal.class, Anchors.class, Verifier.class, JournalExport.class,
							Heads.class, Vouched.class, AssessmentArchive.class }))
	static final class Settings {

	}

}
