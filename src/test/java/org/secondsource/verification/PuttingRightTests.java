package org.secondsource.verification;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.assessment.Outcome;
import org.secondsource.claim.Act;
import org.secondsource.claim.Answer;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.LockedClaim;
import org.secondsource.claim.Phase;
import org.secondsource.claim.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secondsource.verification.SmallDesk.BADIA;
import static org.secondsource.verification.SmallDesk.DMEIR;
import static org.secondsource.verification.SmallDesk.told;

class PuttingRightTests {

	private static final String WHY = "It was filed by mistake.";

	private final SmallDesk desk = SmallDesk.on(Databases.H2);

	@Test
	void aVoidedCitationDoesNotCountAndARestoredOneCountsAsBefore() {
		ClaimId claim = this.desk.claim("a", DMEIR, told("c1", "sohr", "10"), told("c2", "airwars", "10"));
		Assessment before = assessment(claim);
		assertThat(before.grade()).isEqualTo(Grade.FAIR);
		Case voided = this.desk.voiding.strike(claim, "c2", WHY, "verifier");
		assertThat(voided.assessment().grade()).isEqualTo(Grade.WEAK);
		assertThat(voided.assessment().accounts().get(0).citations()).containsExactly("c1");
		assertThat(voided.citations().voiding("c2").orElseThrow().by()).isEqualTo("verifier");
		assertThat(this.desk.voiding.restore(claim, "c2", "It was not.", "head").assessment()).isEqualTo(before);
		this.desk.journalHolds(Set.of(claim));
	}

	@Test
	void onlyWhatCountsIsVoidedAndOnlyWhatIsVoidedRestored() {
		ClaimId claim = this.desk.claim("a", DMEIR, told("c1", "sohr", "10"));
		assertRefused(() -> this.desk.voiding.restore(claim, "c1", WHY, "head"), "counts as it is");
		assertRefused(() -> this.desk.voiding.strike(claim, "c9", WHY, "head"), "no citation called 'c9'");
		assertRefused(() -> this.desk.voiding.strike(claim, "c1", " ", "head"), "needs a reason");
		this.desk.voiding.strike(claim, "c1", WHY, "head");
		assertRefused(() -> this.desk.voiding.strike(claim, "c1", WHY, "editor"), "voided already, by head");
		assertRefused(() -> this.desk.filing.cite(claim, told("c1", "vdc", "10"), "verifier"), "already");
		assertThat(this.desk.cases.of(claim).facts()).hasSize(3);
	}

	@Test
	void whatWasPublishedOnAVoidedCitationIsHeldUntilAnEditorDecidesOrItIsRestored() {
		ClaimId claim = published("a", "10");
		Case held = this.desk.voiding.strike(claim, "a-2", WHY, "verifier");
		assertThat(held.assessment().outcome()).isEqualTo(Outcome.STOP);
		assertThat(held.step()).isEqualTo(Step.DECIDE);
		assertThat(held.state().phase()).isEqualTo(Phase.REVIEW);
		assertThat(this.desk.cases.brief(held, TaskKind.DECIDE).reason()).contains("no longer counts here: a-2");
		Case restored = this.desk.voiding.restore(claim, "a-2", "It was right.", "verifier");
		assertThat(restored.step()).isEqualTo(Step.WATCH);
		this.desk.voiding.strike(claim, "a-2", WHY, "verifier");
		decide(claim, Act.CORRECT, "One source less.", "editor");
		assertThat(assessment(claim).outcome()).isNotEqualTo(Outcome.STOP);
	}

