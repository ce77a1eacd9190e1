package org.secondsource.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.Databases;
import org.secondsource.MovableClock;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.RuleBase;
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
import org.secondsource.newsroom.Desks;
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

/**
 * What the desk needs to assess, on a database of its own, with a clock that is set by
 * hand and a process that only remembers.
 */
final class QuietNewsroom {

	static final Instant NOON = Instant.parse("2016-04-09T12:00:00Z");

	static final RuleBase RULES = RuleBases.packed();

	final ApplicationContext context;

	final ClaimLedger claims;

	final AssessmentArchive assessments;

	final ChangingSources changing;

	final Nudged nudged = new Nudged();

	final MovableClock clock = new MovableClock(NOON);

	final Reassessing reassessing;

	QuietNewsroom(Databases databases) {
		this.context = databases.with(SourceRegister.class, ReportArchive.class, AssessmentArchive.class, Cases.class,
				Desks.class);
		this.claims = this.context.getBean(ClaimLedger.class);
		this.assessments = this.context.getBean(AssessmentArchive.class);
		SourceRegister sources = this.context.getBean(SourceRegister.class);
		this.changing = new ChangingSources(sources, this.context.getBean(ClaimsDue.class), this.clock);
		sources.add(new Source(new SourceId("spokesman"), "A spokesman", SourceKind.OFFICIAL, List.of(),
				new SourceId("ministry"), new SourceId("ministry"), Reliability.B, null));
		this.reassessing = reassessingBy(RULES);
	}

	Reassessing reassessingBy(RuleBase rules) {
		return new Reassessing(this.context.getBean(ClaimsDue.class), assessingBy(rules), rules, this.nudged,
				this.clock);
	}

	Assessing assessingBy(RuleBase rules) {
		return new Assessing(this.claims, this.context.getBean(Cases.class), new Assessor(rules), this.assessments,
				new FollowUps(this.context.getBean(JdbcClient.class)), this.nudged, this.context, this.clock);
	}

	/**
	 * A claim about an incident of some time ago, with what the spokesman says at noon.
	 */
	ClaimId told(String name, Instant occurred) {
		ClaimId claim = open(name, occurred);
		begin(claim, citation(null));
		return claim;
	}

	void begin(ClaimId claim, Citation citation) {
		assessingBy(RULES).begin(claim, List.of(new Fact.CitationFiled(citation)), "verifier");
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

	static Citation citation(@Nullable ReportId report) {
		return new Citation("c", report, (report != null) ? 1 : 0, new SourceId("spokesman"), Period.at(NOON),
				Mode.ASSERTS, Wording.read("40"), new SourceId("spokesman"), List.of(), Hearing.HEARD, Hedge.NONE, null,
				null, false, false, false, false, 2, "");
	}

	/** A process that only remembers that it was nudged. */
	static final class Nudged extends ArrayList<String> implements ClaimProcess {

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
		public void stuck(ClaimId claim, String why) {
			add("stuck " + claim + ": " + why);
		}

		@Override
		public void judged(ClaimId claim) {
			removeIf((nudge) -> nudge.startsWith("stuck " + claim));
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

}
