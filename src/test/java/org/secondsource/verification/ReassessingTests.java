package org.secondsource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimsDue;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ReassessingTests {

	private static final Instant NOON = Instant.parse("2016-04-09T12:00:00Z");

	/** How long a figure is fresh in the first two days. */
	private static final Duration FRESH = Duration.ofHours(6);

	@OnEachDatabase
	void assessesAgainWhatIsPastItsTimeAndThenRests(Databases databases) {
		Newsroom newsroom = new Newsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(1)));
		assertThat(newsroom.claims.state(claim).validUntil()).isEqualTo(NOON.plus(FRESH));
		newsroom.clock.now = NOON.plus(FRESH).minusSeconds(1);
		assertThat(newsroom.reassessing.round()).isZero();
		newsroom.clock.now = NOON.plus(FRESH);
		assertThat(newsroom.reassessing.round()).isEqualTo(1);
		assertThat(newsroom.assessed(claim).findings()).extracting(Finding::rule).contains(29);
		assertThat(newsroom.claims.state(claim).validUntil()).as("aged for good, until somebody files more").isNull();
		assertThat(newsroom.reassessing.round()).isZero();
		assertThat(newsroom.assessments.all(claim)).hasSize(2);
		assertThat(newsroom.nudged).containsExactly("interrupt flood", "interrupt flood");
	}

	@OnEachDatabase
	void movesOnToTheNextTimeWhereTheIncidentHasSlowedDown(Databases databases) {
		Newsroom newsroom = new Newsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(44)));
		newsroom.clock.now = NOON.plus(FRESH);
		assertThat(newsroom.reassessing.round()).isEqualTo(1);
		assertThat(newsroom.claims.state(claim).validUntil()).isEqualTo(NOON.plus(Duration.ofHours(24)));
		assertThat(newsroom.reassessing.round()).isZero();
		assertThat(newsroom.assessments.latest(claim).orElseThrow().isSaidAgain()).isTrue();
		assertThat(newsroom.nudged).containsExactly("interrupt flood", "nudge flood");
	}

	@OnEachDatabase
	void isNotHinderedByOneThatFails(Databases databases) {
		Newsroom newsroom = new Newsroom(databases);
		ClaimId good = newsroom.told("good", NOON.minus(Duration.ofHours(1)));
		newsroom.open("broken", NOON.minus(Duration.ofHours(1)));
		newsroom.claims.locked(new ClaimId("broken"), (claim) -> {
			claim.assessed(1, NOON);
			return claim.phase();
		});
		newsroom.clock.now = NOON.plus(FRESH);
		assertThat(newsroom.reassessing.round()).isEqualTo(2);
		assertThat(newsroom.assessments.all(good)).hasSize(2);
		assertThat(newsroom.reassessing.round()).as("passed over in this run").isZero();
		assertThat(newsroom.reassessing.round()).as("and tried again in the next").isEqualTo(1);
	}

	@OnEachDatabase
	void assessesAgainWhatReliesOnASourceThatChanged(Databases databases) {
		Newsroom newsroom = new Newsroom(databases);
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
	void assessesAgainWhatOtherRulesHaveJudged(Databases databases) {
		Newsroom newsroom = new Newsroom(databases);
		ClaimId claim = newsroom.told("flood", NOON.minus(Duration.ofHours(1)));
		assertThat(newsroom.reassessing.round()).isZero();
		Renamed rules = new Renamed(newsroom.context.getBean(RuleBase.class));
		Reassessing after = newsroom.reassessingBy(rules);
		assertThat(after.round()).isEqualTo(1);
		assertThat(newsroom.assessed(claim).ruleBase()).isEqualTo("others");
		assertThat(after.round()).isZero();
		assertThat(newsroom.assessments.all(claim)).hasSize(2);
	}

	/** What the desk needs to assess, without a process. */
	private static final class Newsroom {

		private final ApplicationContext context;

		private final ClaimLedger claims;

		private final AssessmentArchive assessments;

		private final ChangingSources changing;

		private final Nudged nudged = new Nudged();

		private final SetClock clock = new SetClock();

		private final Reassessing reassessing;

		Newsroom(Databases databases) {
			this.context = databases.with(SourceRegister.class, ReportArchive.class, AssessmentArchive.class,
					Cases.class, RuleBases.class, ChangingSources.class);
			this.claims = this.context.getBean(ClaimLedger.class);
			this.assessments = this.context.getBean(AssessmentArchive.class);
			SourceRegister sources = this.context.getBean(SourceRegister.class);
			this.changing = new ChangingSources(sources, this.context.getBean(ClaimsDue.class), this.clock);
			sources.add(new Source(new SourceId("spokesman"), "A spokesman", SourceKind.OFFICIAL, List.of(),
					new SourceId("ministry"), new SourceId("ministry"), Reliability.B, null));
			this.reassessing = reassessingBy(this.context.getBean(RuleBase.class));
		}

		Reassessing reassessingBy(RuleBase rules) {
			return new Reassessing(this.context.getBean(ClaimsDue.class), assessingBy(rules), rules, this.clock);
		}

		private Assessing assessingBy(RuleBase rules) {
			return new Assessing(this.claims, this.context.getBean(Cases.class), new Assessor(rules), this.assessments,
					new FollowUps(this.context.getBean(JdbcClient.class)), this.nudged, this.clock);
		}

		/**
		 * A claim about an incident of some time ago, with what the spokesman says at
		 * noon.
		 */
		ClaimId told(String name, Instant occurred) {
			ClaimId claim = open(name, occurred);
			Citation citation = new Citation("c", null, 0, new SourceId("spokesman"), Period.at(NOON), Mode.ASSERTS,
					Wording.read("40"), new SourceId("spokesman"), List.of(), Hearing.HEARD, Hedge.NONE, null, null,
					false, false, false, false, 2, "");
			assessingBy(this.context.getBean(RuleBase.class)).begin(claim, List.of(new Fact.CitationFiled(citation)),
					"verifier");
			return claim;
		}

		ClaimId open(String name, Instant occurred) {
			ClaimId claim = new ClaimId(name);
			this.claims.add(new Incident(new IncidentId(name), "Flood", "Upper valley", Period.at(occurred), true, null,
					Set.of(), Set.of(), "asia"));
			this.claims.open(new Claim(claim, new IncidentId(name), Effect.DISPLACED, "families", "Upper valley",
					Gravity.ORDINARY, "Families displaced"), "reporter", NOON);
			return claim;
		}

		Assessment assessed(ClaimId claim) {
			return this.assessments.latest(claim).orElseThrow().assessment();
		}

	}

	/** A clock that is set by hand. */
	private static final class SetClock extends Clock {

		private Instant now = NOON;

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

	/** A process that only remembers that it was nudged. */
	private static final class Nudged extends ArrayList<String> implements ClaimProcess {

		private static final long serialVersionUID = 1L;

		@Override
		public void nudge(ClaimId claim) {
			add("nudge " + claim);
		}

		@Override
		public void interrupt(ClaimId claim) {
			add("interrupt " + claim);
		}

		@Override
		public void start(ClaimId claim) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void withdraw(ReportId report) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void complete(ClaimId claim, TaskKind task, String by, Completion completion) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void nudge(FollowUpId followUp) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void confirm(String item) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void completeItem(String item, String by, Completion completion) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<OpenTask> open(FollowUpId followUp) {
			return List.of();
		}

		@Override
		public List<OpenTask> open(ClaimId claim) {
			return List.of();
		}

	}

	/** The same rules under another hash. */
	private record Renamed(RuleBase rules) implements RuleBase {

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
