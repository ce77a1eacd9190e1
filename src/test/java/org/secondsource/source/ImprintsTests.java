package org.secondsource.source;

import java.util.List;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImprintsTests {

	private static final SourceId UN = new SourceId("un");

	private static final SourceId MISSION = new SourceId("mission");

	@OnEachDatabase
	void findsASourceByItsDomainOrTheNearestAboveIt(Databases databases) {
		Imprints imprints = filed(databases);
		assertThat(imprints.at("https://un.example/news?id=1")).contains(UN);
		assertThat(imprints.at("http://WWW.UN.example:8080/")).contains(UN);
		assertThat(imprints.at("un.example")).contains(UN);
		assertThat(imprints.at("https://press.mission.un.example/")).contains(MISSION);
		for (String nobody : List.of("https://notun.example/", "https://un.example.evil.test/", "example",
				"United Nations", "", "https://", "urn:un.example:1", "https://un example/")) {
			assertThat(imprints.at(nobody)).as(nobody).isEmpty();
		}
	}

	@OnEachDatabase
	void givesBackAnImprintAsItWasFiled(Databases databases) {
		Imprints imprints = filed(databases);
		assertThat(imprints.of(MISSION)).isEqualTo(new Imprint("un", List.of("mission.un.example")));
		assertThat(imprints.of(new SourceId("nobody"))).isEqualTo(Imprint.NONE);
	}

	@OnEachDatabase
	void refusesAnotherSourcesDomainAndWhatIsNone(Databases databases) {
		Imprints imprints = filed(databases);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> imprints.file(MISSION, new Imprint(null, List.of("un.example"))))
			.withMessageContaining("un.example");
		for (String wrong : List.of("https://un.example", "un", "un example.org", ".un.example", "")) {
			assertThatIllegalArgumentException().isThrownBy(() -> new Imprint(null, List.of(wrong)))
				.withMessageContaining("is no domain");
		}
	}

	private static Imprints filed(Databases databases) {
		ApplicationContext desk = databases.with(SourceRegister.class, Imprints.class);
		SourceRegister register = desk.getBean(SourceRegister.class);
		register.add(Source.of("un", "The nations", SourceKind.OFFICIAL));
		register.add(Source.of("mission", "The mission", SourceKind.MONITOR));
		Imprints imprints = desk.getBean(Imprints.class);
		imprints.file(UN, new Imprint(null, List.of("UN.example ")));
		imprints.file(MISSION, new Imprint("un", List.of("mission.un.example")));
		return imprints;
	}

}
