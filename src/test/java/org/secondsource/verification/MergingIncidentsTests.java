package org.secondsource.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.MergedIncidents;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.verification.PuttingRightTests.assertRefused;
import static org.secondsource.verification.SmallDesk.told;

class MergingIncidentsTests {

	private static final String WHY = "The same night, the same place.";

	@OnEachDatabase
	void theClaimsOfAMergedIncidentMoveAndComeBack(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingIncidents merging = desk.context.getBean(MergingIncidents.class);
		MergedIncidents merged = desk.context.getBean(MergedIncidents.class);
		Incident lesser = desk.incident("asia");
		Incident greater = desk.incident("middleeast");
		ClaimId moving = desk.claim("a", lesser.id(), told("c1", "sohr", "10"));
		ClaimId staying = desk.claim("b", greater.id(), told("c1", "sohr", "10"));
		Case before = desk.cases.of(moving);
		assertThat(merging.merge(lesser.id(), greater.id(), WHY, "head")).containsExactly(moving);
		Case now = desk.cases.of(moving);
		assertThat(now.incident()).isEqualTo(greater);
		assertThat(now.latest().number()).isEqualTo(before.latest().number() + 1);
		assertThat(desk.cases.brief(now, TaskKind.SECOND_ORIGIN).groups()).containsExactly("middleeast");
		assertThat(now.facts().get(now.facts().size() - 1).fact())
			.isEqualTo(new Fact.MovedToIncident(lesser.id(), greater.id(), WHY));
		assertThat(desk.ledger().incidents()).contains(greater).doesNotContain(lesser);
		assertThat(merged.into(lesser.id())).contains(greater.id());
		assertThat(merged.known(lesser.id())).isEqualTo(greater.id());
		assertRefused(() -> merging.merge(lesser.id(), greater.id(), WHY, "head"), "was merged into");
		assertRefused(() -> merging.merge(greater.id(), lesser.id(), WHY, "head"), "was merged into");
		assertThat(merging.undo(lesser.id(), "Another night.", "editor")).containsExactly(moving);
		assertThat(desk.cases.of(moving).assessment()).isEqualTo(before.assessment());
		assertThat(desk.ledger().ofIncident(greater.id())).extracting(ClaimState::id).containsExactly(staying);
		assertRefused(() -> merging.undo(lesser.id(), WHY, "head"), "not merged into any other");
		assertThat(noted(desk))
			.anyMatch((entry) -> entry.content().contains("incident-merged")
					&& entry.content().contains(lesser.id().value()) && entry.content().contains(WHY))
			.anyMatch((entry) -> entry.content().contains("incident-merger-undone"));
		desk.journalHolds(List.of(moving, staying));
	}

	@OnEachDatabase
	void chosenClaimsAreSplitOffAndMergedBack(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingIncidents merging = desk.context.getBean(MergingIncidents.class);
		Incident from = desk.incident("middleeast");
		ClaimId one = desk.claim("a", from.id(), told("c1", "sohr", "10"));
		ClaimId other = desk.claim("b", from.id(), told("c1", "sohr", "10"));
		Incident second = SmallDesk.happened("asia");
		merging.split(from.id(), second, Set.of(other), "Another place.", "head");
		assertThat(desk.cases.of(other).incident()).isEqualTo(second);
		assertThat(desk.cases.of(one).incident()).isEqualTo(from);
		assertRefused(() -> merging.split(from.id(), SmallDesk.happened("asia"), Set.of(other), WHY, "head"),
				"claims of this incident: some of " + one);
		merging.merge(second.id(), from.id(), WHY, "head");
		assertThat(desk.ledger().ofIncident(from.id())).hasSize(2);
		assertThat(desk.context.getBean(MergedIncidents.class).into(second.id())).isEqualTo(Optional.of(from.id()));
	}

	@OnEachDatabase
	void whatWentOnElsewhereStaysThereWhenAMergerIsUndone(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingIncidents merging = desk.context.getBean(MergingIncidents.class);
		IncidentId lesser = desk.incident("middleeast").id();
		IncidentId greater = desk.incident("middleeast").id();
		ClaimId claim = desk.claim("a", lesser, told("c1", "sohr", "10"));
		merging.merge(lesser, greater, WHY, "head");
		Incident third = SmallDesk.happened("middleeast");
		merging.split(greater, third, Set.of(claim), WHY, "head");
		assertThat(merging.undo(lesser, WHY, "head")).isEmpty();
		assertThat(desk.cases.of(claim).incident()).isEqualTo(third);
	}

	@OnEachDatabase
	void ofTwoMergersThatCrossOneWins(Databases databases) throws Exception {
		SmallDesk desk = SmallDesk.on(databases);
		MergingIncidents merging = desk.context.getBean(MergingIncidents.class);
		IncidentId one = desk.incident("middleeast").id();
		IncidentId other = desk.incident("middleeast").id();
		desk.claim("a", one, told("c1", "sohr", "10"));
		desk.claim("b", other, told("c1", "sohr", "10"));
		List<Boolean> won = Together.eight((thread) -> {
			try {
				merging.merge((thread % 2 == 0) ? one : other, (thread % 2 == 0) ? other : one, WHY, "head");
				return true;
			}
			catch (Refused ex) {
				return false;
			}
		});
		assertThat(won).containsOnlyOnce(true);
		assertThat(desk.ledger().ofIncident(one).size() + desk.ledger().ofIncident(other).size()).isEqualTo(2);
	}

	private static List<Entry> noted(SmallDesk desk) {
		return desk.context.getBean(Journal.class).entries(Administration.CHAIN, Integer.MAX_VALUE);
	}

}
