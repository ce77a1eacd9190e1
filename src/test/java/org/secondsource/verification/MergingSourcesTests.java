package org.secondsource.verification;

import java.util.List;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Grade;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Journal;
import org.secondsource.source.MergedSources;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.verification.PuttingRightTests.assertRefused;
import static org.secondsource.verification.SmallDesk.DMEIR;
import static org.secondsource.verification.SmallDesk.told;

class MergingSourcesTests {

	private static final String WHY = "One organisation under two names.";

	@OnEachDatabase
	void whoWasFiledTwiceIsOneVoiceUntilTheMergerIsUndone(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingSources merging = desk.context.getBean(MergingSources.class);
		SourceRegister register = desk.context.getBean(SourceRegister.class);
		Source lesser = source(desk, "lesser");
		Source greater = source(desk, "greater");
		ClaimId claim = desk.claim("a", DMEIR, told("c1", lesser.id().value(), "10"),
				told("c2", greater.id().value(), "10"));
		Assessment before = desk.cases.of(claim).assessment();
		assertThat(before.grade()).isEqualTo(Grade.FAIR);
		assertThat(merging.merge(lesser.id(), greater.id(), WHY, "standards")).isEqualTo(1);
		Case merged = desk.cases.of(claim);
		assertThat(merged.assessment().grade()).isEqualTo(Grade.WEAK);
		assertThat(merged.assessment().accounts().get(0).origins()).containsExactly(greater.name());
		assertThat(merged.citations().standing().get(0).origin()).as("facts keep their ids").isEqualTo(lesser.id());
		assertThat(register.named(lesser.name())).contains(greater);
		assertThat(register.all()).contains(greater).doesNotContain(lesser);
		assertThat(register.get(lesser.id())).isEqualTo(lesser);
		assertThat(merging.merge(lesser.id(), greater.id(), WHY, "standards")).as("asked again").isZero();
		assertRefused(() -> merging.merge(greater.id(), lesser.id(), WHY, "head"), "was merged into");
		assertThat(merging.undo(lesser.id(), "They are two.", "head")).isEqualTo(1);
		assertThat(desk.cases.of(claim).assessment()).isEqualTo(before);
		assertThat(register.named(lesser.name())).contains(lesser);
		assertThat(merging.undo(lesser.id(), "They are two.", "head")).as("asked again").isZero();
		assertRefused(() -> merging.undo(greater.id(), WHY, "head"), "never merged");
		assertThat(desk.context.getBean(Journal.class).entries(Administration.CHAIN, Integer.MAX_VALUE))
			.filteredOn((entry) -> entry.content().contains("\"" + lesser.id() + "\""))
			.extracting((entry) -> entry.content().contains("source-merged"))
			.containsExactly(true, false);
		desk.journalHolds(List.of(claim));
	}

	@OnEachDatabase
	void whatDependsOnAMergedSourceIsJudgedByTheOther(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingSources merging = desk.context.getBean(MergingSources.class);
		Source party = source(desk, "party");
		Source alias = source(desk, "alias");
		Source mouthpiece = source(desk, "mouthpiece").speakingFor(alias.id().value());
		desk.context.getBean(SourceRegister.class)
			.add(new Source(new SourceId(SmallDesk.name("mouth")), "The mouthpiece " + mouthpiece.id(),
					SourceKind.OUTLET, List.of(), alias.id(), alias.id(), mouthpiece.reliability(), null));
		String mouth = desk.context.getBean(SourceRegister.class)
			.named("The mouthpiece " + mouthpiece.id())
			.orElseThrow()
			.id()
			.value();
		ClaimId claim = desk.claim("a", DMEIR, told("c1", mouth, "10"), told("c2", party.id().value(), "10"));
		assertThat(desk.cases.of(claim).assessment().grade()).isEqualTo(Grade.FAIR);
		assertThat(merging.merge(alias.id(), party.id(), WHY, "standards")).isEqualTo(1);
		assertThat(desk.cases.of(claim).assessment().grade()).as("a voice and its mouthpiece").isEqualTo(Grade.WEAK);
		merging.undo(alias.id(), WHY, "standards");
		assertThat(desk.cases.of(claim).assessment().grade()).isEqualTo(Grade.FAIR);
	}

