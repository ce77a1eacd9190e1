package org.secondsource.source;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ProposedSourcesTests {

	@OnEachDatabase
	void proposesWhatNobodyGoesByUntilSomebodyDoes(Databases databases) {
		ApplicationContext desk = databases.with(SourceRegister.class, ProposedSources.class);
		ProposedSources proposed = desk.getBean(ProposedSources.class);
		proposed.propose("Hill Wire", "feed");
		proposed.propose("Valley Wire", "feed");
		proposed.propose(" valley-WIRE ", "folder");
		proposed.propose(" ", "feed");
		proposed.propose("x".repeat(501), "feed");
		assertThat(proposed.all()).extracting(ProposedSource::name).containsExactly("Valley Wire", "Hill Wire");
		assertThat(proposed.all().get(0)).extracting(ProposedSource::times, ProposedSource::door)
			.containsExactly(2, "feed");
		SourceRegister register = desk.getBean(SourceRegister.class);
		assertThat(register.all()).as("nobody is created silently").isEmpty();
		register.add(Source.of("valley", "Valley wire", SourceKind.AGENCY));
		assertThat(proposed.all()).extracting(ProposedSource::name).containsExactly("Hill Wire");
	}

}
