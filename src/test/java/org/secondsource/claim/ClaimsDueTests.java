package org.secondsource.claim;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.AssessmentSamples;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.ClaimSamples.NOON;
import static org.secondsource.claim.ClaimSamples.cited;

class ClaimsDueTests {

	private static final Phase[] TO_PUBLISHED = { Phase.CORROBORATION, Phase.PUBLICATION, Phase.APPROVED,
			Phase.PUBLISHED };

	@OnEachDatabase
	void putsThePublishedFirstAmongTheOverdue(Databases databases) {
		Ledger ledger = new Ledger(databases);
		ledger.open("early", NOON.minusSeconds(2));
		ledger.open("published", NOON, TO_PUBLISHED);
		ledger.open("closed", NOON, Phase.CLOSED);
		ledger.open("fresh", NOON.plusSeconds(1));
		ledger.open("late", NOON.minusSeconds(1));
		ledger.open("never", null);
		assertThat(ledger.due.overdue(NOON, 10)).extracting(ClaimId::value)
			.containsExactly("published", "early", "late");
		assertThat(ledger.due.overdue(NOON, 2)).hasSize(2);
	}

	@OnEachDatabase
	void findsWhatOtherRulesOrAnotherAssessorJudgedLast(Databases databases) {
		Ledger ledger = new Ledger(databases);
		ledger.open("living", null);
		ledger.open("published", null, TO_PUBLISHED);
		ledger.open("closed", null, Phase.CLOSED);
		String rules = AssessmentSamples.empty().ruleBase();
		String assessor = AssessmentSamples.empty().assessor();
		assertThat(ledger.due.judgedOtherwise(rules, assessor, 10)).isEmpty();
		assertThat(ledger.due.judgedOtherwise("others", assessor, 10)).extracting(ClaimId::value)
			.containsExactly("published", "living");
		assertThat(ledger.due.judgedOtherwise(rules, "another", 1)).extracting(ClaimId::value)
			.containsExactly("published");
	}

	@OnEachDatabase
	void findsTheClaimsWhoseProcessHasNotSettled(Databases databases) {
		Ledger ledger = new Ledger(databases);
		ledger.open("settled", null);
		ledger.open("lost", null);
		ledger.open("published", null, TO_PUBLISHED);
		ledger.open("closed", null, Phase.CLOSED);
		List.of("lost", "published", "closed").forEach((id) -> ledger.locked(id, (claim) -> claim.settled(false)));
		assertThat(ledger.due.unsettled(10)).extracting(ClaimId::value).containsExactly("published", "closed", "lost");
		ledger.locked("lost", (claim) -> claim.settled(true));
		ledger.assess("closed", null);
		assertThat(ledger.due.unsettled(10)).extracting(ClaimId::value).containsExactly("published");
	}

	@OnEachDatabase
	void endsTheTimeOfWhatReliesOnASourceThatChanged(Databases databases) {
		Ledger ledger = new Ledger(databases);
		ledger.sources.add(new Source(new SourceId("amaq"), "Amaq", SourceKind.OUTLET, List.of(),
				new SourceId("islamic-state"), new SourceId("islamic-state"), Reliability.F, null));
		ledger.sources.add(Source.of("sana", "SANA", SourceKind.AGENCY));
		ledger.open("by-its-mouth", null);
		ledger.open("through-it", NOON.plusSeconds(9), TO_PUBLISHED);
		ledger.open("without-it", null);
		ledger.open("ended", null, Phase.CLOSED);
		ledger.locked("by-its-mouth", (claim) -> claim.append(cited(null, "reuters", "amaq", "4"), "verifier", NOON));
		ledger.locked("through-it",
				(claim) -> claim.append(cited(null, "reuters", "islamic-state", "4"), "verifier", NOON));
		ledger.locked("without-it", (claim) -> claim.append(cited(null, "reuters", "sana", "4"), "verifier", NOON));
		ledger.locked("ended", (claim) -> claim.append(cited(null, "reuters", "amaq", "4"), "verifier", NOON));
		assertThat(ledger.due.changed(new SourceId("islamic-state"), NOON)).isEqualTo(2);
		assertThat(ledger.due.overdue(NOON, 10)).extracting(ClaimId::value)
			.containsExactly("through-it", "by-its-mouth");
		assertThat(ledger.due.changed(new SourceId("nobody"), NOON)).isZero();
	}

	/** A ledger with claims in their phases, each assessed. */
	private static final class Ledger {

		private final ClaimLedger claims;

		private final AssessmentArchive assessments;

		private final SourceRegister sources;

		private final ClaimsDue due;

		Ledger(Databases databases) {
			ApplicationContext context = databases.with(SourceRegister.class, AssessmentArchive.class);
			this.claims = context.getBean(ClaimLedger.class);
			this.assessments = context.getBean(AssessmentArchive.class);
			this.sources = context.getBean(SourceRegister.class);
			this.due = context.getBean(ClaimsDue.class);
			this.claims.add(ClaimSamples.DMEIR);
		}

		void open(String id, @Nullable Instant validUntil, Phase... phases) {
			this.claims.open(ClaimSamples.claim(id), "reporter", NOON);
			assess(id, validUntil);
			locked(id, (claim) -> List.of(phases).forEach(claim::moveTo));
		}

		void assess(String id, @Nullable Instant validUntil) {
			locked(id,
					(claim) -> claim.assessed(
							this.assessments
								.keep(claim.id(), AssessmentSamples.empty(), claim.facts(), NOON,
										this.assessments.latest(claim.id()).orElse(null))
								.number(),
							validUntil));
		}

		void locked(String id, Consumer<LockedClaim> work) {
			this.claims.locked(new ClaimId(id), (claim) -> {
				work.accept(claim);
				return claim.phase();
			});
		}

	}

}