	@OnEachDatabase
	void aMergedClaimEndsAndItsCitationsCountInTheOther(Databases databases) {
		SmallDesk here = SmallDesk.on(databases);
		ClaimId lesser = here.claim("a", DMEIR, told("c1", "sohr", "10"));
		ClaimId greater = here.claim("b", BADIA, told("c1", "airwars", "10"));
		Assessment before = here.cases.of(lesser).assessment();
		Assessment beforeThere = here.cases.of(greater).assessment();
		Case merged = here.merging.merge(lesser, greater, "The same workers.", "head");
		assertThat(merged.assessment().grade()).isEqualTo(Grade.FAIR);
		assertThat(merged.citations().standing()).extracting(Citation::id).containsExactly("c1", "c1-2");
		assertThat(merged.involvement("reporter")).contains(Involvement.WROTE, Involvement.VERIFIED);
		assertThat(here.cases.of(lesser).state().phase()).isEqualTo(Phase.MERGED);
		assertThat(here.cases.of(lesser).step()).isEqualTo(Step.END);
		assertThat(here.lives.isAlive(lesser)).isFalse();
		Case undone = here.merging.undo(lesser, "They were others.", "editor");
		assertThat(undone.assessment()).isEqualTo(before);
		assertThat(undone.state().phase()).isEqualTo(Phase.CORROBORATION);
		assertThat(here.lives.isAlive(lesser)).isTrue();
		assertThat(here.cases.of(greater).assessment()).isEqualTo(beforeThere);
		Case again = here.merging.merge(lesser, greater, "They were not.", "head");
		assertThat(again.citations().standing()).extracting(Citation::id).containsExactly("c1", "c1-2");
		here.journalHolds(Set.of(lesser, greater));
	}

	@Test
	void whatWasFoundOutInTheMeantimeComesBackWithTheCitations() {
		ClaimId lesser = this.desk.claim("a", DMEIR, told("c1", "sohr", "10"), told("c2", "vdc", "11"));
		ClaimId greater = this.desk.claim("b", DMEIR, told("d1", "airwars", "10"));
		this.desk.voiding.strike(lesser, "c2", "A slip.", "head");
		this.desk.merging.merge(lesser, greater, WHY, "head");
		assertThat(this.desk.cases.of(greater).citations().voiding("c2")).isPresent();
		this.desk.filing.confirm(greater, List.of("c1"), true, "Rang them.", "verifier");
		this.desk.voiding.restore(greater, "c2", "No slip.", "head");
		this.desk.voiding.strike(greater, "c1", "A rumour.", "head");
		Case undone = this.desk.merging.undo(lesser, WHY, "head");
		assertThat(undone.citations().standing()).extracting(Citation::id).containsExactly("c2");
		Fact.CitationVoided voided = (Fact.CitationVoided) undone.citations().voiding("c1").orElseThrow().fact();
		assertThat(voided.reason()).isEqualTo("A rumour.");
		assertThat(undone.facts()).extracting(FiledFact::fact)
			.contains(new Fact.NoticeConfirmed("c1", true, "Rang them."));
	}

	@Test
	void whatWasPublishedOnWhatAMergerBroughtIsHeldWhenItIsUndone() {
		ClaimId said = published("a", "10");
		ClaimId lesser = this.desk.claim("b", DMEIR, told("d1", "vdc", "11"));
		this.desk.merging.merge(lesser, said, WHY, "head");
		for (WorkKind kind : this.desk.cases.of(said).assessment().work()) {
			this.desk.filing.enquire(said, kind, "Asked; no answer.", "verifier");
		}
		decide(said, Act.UPDATE, "A third count.", "editor");
		this.desk.ledger().locked(said, (locked) -> moved(locked, Phase.PUBLISHED));
		this.desk.merging.undo(lesser, WHY, "head");
		assertThat(this.desk.cases.of(said).step()).isEqualTo(Step.DECIDE);
		assertThat(assessment(said).outcome()).isEqualTo(Outcome.STOP);
	}

	@Test
	void whoWorkedOnAMergedClaimHasWorkedOnTheOtherUntilThatIsUndone() {
		ClaimId lesser = this.desk.claim("a", DMEIR, told("c1", "sohr", "10"));
		ClaimId greater = this.desk.claim("b", DMEIR, told("d1", "airwars", "10"));
		this.desk.filing.cite(lesser, told("c2", "vdc", "10"), "verifier2");
		assertThat(this.desk.cases.of(greater).involvement("verifier2")).isEmpty();
		this.desk.merging.merge(lesser, greater, WHY, "head");
		assertThat(this.desk.cases.of(greater).involvement("verifier2")).containsExactly(Involvement.VERIFIED);
		assertThat(this.desk.cases.of(greater).involvement("head")).containsExactly(Involvement.VERIFIED);
		this.desk.merging.undo(lesser, WHY, "head");
		assertThat(this.desk.cases.of(greater).involvement("verifier2")).isEmpty();
	}

