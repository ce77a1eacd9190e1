package org.secondsource.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.source.Conflict;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;
import org.secondsource.source.UnknownConflict;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.secondsource.claim.ClaimSamples.DMEIR;
import static org.secondsource.claim.ClaimSamples.NOON;
import static org.secondsource.claim.ClaimSamples.cited;

class ClaimLedgerTests {

	private static final ClaimId KILLED = new ClaimId("killed");

	private static final Claim CLAIM = ClaimSamples.claim("killed");

	@OnEachDatabase
	void givesBackAnIncidentAsItWasAdded(Databases databases) {
		ApplicationContext context = context(databases);
		ClaimLedger ledger = context.getBean(ClaimLedger.class);
		context.getBean(SourceRegister.class).addConflict(new Conflict("syria", "Syria", Set.of()));
		Incident fought = new Incident(new IncidentId("later"), "T", "P",
				Period.at(NOON.truncatedTo(ChronoUnit.MICROS)), false, "syria", Set.of(), Set.of(), "asia");
		ledger.add(fought);
		assertThat(ledger.incident(DMEIR.id())).isEqualTo(DMEIR);
		assertThat(ledger.incident(fought.id())).isEqualTo(fought);
		assertThat(ledger.incidents()).containsExactly(fought, DMEIR);
	}

	@OnEachDatabase
	void refusesAnIncidentThatIsFiledOrWhoseConflictIsNot(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		Incident elsewhere = new Incident(new IncidentId("b"), "T", "P", DMEIR.occurred(), true, "nowhere", Set.of(),
				Set.of(), "asia");
		assertThatIllegalArgumentException().isThrownBy(() -> ledger.add(DMEIR)).withMessageContaining("'dmeir'");
		assertThatExceptionOfType(UnknownConflict.class).isThrownBy(() -> ledger.add(elsewhere));
		assertThatExceptionOfType(UnknownIncident.class).isThrownBy(() -> ledger.incident(elsewhere.id()));
	}

	@OnEachDatabase
	void closesAnIncident(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.close(DMEIR.id());
		assertThat(ledger.incident(DMEIR.id()).live()).isFalse();
		assertThatExceptionOfType(UnknownIncident.class).isThrownBy(() -> ledger.close(new IncidentId("x")));
	}

	@OnEachDatabase
	void opensAClaimAtIntakeWithItsRegistration(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ClaimState opened = ledger.open(CLAIM, "reporter", NOON);
		assertThat(opened).isEqualTo(ledger.state(CLAIM.id()));
		assertThat(opened.facts()).isEqualTo(1);
		assertThat(opened.phase()).isEqualTo(Phase.INTAKE);
		assertThat(ledger.state(KILLED)).isEqualTo(opened);
		assertThat(ledger.facts(KILLED)).containsExactly(
				new FiledFact(1, new Fact.Registered(CLAIM), "reporter", NOON.truncatedTo(ChronoUnit.MICROS)));
	}

	@OnEachDatabase
	void refusesAClaimThatIsFiledOrWhoseIncidentIsNot(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		Claim lost = new Claim(new ClaimId("lost"), new IncidentId("x"), Effect.HELD, "", "", Gravity.ORDINARY, "");
		assertThatIllegalArgumentException().isThrownBy(() -> ledger.open(CLAIM, "reporter", NOON))
			.withMessageContaining("'killed'");
		assertThatExceptionOfType(UnknownIncident.class).isThrownBy(() -> ledger.open(lost, "reporter", NOON));
		assertThatExceptionOfType(UnknownClaim.class).isThrownBy(() -> ledger.state(lost.id()));
		assertThatExceptionOfType(UnknownClaim.class).isThrownBy(() -> ledger.locked(lost.id(), LockedClaim::phase));
	}

	@OnEachDatabase
	void keepsEveryKindOfFactInItsPlace(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		Claim claim = ClaimSamples.claim("c");
		ledger.open(claim, "reporter", NOON);
		List<FiledFact> filed = ledger.locked(claim.id(),
				(locked) -> locked.append(ClaimSamples.everyKind(), "verifier", NOON));
		int last = 1 + ClaimSamples.everyKind().size();
		assertThat(filed).extracting(FiledFact::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(2, last).boxed().toList());
		assertThat(ledger.facts(claim.id())).hasSize(last).endsWith(filed.toArray(FiledFact[]::new));
		assertThat(ledger.facts(claim.id(), 3)).extracting(FiledFact::number).containsExactly(1, 2, 3);
		assertThat(ledger.state(claim.id()).facts()).isEqualTo(last);
	}

