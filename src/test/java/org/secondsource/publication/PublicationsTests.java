package org.secondsource.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.AssessmentSamples;
import org.secondsource.assessment.Range;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.claim.Figure;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secondsource.claim.ClaimSamples.NOON;

class PublicationsTests {

	private static final ClaimId KILLED = new ClaimId("killed");

	private static final ClaimId HELD = new ClaimId("held");

	@OnEachDatabase
	void givesBackARevisionAsItWasSaid(Databases databases) {
		Publications publications = publications(databases);
		Range range = new Range(10, new Figure(10, null, "at least 10"), 175, true, "10 to 175");
		Revision said = publications.add(new NewRevision(KILLED, Revision.Kind.PUBLICATION, "At least 10, „says“ SANA.",
				range, Set.of("10", "175"), 1, "", "editor", NOON));
		assertThat(said).isEqualTo(new Revision(KILLED, 1, Revision.Kind.PUBLICATION, "At least 10, „says“ SANA.",
				range, Set.of("10", "175"), 1, "", "editor", NOON.truncatedTo(ChronoUnit.MICROS)));
		assertThat(publications.latest(KILLED)).contains(said);
		Revision withdrawn = publications.add(revision(KILLED, Revision.Kind.RETRACTION, NOON));
		assertThat(publications.latest(KILLED)).contains(withdrawn);
		assertThat(publications.all(KILLED)).containsExactly(said, withdrawn);
	}

	@OnEachDatabase
	void findsWhatStandsOnSeveralClaims(Databases databases) {
		Publications publications = publications(databases);
		publications.add(revision(KILLED, Revision.Kind.PUBLICATION, NOON));
		Revision killed = publications.add(revision(KILLED, Revision.Kind.UPDATE, NOON));
		assertThat(publications.latest(List.of(KILLED, HELD))).containsOnlyKeys(KILLED).containsEntry(KILLED, killed);
		assertThat(publications.latest(List.of())).isEmpty();
		assertThat(publications.latest(HELD)).isEmpty();
		assertThat(publications.all(HELD)).isEmpty();
	}

	@OnEachDatabase
	void listsWhatStandsWithTheNewestFirst(Databases databases) {
		Publications publications = publications(databases);
		publications.add(revision(KILLED, Revision.Kind.PUBLICATION, NOON));
		Revision held = publications.add(revision(HELD, Revision.Kind.PUBLICATION, NOON.plusSeconds(1)));
		Revision killed = publications.add(revision(KILLED, Revision.Kind.CORRECTION, NOON.plusSeconds(2)));
		assertThat(publications.published(10)).containsExactly(killed, held);
		assertThat(publications.published(1)).containsExactly(killed);
	}

	@OnEachDatabase
	void feedsTheKindsAskedForWithTheNewestFirst(Databases databases) {
		Publications publications = publications(databases);
		Revision first = publications.add(revision(KILLED, Revision.Kind.PUBLICATION, NOON));
		Revision corrected = publications.add(revision(KILLED, Revision.Kind.CORRECTION, NOON.plusSeconds(1)));
		Revision retracted = publications.add(revision(KILLED, Revision.Kind.RETRACTION, NOON.plusSeconds(1)));
		assertThat(publications.said(EnumSet.allOf(Revision.Kind.class), 10)).containsExactly(retracted, corrected,
				first);
		assertThat(publications.said(EnumSet.of(Revision.Kind.CORRECTION), 10)).containsExactly(corrected);
		assertThat(publications.said(EnumSet.allOf(Revision.Kind.class), 1)).containsExactly(retracted);
	}

	@OnEachDatabase
	void publishesNothingThatWasNotAssessed(Databases databases) {
		Publications publications = publications(databases);
		NewRevision unassessed = new NewRevision(KILLED, Revision.Kind.PUBLICATION, "So.", Range.NONE, Set.of(), 2, "",
				"editor", NOON);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> publications.add(unassessed));
		assertThat(publications.all(KILLED)).isEmpty();
	}

	private static NewRevision revision(ClaimId claim, Revision.Kind kind, Instant at) {
		return new NewRevision(claim, kind, kind + " of " + claim, Range.NONE, Set.of(), 1, "", "editor", at);
	}

	private static Publications publications(Databases databases) {
		ApplicationContext context = databases.with(AssessmentArchive.class, Publications.class);
		ClaimLedger ledger = context.getBean(ClaimLedger.class);
		ledger.add(ClaimSamples.DMEIR);
		for (ClaimId claim : List.of(KILLED, HELD)) {
			ledger.open(ClaimSamples.claim(claim.value()), "reporter", NOON);
			context.getBean(AssessmentArchive.class).keep(claim, AssessmentSamples.empty(), 1, NOON, null);
		}
		return context.getBean(Publications.class);
	}

}