	@Test
	void everythingAskedOfAMergedClaimIsRefusedAndNamesTheOther() {
		ClaimId lesser = this.desk.claim("a", DMEIR, told("c1", "sohr", "10"));
		ClaimId greater = this.desk.claim("b", DMEIR, told("d1", "airwars", "10"));
		this.desk.merging.merge(lesser, greater, WHY, "head");
		Case before = this.desk.cases.of(lesser);
		String there = "merged into '" + greater + "'";
		assertRefused(() -> this.desk.filing.cite(lesser, told("c2", "vdc", "10"), "verifier"), there);
		assertRefused(() -> this.desk.voiding.strike(lesser, "c1", WHY, "head"), there);
		assertRefused(() -> this.desk.voiding.restore(lesser, "c1", WHY, "head"), there);
		assertRefused(() -> this.desk.merging.merge(lesser, greater, WHY, "head"), there);
		assertRefused(() -> this.desk.merging.merge(greater, lesser, WHY, "head"), there);
		assertRefused(() -> this.desk.merging.split(lesser, SmallDesk.about("n", DMEIR), Set.of("c1"), WHY, "head"),
				there);
		assertRefused(
				() -> this.desk.context.getBean(CompletingTasks.class)
					.complete(lesser, TaskKind.SECOND_ORIGIN, "verifier", new Completion(null, "Asked.", null, null)),
				there);
		assertRefused(() -> this.desk.context.getBean(AnsweringFindings.class)
			.answer(lesser, "1: 10", Answer.DONE, WHY, "verifier"), there);
		assertRefused(() -> this.desk.filing.confirm(lesser, List.of("c1"), true, WHY, "verifier"), there);
		assertThat(this.desk.cases.of(lesser)).isEqualTo(before);
	}

	@Test
	void whatWasPublishedIsMergedOnlyIntoWhatWasPublishedToo() {
		ClaimId said = published("a", "10");
		ClaimId unsaid = this.desk.claim("b", DMEIR, told("d1", "airwars", "10"));
		assertRefused(() -> this.desk.merging.merge(said, unsaid, WHY, "head"), "Merge the unpublished one into");
		ClaimId other = published("c", "11");
		this.desk.voiding.strike(said, "a-1", WHY, "head");
		assertRefused(() -> this.desk.merging.merge(said, other, WHY, "head"), "is being decided on");
		this.desk.voiding.restore(said, "a-1", WHY, "head");
		this.desk.merging.merge(said, other, WHY, "head");
		assertThat(phase(said)).isEqualTo(Phase.MERGED);
		this.desk.merging.undo(said, WHY, "head");
		assertThat(phase(said)).isEqualTo(Phase.PUBLISHED);
		this.desk.merging.merge(unsaid, said, WHY, "head");
		assertThat(phase(unsaid)).isEqualTo(Phase.MERGED);
	}

	@Test
	void aClaimOfEveryPhaseThatMayBeMergedGoesOnWhereItStood() {
		ClaimId into = published("z", "10");
		for (Phase phase : List.of(Phase.INTAKE, Phase.CORROBORATION, Phase.PUBLICATION, Phase.PUBLISHED,
				Phase.ARCHIVED, Phase.CLOSED)) {
			ClaimId claim = at(phase);
			Assessment before = assessment(claim);
			boolean alive = this.desk.lives.isAlive(claim);
			this.desk.merging.merge(claim, into, WHY, "head");
			assertThat(phase(claim)).isEqualTo(Phase.MERGED);
			assertThat(this.desk.lives.isAlive(claim)).as(phase.name()).isFalse();
			this.desk.merging.undo(claim, WHY, "head");
			assertThat(phase(claim)).isEqualTo(phase);
			assertThat(assessment(claim)).isEqualTo(before);
			assertThat(this.desk.lives.isAlive(claim)).as(phase.name()).isEqualTo(alive);
			assertRefused(() -> this.desk.merging.undo(claim, WHY, "head"), "not merged into any other");
		}
		assertRefused(() -> this.desk.merging.merge(into, at(Phase.CLOSED), WHY, "head"), "has ended");
		assertRefused(() -> this.desk.merging.merge(into, into, WHY, "head"), "into itself");
	}

