package org.secondsource.source;

import java.util.List;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceRegisterTests {

	private static final SourceId SANA = new SourceId("sana");

	private static final Source STATE_AGENCY = new Source(SANA, "SANA", SourceKind.STATE_MEDIA,
			List.of("Syrian Arab News Agency", "sana"), new SourceId("syria"), new SourceId("damascus"), Reliability.C,
			"SY");

	@OnEachDatabase
	void givesBackASourceAsItWasAdded(Databases databases) {
		SourceRegister sources = register(databases);
		Source plain = Source.of("witness", "A witness", SourceKind.WITNESS);
		sources.add(STATE_AGENCY);
		sources.add(plain);
		assertThat(sources.get(SANA)).isEqualTo(STATE_AGENCY);
		assertThat(sources.find(plain.id())).contains(plain);
		assertThat(sources.all()).containsExactly(STATE_AGENCY, plain);
	}

	@OnEachDatabase
	void refusesAnIdThatIsTaken(Databases databases) {
		SourceRegister sources = register(databases);
		sources.add(STATE_AGENCY);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> sources.add(Source.of("sana", "Another", SourceKind.OUTLET)))
			.withMessageContaining("'sana'")
			.withMessageContaining("another id");
		assertThat(sources.all()).containsExactly(STATE_AGENCY);
		assertThat(sources.named("Another")).isEmpty();
	}

	@OnEachDatabase
	void saysWhatToDoAboutASourceThatIsNotFiled(Databases databases) {
		SourceRegister sources = register(databases);
		assertThat(sources.find(SANA)).isEmpty();
		assertThatExceptionOfType(UnknownSource.class).isThrownBy(() -> sources.get(SANA))
			.withMessageContaining("'sana'")
			.withMessageContaining("add it");
	}

	@OnEachDatabase
	void findsASourceByItsNameOrAnAliasInAnyCase(Databases databases) {
		SourceRegister sources = register(databases);
		sources.add(STATE_AGENCY);
		assertThat(sources.named("Sana")).contains(STATE_AGENCY);
		assertThat(sources.named(" syrian arab NEWS agency ")).contains(STATE_AGENCY);
		assertThat(sources.named("Syrian Arab")).isEmpty();
	}

	@OnEachDatabase
	void putsAPrintedNameBeforeAnAlias(Databases databases) {
		SourceRegister sources = register(databases);
		Source city = Source.of("sanaa", "Sana", SourceKind.OFFICIAL);
		Source other = new Source(new SourceId("other"), "Other", SourceKind.OUTLET, List.of("Sana"),
				new SourceId("other"), new SourceId("other"), Reliability.F, null);
		sources.add(other);
		assertThat(sources.named("sana")).contains(other);
		sources.add(city);
		assertThat(sources.named("sana")).contains(city);
	}

	@OnEachDatabase
	void guessesNobodyWhereSeveralGoByAName(Databases databases) {
		SourceRegister sources = register(databases);
		sources.add(Source.of("official-1", "An official", SourceKind.UNNAMED));
		sources.add(Source.of("official-2", "An official", SourceKind.UNNAMED));
		assertThat(sources.named("an official")).isEmpty();
	}

	@OnEachDatabase
	void bringsTheVoicesOfTheSourcesAskedFor(Databases databases) {
		SourceRegister sources = register(databases);
		Source state = Source.of("syria", "Syria", SourceKind.OFFICIAL);
		sources.add(STATE_AGENCY);
		sources.add(state);
		sources.add(Source.of("reuters", "Reuters", SourceKind.AGENCY));
		assertThat(sources.all(List.of(SANA, new SourceId("nobody")))).containsExactly(STATE_AGENCY, state);
		assertThat(sources.all(Set.of(state.id()))).containsExactly(state);
		assertThat(sources.all(List.of())).isEmpty();
	}

	@OnEachDatabase
	void knowsThePartiesToAConflict(Databases databases) {
		SourceRegister sources = register(databases);
		Set<SourceId> sides = Set.of(new SourceId("damascus"), new SourceId("islamic-state"));
		Conflict conflict = new Conflict("syria", "The war in Syria", sides);
		sources.addConflict(conflict);
		assertThat(sources.parties("syria")).isEqualTo(sides);
		assertThatIllegalArgumentException().isThrownBy(() -> sources.addConflict(conflict))
			.withMessageContaining("'syria'");
		assertThatExceptionOfType(UnknownConflict.class).isThrownBy(() -> sources.parties("elsewhere"))
			.withMessageContaining("'elsewhere'");
	}

	private static SourceRegister register(Databases databases) {
		return databases.with(SourceRegister.class).getBean(SourceRegister.class);
	}

}
