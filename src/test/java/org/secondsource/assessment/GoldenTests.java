package org.secondsource.assessment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier is judged as it was judged before, or under a new number.
 */
class GoldenTests {

	private static final String HOW = """
			A judgement changed. If it was meant to, raise Assessor.VERSION, write the golden set anew with
			mvn test -Dtest=GoldenTests -Dsecond-source.write=true
			and commit it; if only the rules changed, their hash is version enough.""";

	private static final Map<String, GoldenDossier> COMPOSED = GoldenChoice.composed();

	@BeforeAll
	static void writeAnewIfAsked() throws IOException {
		if (Boolean.getBoolean("second-source.write")) {
			List<GoldenDossier> kept = GoldenDossier.kept();
			boolean otherRules = !GoldenDossier.keptRules().equals(Judged.RULES.hash());
			assertThat(refused(kept, otherRules)).as(HOW).isEmpty();
			Map<String, GoldenDossier> all = new TreeMap<>();
			kept.forEach((one) -> all.put(one.name(), one.anew()));
			GoldenChoice.diverse(20160404, 2_000).forEach(all::putIfAbsent);
			all.putAll(COMPOSED);
			for (GoldenDossier one : all.values()) {
				one.write();
			}
			GoldenDossier.keepRules();
		}
	}

	@Test
	void everyDossierIsJudgedAsBeforeOrUnderANewNumber() throws IOException {
		List<GoldenDossier> kept = GoldenDossier.kept();
		List<String> faults = new ArrayList<>();
		kept.forEach((one) -> faults.addAll(one.faults()));
		assertThat(faults).as(HOW).isEmpty();
		assertThat(GoldenDossier.keptRules()).as(HOW).isEqualTo(Judged.RULES.hash());
	}

	@Test
	void theSetHoldsWhatIsComposedForItAndTheDiverse() {
		List<GoldenDossier> kept = GoldenDossier.kept();
		assertThat(kept).as(HOW).containsAll(COMPOSED.values()).hasSizeGreaterThan(COMPOSED.size() + 10);
		assertThat(kept).extracting((one) -> one.assessment().path("outcome").asText())
			.contains("STOP", "CORRECT", "WORK", "CLOSE", "RETURN", "REFER", "READY");
	}

	@Test
	void aDossierComesBackFromItsJsonAsItWas() {
		for (GoldenDossier one : GoldenDossier.kept()) {
			Dossier dossier = one.read();
			assertThat(Canonical.of(dossier)).as(one.name()).isEqualTo(one.dossier());
			assertThat(Fingerprint.of(dossier)).as(one.name()).isEqualTo(one.assessment().path("facts").asText());
		}
		COMPOSED.values().forEach((one) -> assertThat(one.read()).as(one.name()).isEqualTo(again(one.read())));
	}

	@Test
	void rejectsAnAlteredGradeAndNamesTheDossierAndTheField() {
		GoldenDossier altered = altered();
		assertThat(altered.faults()).containsExactly("rule-02-two-origins: grade: \"WEAK\", now \"FAIR\"");
	}

	@Test
	void refusesToWriteAChangedResultUnderTheSameNumber() {
		assertThat(refused(List.of(altered()), false))
			.containsExactly("rule-02-two-origins: grade: \"WEAK\", now \"FAIR\"");
	}

	@Test
	void writesAChangedResultUnderANewNumberOrOtherRules() {
		assertThat(refused(List.of(altered()), true)).isEmpty();
		GoldenDossier one = altered();
		assertThat(
				refused(List.of(new GoldenDossier(one.name(), one.why(), "0", one.dossier(), one.assessment())), false))
			.isEmpty();
	}

	@Test
	void asksForWritingAnewUnderANewNumber() {
		GoldenDossier one = COMPOSED.values().iterator().next();
		assertThat(new GoldenDossier("old", "", "0", one.dossier(), one.assessment()).faults())
			.containsExactly("old was judged by assessor 0. Rewrite it.");
	}

	private static List<String> refused(List<GoldenDossier> kept, boolean otherRules) {
		return kept.stream()
			.filter((one) -> !one.mayChange(Assessor.VERSION, otherRules))
			.flatMap((one) -> one.changes().stream())
			.toList();
	}

	private static GoldenDossier altered() {
		GoldenDossier one = Objects.requireNonNull(COMPOSED.get("rule-02-two-origins"));
		ObjectNode assessment = one.assessment().deepCopy();
		assessment.put("grade", "WEAK");
		return new GoldenDossier(one.name(), one.why(), one.assessor(), one.dossier(), assessment);
	}

	private static Dossier again(Dossier dossier) {
		return new GoldenDossier("again", "", "", Canonical.of(dossier), Canonical.of(dossier)).read();
	}

}
