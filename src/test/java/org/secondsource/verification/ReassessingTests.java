package org.secondsource.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.RunawayRule;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimsDue;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.verification.QuietNewsroom.NOON;
import static org.secondsource.verification.QuietNewsroom.RULES;

class ReassessingTests {

	/** More than a report's arrival assesses at once. */
	private static final int MANY = 60;

	/** How long a figure is fresh in the first two days. */
	private static final Duration FRESH = Duration.ofHours(6);

	@OnEachDatabase
	void assessesAgainWhatIsPastItsTimeAndThenRests(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(1)));
		assertThat(newsroom.claims.state(claim).validUntil()).isEqualTo(NOON.plus(FRESH));
		newsroom.clock.set(NOON.plus(FRESH).minusSeconds(1));
		assertThat(newsroom.reassessing.round()).isZero();
		newsroom.clock.set(NOON.plus(FRESH));
		assertThat(newsroom.reassessing.round()).isEqualTo(1);
		assertThat(newsroom.assessed(claim).findings()).extracting(Finding::rule).contains(29);
		assertThat(newsroom.claims.state(claim).validUntil()).as("aged for good, until somebody files more").isNull();
		assertThat(newsroom.reassessing.round()).isZero();
		assertThat(newsroom.assessments.all(claim)).hasSize(2);
		assertThat(newsroom.nudged).containsExactly("interrupt flood", "nudge flood");
	}

	@OnEachDatabase
	void movesOnToTheNextTimeWhereTheIncidentHasSlowedDown(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(44)));
		newsroom.clock.set(NOON.plus(FRESH));
		assertThat(newsroom.reassessing.round()).isEqualTo(1);
		assertThat(newsroom.claims.state(claim).validUntil()).isEqualTo(NOON.plus(Duration.ofHours(24)));
		assertThat(newsroom.reassessing.round()).isZero();
		assertThat(newsroom.assessments.latest(claim).orElseThrow().isSaidAgain()).isTrue();
		assertThat(newsroom.nudged).containsExactly("interrupt flood", "nudge flood");
	}

	@OnEachDatabase
	void isNotHinderedByOneThatFails(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ClaimId good = newsroom.told("good", NOON.minus(Duration.ofHours(1)));
		newsroom.open("broken", NOON.minus(Duration.ofHours(1)));
		newsroom.claims.locked(new ClaimId("broken"), (claim) -> {
			claim.assessed(1, NOON);
			return claim.phase();
		});
		newsroom.clock.set(NOON.plus(FRESH));
		assertThat(newsroom.reassessing.round()).isEqualTo(2);
		assertThat(newsroom.assessments.all(good)).hasSize(2);
		assertThat(newsroom.reassessing.round()).as("passed over in this run").isZero();
		assertThat(newsroom.reassessing.round()).as("and tried again in the next").isEqualTo(1);
	}

	@OnEachDatabase
	void assessesAgainWhatReliesOnASourceThatChanged(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(1)));
		String before = newsroom.assessed(claim).facts();
		assertThat(newsroom.reassessing.round()).isZero();
		newsroom.changing.add(Source.of("ministry", "The ministry", SourceKind.OFFICIAL));
		assertThat(newsroom.reassessing.round()).isEqualTo(1);
		assertThat(newsroom.assessed(claim).facts()).isNotEqualTo(before);
		newsroom.changing.add(Source.of("unheard-of", "Nobody", SourceKind.OFFICIAL));
		assertThat(newsroom.reassessing.round()).isZero();
	}

	@OnEachDatabase
	void assessesAgainAllThatStandsOnAReportHoweverManyTheyAre(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ReportArchive archive = newsroom.context.getBean(ReportArchive.class);
		TakingReports taking = new TakingReports(archive, newsroom.claims, newsroom.context.getBean(ClaimsDue.class),
				newsroom.assessingBy(RULES), newsroom.nudged, newsroom.clock);
		taking.take(report(1), "reporter");
		List<ClaimId> standing = new ArrayList<>();
		for (int number = 0; number < MANY; number++) {
			ClaimId claim = newsroom.open("flood-" + number, NOON);
			newsroom.begin(claim, QuietNewsroom.citation(report(1).report()));
			standing.add(claim);
		}
		taking.take(report(2), "reporter");
		while (newsroom.reassessing.round() > 0) {
			assertThat(newsroom.nudged).hasSizeLessThan(4 * MANY);
		}
		assertThat(standing).allSatisfy((claim) -> assertThat(newsroom.assessed(claim).facts())
			.isNotEqualTo(newsroom.assessments.all(claim).get(0).assessment().facts()));
	}

	private static NewReport report(int version) {
		return new NewReport(new SourceId("spokesman"), "urn:flood", Period.at(NOON.plusSeconds(version)),
				ReportStatus.USABLE, false, "Version " + version, "40 families left.", null);
	}

	@OnEachDatabase
	void assessesAgainWhatOtherRulesHaveJudged(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(1)));
		assertThat(newsroom.reassessing.round()).isZero();
		Renamed rules = new Renamed(RULES);
		Reassessing after = newsroom.reassessingBy(rules);
		assertThat(after.round()).isEqualTo(1);
		assertThat(newsroom.assessed(claim).ruleBase()).isEqualTo("others");
		assertThat(after.round()).isZero();
		assertThat(newsroom.assessments.all(claim)).hasSize(2);
	}

	@OnEachDatabase
	void saysOfWhichClaimARuleDidNotComeToAnEndAndJudgesTheOthers(Databases databases) {
		QuietNewsroom newsroom = new QuietNewsroom(databases);
		ClaimId flood = newsroom.told("flood", NOON.minus(Duration.ofHours(1)));
		ClaimId storm = newsroom.told("storm", NOON.minus(Duration.ofHours(1)));
		AtomicInteger runaways = new AtomicInteger(1);
		Reassessing after = newsroom.reassessingBy(new Renamed(RULES) {
			@Override
			public Session open() {
				if (runaways.getAndDecrement() > 0) {
					throw new RunawayRule("What unfolds unfolds ever more");
				}
				return super.open();
			}
		});
		assertThat(after.round()).isEqualTo(2);
		assertThat(newsroom.assessed(flood).ruleBase()).isEqualTo(RULES.hash());
		assertThat(newsroom.assessed(storm).ruleBase()).isEqualTo("others");
		assertThat(newsroom.nudged)
			.contains("stuck flood: The rule “What unfolds unfolds ever more” does not come to an "
					+ "end and was stopped; nothing was judged. Mend it, or go back to the rules before it.");
		assertThat(after.round()).as("passed over in this run").isZero();
		assertThat(after.round()).as("and tried again in the next").isEqualTo(1);
		assertThat(newsroom.assessed(flood).ruleBase()).isEqualTo("others");
		assertThat(newsroom.nudged).noneMatch((nudge) -> nudge.startsWith("stuck"));
	}

	/** The same rules under another hash. */
	private static class Renamed implements RuleBase {

		private final RuleBase rules;

		Renamed(RuleBase rules) {
			this.rules = rules;
		}

		@Override
		public String hash() {
			return "others";
		}

		@Override
		public List<RuleEntry> entries() {
			return this.rules.entries();
		}

		@Override
		public RuleEntry entry(String name) {
			return this.rules.entry(name);
		}

		@Override
		public Session open() {
			return this.rules.open();
		}

	}

}