	@OnEachDatabase
	void takesTheClaimFromItsLatestRegistration(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		Claim complete = new Claim(KILLED, DMEIR.id(), Effect.ABDUCTED, "workers", "Dmeir", Gravity.PERPETRATOR, "S");
		ledger.locked(KILLED, (claim) -> claim.append(new Fact.Registered(complete), "intake", NOON));
		assertThat(ledger.state(KILLED).claim()).isEqualTo(complete);
		assertThat(ledger.ofIncident(DMEIR.id())).containsExactly(ledger.state(KILLED));
		assertThatIllegalArgumentException().isThrownBy(() -> ledger.locked(KILLED,
				(claim) -> claim.append(new Fact.Registered(ClaimSamples.claim("other")), "intake", NOON)));
	}

	@OnEachDatabase
	void movesAClaimOnlyAsItsLifeAllows(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		move(ledger, KILLED, Phase.CORROBORATION, Phase.PUBLICATION);
		assertThat(ledger.state(KILLED).phase()).isEqualTo(Phase.PUBLICATION);
		assertThatIllegalStateException()
			.isThrownBy(() -> move(ledger, KILLED, Phase.APPROVED, Phase.PUBLISHED, Phase.INTAKE))
			.withMessageContaining("PUBLISHED and cannot move to INTAKE")
			.withMessageContaining("REVIEW");
		assertThat(ledger.state(KILLED).phase()).isEqualTo(Phase.PUBLICATION);
	}

	@OnEachDatabase
	void recordsTheLatestVerdict(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		assess(ledger, KILLED, NOON);
		assertThat(ledger.state(KILLED).validUntil()).isEqualTo(NOON.truncatedTo(ChronoUnit.MICROS));
		assess(ledger, KILLED, null);
		assertThat(ledger.state(KILLED).verdict()).isEqualTo(2);
		assertThatIllegalArgumentException().isThrownBy(() -> ledger.locked(KILLED, (claim) -> {
			claim.assessed(2, null);
			return claim;
		}));
	}

	@OnEachDatabase
	void showsUnderTheLockWhatWasDoneUnderIt(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		int facts = ledger.locked(KILLED, (claim) -> {
			claim.append(cited("r-1", "reuters", null, "175"), "verifier", NOON);
			claim.moveTo(Phase.CORROBORATION);
			assertThat(ledger.state(KILLED)).isEqualTo(claim.state());
			assertThat(claim.phase()).isEqualTo(Phase.CORROBORATION);
			return ledger.facts(KILLED).size();
		});
		assertThat(facts).isEqualTo(2);
	}

	@OnEachDatabase
	void joinsInWhenLockedAgainUnderTheLock(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		ledger.locked(KILLED, (claim) -> {
			claim.append(cited("r-1", "reuters", null, "175"), "verifier", NOON);
			ledger.locked(KILLED, (again) -> again.append(cited("r-2", "efe", null, "175"), "verifier", NOON));
			return claim.append(cited("r-3", "bbc", null, "175"), "verifier", NOON);
		});
		assertThat(ledger.facts(KILLED)).extracting(FiledFact::number).containsExactly(1, 2, 3, 4);
		assertThat(ledger.state(KILLED).facts()).isEqualTo(4);
	}

	@OnEachDatabase
	void writesNothingOnceTheLockIsGivenUp(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		LockedClaim kept = ledger.locked(KILLED, Function.identity());
		assertThatIllegalStateException().isThrownBy(() -> kept.moveTo(Phase.CLOSED))
			.withMessageContaining("no longer locked");
	}

