package org.secondsource.assessment;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Enquiry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier has one hash, in whatever order its parts came and wherever they lie in
 * memory.
 */
class FingerprintTests {

	private final Dossier dossier = DossierBuilder.of(Effect.KILLED)
		.told(Told.by("sohr").says("10"), Told.by("airwars").says("30"))
		.dossier();

	@Test
	void theOrderOfASetLeavesNoTrace() {
		assertThat(Fingerprint.of(standingOn("10", "30"))).isEqualTo(Fingerprint.of(standingOn("30", "10")));
	}

	@Test
	void anotherFactIsAnotherDossier() {
		assertThat(Fingerprint.of(standingOn("10"))).isNotEqualTo(Fingerprint.of(standingOn("30")))
			.isNotEqualTo(Fingerprint.of(this.dossier));
	}

	/** The fingerprint that this very dossier had before enquiries had kinds. */
	@Test
	void aDossierKeepsItsHashWhereNothingNewIsSaid() {
		assertThat(Fingerprint.of(this.dossier))
			.isEqualTo("f055b9ec8c1e0096d82884655e17949170ad456909018b1c2fc25091c4e2a725");
		assertThat(Fingerprint.of(DossierBuilder.of(Effect.KILLED).told(Told.desk(Enquiry.CALL).says("10")).dossier()))
			.isNotEqualTo(Fingerprint.of(DossierBuilder.of(Effect.KILLED).told(Told.desk().says("10")).dossier()));
	}

	private Dossier standingOn(String... accounts) {
		Set<String> inOrder = new LinkedHashSet<>(Arrays.asList(accounts));
		return new Dossier(this.dossier.claim(), this.dossier.incident(), this.dossier.parties(),
				this.dossier.citations(), this.dossier.reports(), this.dossier.sources(), this.dossier.notices(),
				this.dossier.enquiries(), this.dossier.answers(), new Dossier.Said(inOrder, Set.of(), "As it was."),
				this.dossier.asked());
	}

}