	@OnEachDatabase
	void whatWasMergedIntoAMergedSourceGoesTheWholeWayAndBackAStepAtATime(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingSources merging = desk.context.getBean(MergingSources.class);
		SourceRegister register = desk.context.getBean(SourceRegister.class);
		SourceId one = source(desk, "one").id();
		SourceId two = source(desk, "two").id();
		SourceId three = source(desk, "three").id();
		merging.merge(one, two, WHY, "standards");
		merging.merge(two, three, WHY, "standards");
		assertThat(register.identities(List.of(one)).of(one)).isEqualTo(three);
		assertThat(register.identities(List.of(one)).meant(List.of(one, two, three))).extracting(Source::id)
			.containsExactly(three);
		merging.undo(two, WHY, "standards");
		assertThat(register.identities(List.of(one)).of(one)).isEqualTo(two);
		merging.merge(two, three, WHY, "standards");
		merging.undo(one, WHY, "standards");
		assertThat(register.identities(Set.of(one, two)).known()).containsEntry(one, one).containsEntry(two, three);
	}

	@OnEachDatabase
	void aSweepThatWasCutOffIsRunAgain(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		MergingSources merging = desk.context.getBean(MergingSources.class);
		Source lesser = source(desk, "lesser");
		Source greater = source(desk, "greater");
		ClaimId[] claims = new ClaimId[3];
		for (int place = 0; place < claims.length; place++) {
			claims[place] = desk.claim("a", DMEIR, told("c1", lesser.id().value(), "10"),
					told("c2", greater.id().value(), "10"));
		}
		desk.context.getBean(TransactionTemplate.class)
			.executeWithoutResult(
					(status) -> desk.context.getBean(MergedSources.class).merge(lesser.id(), greater.id()));
		desk.context.getBean(Assessing.class)
			.shows(claims[1], new Fact.SourceSeen(lesser.id(), greater.id(), 1), "head");
		assertThat(desk.cases.of(claims[0]).assessment().grade()).as("cut off before it").isEqualTo(Grade.FAIR);
		assertThat(merging.round()).isEqualTo(2);
		for (ClaimId claim : claims) {
			assertThat(desk.cases.of(claim).assessment().grade()).isEqualTo(Grade.WEAK);
			assertThat(desk.cases.of(claim).latest().number()).isEqualTo(2);
		}
		assertThat(merging.round()).isZero();
	}

	@OnEachDatabase
	void ofTwoMergersThatCrossOneWins(Databases databases) throws Exception {
		SmallDesk desk = SmallDesk.on(databases);
		MergingSources merging = desk.context.getBean(MergingSources.class);
		SourceId one = source(desk, "one").id();
		SourceId other = source(desk, "other").id();
		Together.eight((thread) -> {
			try {
				return merging.merge((thread % 2 == 0) ? one : other, (thread % 2 == 0) ? other : one, WHY, "head");
			}
			catch (Refused ex) {
				return 0;
			}
		});
		MergedSources merged = desk.context.getBean(MergedSources.class);
		assertThat(merged.into(one).isPresent()).isNotEqualTo(merged.into(other).isPresent());
		assertThat(merged.latest(merged.into(one).isPresent() ? one : other).orElseThrow().number()).isEqualTo(1);
	}

	private static Source source(SmallDesk desk, String stem) {
		String id = SmallDesk.name(stem);
		Source source = Source.of(id, "The " + id, SourceKind.MONITOR);
		desk.context.getBean(SourceRegister.class).add(source);
		return source;
	}

}