	@OnEachDatabase
	void aClaimIsSplitAndMergedBack(Databases databases) {
		SmallDesk here = SmallDesk.on(databases);
		ClaimId one = here.claim("a", DMEIR, told("c1", "sohr", "10"), told("c2", "airwars", "40"));
		Assessment before = here.cases.of(one).assessment();
		Case split = here.merging.split(one, SmallDesk.about("n", BADIA), Set.of("c2"), "Other workers.", "head");
		ClaimId other = split.state().id();
		assertThat(split.citations().standing()).extracting(Citation::id).containsExactly("c2");
		assertThat(here.lives.isAlive(other)).isTrue();
		assertThat(here.cases.of(one).citations().standing()).extracting(Citation::id).containsExactly("c1");
		assertRefused(() -> here.voiding.restore(one, "c2", WHY, "head"), "handed over to the claim '" + other + "'");
		assertRefused(() -> here.merging.split(one, SmallDesk.about("m", BADIA), Set.of("c1"), WHY, "head"),
				"leave some");
		assertRefused(() -> here.merging.split(one, SmallDesk.about("m", BADIA), Set.of("c2"), WHY, "head"),
				"handed over to");
		assertThat(here.merging.merge(other, one, "The same workers.", "head").assessment()).isEqualTo(before);
		here.merging.undo(other, "Others.", "head");
		assertThat(here.cases.of(one).citations().standing()).extracting(Citation::id).containsExactly("c1");
		assertThat(here.cases.of(other).citations().standing()).extracting(Citation::id).containsExactly("c2");
		here.journalHolds(Set.of(one, other));
	}

	@Test
	void aMergerWhoseCitationsHaveGoneOnIsNotUndoneBeforeTheyAreBack() {
		ClaimId lesser = this.desk.claim("a", DMEIR, told("c1", "sohr", "10"));
		ClaimId greater = this.desk.claim("b", DMEIR, told("d1", "airwars", "10"));
		this.desk.merging.merge(lesser, greater, WHY, "head");
		ClaimId other = this.desk.merging.split(greater, SmallDesk.about("n", DMEIR), Set.of("c1"), WHY, "head")
			.state()
			.id();
		assertRefused(() -> this.desk.merging.undo(lesser, WHY, "head"), "Merge that one back first");
		this.desk.merging.merge(other, greater, WHY, "head");
		assertThat(this.desk.merging.undo(lesser, WHY, "head").citations().standing()).hasSize(1);
	}

	private ClaimId at(Phase phase) {
		String name = phase.name().toLowerCase(Locale.ROOT);
		if (phase == Phase.INTAKE) {
			Claim whole = SmallDesk.about(name, DMEIR);
			Claim partly = new Claim(whole.id(), DMEIR, whole.effect(), "", "", whole.gravity(), whole.sentence());
			assertThat(this.desk.filing.register(partly, "reporter").state().phase()).isEqualTo(phase);
			return partly.id();
		}
		if (phase == Phase.PUBLISHED || phase == Phase.ARCHIVED) {
			ClaimId claim = published(name, "10");
			if (phase == Phase.ARCHIVED) {
				this.desk.ledger().locked(claim, (locked) -> moved(locked, Phase.ARCHIVED));
			}
			return claim;
		}
		ClaimId claim = this.desk.claim(name, DMEIR, told("c1", "sohr", "10"),
				told("c2", "airwars", (phase == Phase.PUBLICATION) ? "10" : "40"));
		if (phase == Phase.CLOSED) {
			decide(claim, Act.DISCARD, "Nothing to it.", "intake");
		}
		assertThat(phase(claim)).isEqualTo(phase);
		return claim;
	}

	private ClaimId published(String id, String figure) {
		ClaimId claim = this.desk.claim(id, DMEIR, told(id + "-1", "sohr", figure), told(id + "-2", "airwars", figure));
		decide(claim, Act.APPROVE, "Two origins.", "editor");
		this.desk.ledger().locked(claim, (locked) -> moved(locked, Phase.PUBLISHED));
		return claim;
	}

	private void decide(ClaimId claim, Act act, String reason, String by) {
		int seen = this.desk.cases.of(claim).latest().number();
		this.desk.context.getBean(Deciding.class).decide(claim, act, by, new Completion(act, reason, seen, null));
	}

	private static Phase moved(LockedClaim claim, Phase phase) {
		claim.moveTo(phase);
		return phase;
	}

	private Phase phase(ClaimId claim) {
		return this.desk.cases.of(claim).state().phase();
	}

	private Assessment assessment(ClaimId claim) {
		return this.desk.cases.of(claim).assessment();
	}

	static void assertRefused(ThrowingCallable act, String because) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(because);
	}

}