	@OnEachDatabase
	void undoesAllWhenTheWorkFails(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> ledger.locked(KILLED, (claim) -> {
				claim.append(cited("r-1", "reuters", null, "175"), "verifier", NOON);
				throw new UnsupportedOperationException();
			}));
		assertThat(ledger.facts(KILLED)).hasSize(1);
		assertThat(ledger.standingOn(new ReportId("r-1"))).isEmpty();
		assertThat(ledger.state(KILLED).facts()).isEqualTo(1);
	}

	@OnEachDatabase
	void numbersFactsWithoutGapsWhenEightAppendAtOnce(Databases databases) throws Exception {
		ClaimLedger ledger = ledger(databases);
		ledger.open(CLAIM, "reporter", NOON);
		Together.eight((thread) -> IntStream.range(0, 5)
			.map((turn) -> ledger.locked(KILLED,
					(claim) -> claim.append(cited("r-1", "reuters", null, "175"), "v" + thread, NOON).number()))
			.sum());
		assertThat(ledger.facts(KILLED)).extracting(FiledFact::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 41).boxed().toList());
		assertThat(ledger.state(KILLED).facts()).isEqualTo(41);
		assertThat(ledger.standingOn(new ReportId("r-1"))).containsExactly(KILLED);
	}

	@OnEachDatabase
	void knowsWhatStandsOnAReport(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		Hop hop = new Hop(new SourceId("efe"), Hop.Kind.QUOTES, new ReportId("r-2"));
		file(ledger, "b", cited("r-1", "reuters", null, "175", hop), cited("r-1", "reuters", null, "10"));
		file(ledger, "a", cited("r-1", "bbc", null, "4"), cited(null, "desk", null, "4"));
		assertThat(ledger.standingOn(new ReportId("r-1"))).containsExactly(new ClaimId("a"), new ClaimId("b"));
		assertThat(ledger.standingOn(new ReportId("r-2"))).containsExactly(new ClaimId("b"));
		assertThat(ledger.standingOn(new ReportId("r-3"))).isEmpty();
	}

	@OnEachDatabase
	void knowsWhatReliesOnASource(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		file(ledger, "b", cited("r-1", "reuters", "sana", "at least 175", Hop.through("efe")));
		file(ledger, "a", cited("r-2", "sana", null, "10"), cited("r-3", "sana", null, "4"));
		SourceId sana = new SourceId("sana");
		assertThat(ledger.relyingOn(sana)).containsExactly(new ClaimId("a"), new ClaimId("b"));
		assertThat(ledger.relyingOn(sana, "175")).containsExactly(new ClaimId("b"));
		assertThat(ledger.relyingOn(new SourceId("reuters"))).containsExactly(new ClaimId("b"));
		assertThat(ledger.relyingOn(new SourceId("efe"), "175")).containsExactly(new ClaimId("b"));
		assertThat(ledger.relyingOn(new SourceId("afp"))).isEmpty();
	}

	@OnEachDatabase
	void listsTheNewestClaimsFirst(Databases databases) {
		ClaimLedger ledger = ledger(databases);
		ledger.open(ClaimSamples.claim("first"), "reporter", NOON);
		ledger.open(ClaimSamples.claim("second"), "reporter", NOON.plusSeconds(1));
		assertThat(ledger.all(10)).extracting((state) -> state.id().value()).containsExactly("second", "first");
		assertThat(ledger.all(1)).hasSize(1);
	}

	private static void file(ClaimLedger ledger, String id, Fact... facts) {
		ledger.open(ClaimSamples.claim(id), "reporter", NOON);
		ledger.locked(new ClaimId(id), (claim) -> claim.append(List.of(facts), "verifier", NOON));
	}

	private static Phase move(ClaimLedger ledger, ClaimId id, Phase... phases) {
		return ledger.locked(id, (claim) -> {
			List.of(phases).forEach(claim::moveTo);
			return claim.phase();
		});
	}

	private static int assess(ClaimLedger ledger, ClaimId id, @Nullable Instant validUntil) {
		return ledger.locked(id, (claim) -> {
			claim.assessed(claim.state().verdict() + 1, validUntil);
			return claim.facts();
		});
	}

	private static ClaimLedger ledger(Databases databases) {
		return context(databases).getBean(ClaimLedger.class);
	}

	private static ApplicationContext context(Databases databases) {
		ApplicationContext context = databases.with(SourceRegister.class);
		context.getBean(ClaimLedger.class).add(DMEIR);
		return context;
	}

}
