package org.secondsource.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Journal;
import org.secondsource.source.Imprints;
import org.secondsource.source.Source;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.source.StartingRegister;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class StartingRegisterAtStartTests {

	@OnEachDatabase
	void givesANewsroomWithoutSourcesThoseToStartFrom(Databases databases) {
		ApplicationContext desk = desk(databases);
		start(desk);
		assertThat(desk.getBean(SourceRegister.class).all()).hasSameSizeAs(StartingRegister.entries());
		start(desk);
		assertThat(desk.getBean(SourceRegister.class).all()).hasSameSizeAs(StartingRegister.entries());
		assertThat(desk.getBean(Journal.class).entries(Administration.CHAIN, 100)).singleElement()
			.satisfies((entry) -> assertThat(entry.content()).contains("starting-register-added", "reuters"));
	}

	@OnEachDatabase
	void leavesANewsroomThatHasSourcesAlone(Databases databases) {
		ApplicationContext desk = desk(databases);
		Source own = Source.of("wire", "Our wire", SourceKind.AGENCY);
		desk.getBean(SourceRegister.class).add(own);
		start(desk);
		assertThat(desk.getBean(SourceRegister.class).all()).containsExactly(own);
	}

	@Test
	void isSwitchedOnInProductionAlone() throws IOException {
		assertThat(Files.readString(Path.of("src/main/resources/application-production.yaml")))
			.contains("starting-register: true");
		assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
			.doesNotContain("starting-register");
	}

	private static void start(ApplicationContext desk) {
		new StartingRegisterAtStart(desk.getBean(AddingSources.class), desk.getBean(SourceRegister.class))
			.run(new DefaultApplicationArguments());
	}

	private static ApplicationContext desk(Databases databases) {
		return databases.with(SourceRegister.class, Imprints.class, StartingRegister.class, ChangingSources.class,
				AddingSources.class);
	}

}
