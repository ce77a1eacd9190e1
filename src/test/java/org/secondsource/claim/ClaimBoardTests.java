package org.secondsource.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.source.SourceRegister;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.ClaimSamples.DMEIR;
import static org.secondsource.claim.ClaimSamples.NOON;
import static org.secondsource.claim.ClaimSamples.cited;

class ClaimBoardTests {

	@OnEachDatabase
	void findsTheOtherClaimsThatAFileIsAttachedTo(Databases databases) {
		ApplicationContext context = context(databases);
		ClaimLedger ledger = context.getBean(ClaimLedger.class);
		for (String attached : List.of("one 1", "one 2", "two 1", "two 1", "other 3")) {
			String claim = attached.split(" ")[0];
			if (ledger.all(10).stream().noneMatch((state) -> state.id().value().equals(claim))) {
				open(context, claim, 0);
			}
			ledger.locked(new ClaimId(claim), (locked) -> locked.append(
					new Fact.AttachmentFiled(attached.split(" ")[1].repeat(64), "a.png", "image/png", 1, "", null),
					"verifier", NOON));
		}
		ClaimBoard board = context.getBean(ClaimBoard.class);
		assertThat(board.shared(new ClaimId("one"))).singleElement().satisfies((shared) -> {
			assertThat(shared.hash()).isEqualTo("1".repeat(64));
			assertThat(shared.claim()).isEqualTo(new ClaimId("two"));
			assertThat(shared.sentence()).isEqualTo(ledger.state(shared.claim()).claim().sentence());
		});
		assertThat(board.shared(new ClaimId("two"))).extracting((shared) -> shared.claim().value())
			.containsExactly("one");
		assertThat(board.shared(new ClaimId("other"))).isEmpty();
	}

	@OnEachDatabase
	void listsTheNewestClaimsOfSomePhasesFirst(Databases databases) {
		ApplicationContext context = context(databases);
		open(context, "intake", 0);
		open(context, "early", 1, Phase.CORROBORATION, Phase.PUBLICATION);
		open(context, "closed", 2, Phase.CLOSED);
		open(context, "late", 3, Phase.CORROBORATION, Phase.PUBLICATION);
		ClaimBoard board = context.getBean(ClaimBoard.class);
		assertThat(board.in(EnumSet.of(Phase.PUBLICATION), 10)).extracting((state) -> state.id().value())
			.containsExactly("late", "early");
		assertThat(board.in(EnumSet.of(Phase.PUBLICATION, Phase.CLOSED), 2)).extracting(ClaimState::phase)
			.containsExactly(Phase.PUBLICATION, Phase.CLOSED);
		assertThat(board.in(EnumSet.of(Phase.ARCHIVED), 10)).isEmpty();
	}

	@OnEachDatabase
	void readsTheFactsAndIncidentsOfManyClaimsAsOfOne(Databases databases) {
		ApplicationContext context = context(databases);
		ClaimLedger ledger = context.getBean(ClaimLedger.class);
		ClaimBoard board = context.getBean(ClaimBoard.class);
		open(context, "one", 0);
		open(context, "two", 1);
		open(context, "other", 2);
		ledger.locked(new ClaimId("one"), (claim) -> claim
			.append(List.of(cited("r-1", "reuters", null, "175"), cited("r-2", "efe", null, "175")), "verifier", NOON));
		List<ClaimState> asked = List.of(ledger.state(new ClaimId("one")), ledger.state(new ClaimId("two")));
		assertThat(board.facts(asked)).hasSize(2)
			.containsEntry(new ClaimId("one"), ledger.facts(new ClaimId("one")))
			.containsEntry(new ClaimId("two"), ledger.facts(new ClaimId("two")));
		assertThat(board.incidents(asked)).hasSize(1).containsEntry(DMEIR.id(), DMEIR);
		assertThat(board.facts(Set.of())).isEmpty();
		assertThat(board.incidents(Set.of())).isEmpty();
	}

	private static void open(ApplicationContext context, String id, int second, Phase... phases) {
		ClaimLedger ledger = context.getBean(ClaimLedger.class);
		ledger.open(ClaimSamples.claim(id), "reporter", NOON.plusSeconds(second));
		ledger.locked(new ClaimId(id), (claim) -> {
			List.of(phases).forEach(claim::moveTo);
			return claim.phase();
		});
	}

	private static ApplicationContext context(Databases databases) {
		ApplicationContext context = databases.with(SourceRegister.class);
		context.getBean(ClaimLedger.class).add(DMEIR);
		return context;
	}

}
