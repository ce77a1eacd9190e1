package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.secondsource.Databases;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Gate;
import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.newsroom.Desks;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.source.MergedSources;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A desk with everything but its engine, at a time that stands still: two incidents, and
 * claims of killed workers that monitors tell of.
 */
class SmallDesk {

	static final Instant NOON = Instant.parse("2016-04-09T12:00:00Z");

	static final IncidentId DMEIR = new IncidentId("dmeir");

	static final IncidentId BADIA = new IncidentId("badia");

	private static final Map<Databases, SmallDesk> OPEN = new EnumMap<>(Databases.class);

	private static int names;

	final ApplicationContext context;

	final Cases cases;

	final FilingEvidence filing;

	final VoidingCitations voiding;

	final MergingClaims merging;

	final Lives lives;

	private SmallDesk(Databases databases) {
		this.context = databases.with(Administration.class, SourceRegister.class, MergedSources.class,
				ReportArchive.class, AssessmentArchive.class, Cases.class, Assessing.class, FilingEvidence.class,
				VoidingCitations.class, MergingClaims.class, MergingIncidents.class, MergingSources.class,
				AnsweringFindings.class, CompletingTasks.class, TakingReports.class, Deciding.class, FollowUps.class,
				FollowingUp.class, Desks.class, Surroundings.class);
		this.cases = this.context.getBean(Cases.class);
		this.filing = this.context.getBean(FilingEvidence.class);
		this.voiding = this.context.getBean(VoidingCitations.class);
		this.merging = this.context.getBean(MergingClaims.class);
		this.lives = this.context.getBean(Lives.class);
		for (String monitor : List.of("sohr", "airwars", "vdc", "raqqa")) {
			this.context.getBean(SourceRegister.class)
				.add(Source.of(monitor, "The " + monitor + " monitor", SourceKind.MONITOR));
		}
		List.of(DMEIR, BADIA).forEach((id) -> ledger().add(happened(id, "middleeast")));
	}

	/** An incident of a desk, filed under a name of its own. */
	Incident incident(String owner) {
		Incident incident = happened(owner);
		ledger().add(incident);
		return incident;
	}

	static Incident happened(String owner) {
		return happened(new IncidentId(name("incident")), owner);
	}

	private static Incident happened(IncidentId id, String owner) {
		return new Incident(id, "Workers at " + id, "Dmeir", Period.at(NOON.minusSeconds(360_000)), false, null,
				Set.of(), Set.of(), owner);
	}

	/** The one desk of all tests on a database, who give everything names of its own. */
	static synchronized SmallDesk on(Databases databases) {
		return OPEN.computeIfAbsent(databases, SmallDesk::new);
	}

	/** A name that nothing has yet. */
	static synchronized String name(String stem) {
		return stem + "-" + ++names;
	}

	ClaimLedger ledger() {
		return this.context.getBean(ClaimLedger.class);
	}

	ClaimId claim(String id, IncidentId incident, Citation... citations) {
		Claim claim = about(id, incident);
		this.filing.register(claim, List.of(citations), "reporter");
		return claim.id();
	}

	static Claim about(String id, IncidentId incident) {
		return new Claim(new ClaimId(name(id)), incident, Effect.KILLED, "workers", "Dmeir, 4 to 9 April 2016",
				Gravity.DEATH, "Workers killed at Dmeir, as told in " + id);
	}

	/** What a monitor told the desk; the excerpt is its own in all claims. */
	static Citation told(String id, String monitor, String words) {
		return new Citation(id, null, 0, new SourceId("desk"), Period.at(NOON.minusSeconds(3600)), Mode.ASSERTS,
				Wording.read(words), new SourceId(monitor), List.of(), Hearing.HEARD, Hedge.NONE, null, null, false,
				false, false, false, 2, "as told to us: " + id);
	}

	/** The chains of claims hold, and end where their rows say. */
	void journalHolds(Collection<ClaimId> claims) {
		for (ClaimId claim : claims) {
			Head head = Head.START;
			for (Entry entry : this.context.getBean(Journal.class).entries(claim.chain(), Integer.MAX_VALUE)) {
				assertThat(entry.follows(head)).as("entry %s of %s", entry.number(), claim).isTrue();
				head = entry.head();
			}
			assertThat(ledger().state(claim).head()).isEqualTo(head);
		}
	}

	/**
	 * The processes, as far as anybody can see them: which claims have one.
	 */
	static class Lives implements ClaimProcess {

		private final Set<ClaimId> alive = new TreeSet<>();

		private final ObjectProvider<Cases> cases;

		Lives(ObjectProvider<Cases> cases) {
			this.cases = cases;
		}

		@Override
		public synchronized void start(ClaimId claim) {
			assertThat(this.alive.add(claim)).as("a second life of %s", claim).isTrue();
		}

		/** A process that is told so ends, before the transaction does. */
		@Override
		public void nudge(ClaimId claim) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void beforeCommit(boolean readOnly) {
					settle(claim);
				}
			});
		}

		@Override
		public void interrupt(ClaimId claim) {
			nudge(claim);
		}

		@Override
		public void nudge(FollowUpId followUp) {
			// What it waits for is in the table.
		}

		@Override
		public void stuck(ClaimId claim, String why) {
			throw new AssertionError(claim + " could not be judged: " + why);
		}

		@Override
		public void judged(ClaimId claim) {
			// As every claim is here.
		}

		private synchronized void settle(ClaimId claim) {
			if (this.alive.contains(claim) && this.cases.getObject().of(claim).step() == Step.END) {
				this.alive.remove(claim);
			}
		}

		synchronized boolean isAlive(ClaimId claim) {
			settle(claim);
			return this.alive.contains(claim);
		}

		@Override
		public void withdraw(ReportId report) {
			// Its effect is the domain's.
		}

		@Override
		public void complete(ClaimId claim, TaskKind task, String by, Completion completion) {
			throw new UnsupportedOperationException("there are no tasks here");
		}

		@Override
		public void confirm(String item) {
			throw new UnsupportedOperationException("nothing comes by a door here");
		}

		@Override
		public void completeItem(String item, String by, Completion completion) {
			throw new UnsupportedOperationException("there are no tasks here");
		}

		@Override
		public List<OpenTask> open(ClaimId claim) {
			return List.of();
		}

		@Override
		public List<OpenTask> open(FollowUpId followUp) {
			return List.of();
		}

	}

	/**
	 * The rules, the people and the clock.
	 */
	static class Surroundings {

		private static final RuleBase RULES = RuleBases.packed();

		@Bean
		Assessor assessor() {
			return new Assessor(RULES);
		}

		@Bean
		Gate gate() {
			return new Gate(RULES);
		}

		@Bean
		Lives lives(ObjectProvider<Cases> cases) {
			return new Lives(cases);
		}

		@Bean
		Staff staff() {
			Map<String, Set<String>> groups = Map.of("reporter", Set.of("reporters"), "intake", Set.of("intake"),
					"verifier", Set.of("middleeast"), "verifier2", Set.of("asia"), "head",
					Set.of("middleeast", "heads"), "editor", Set.of("editors"), "senior", Set.of("seniors"),
					"standards", Set.of("standards"), "admin", Set.of("camunda-admin"));
			return (person) -> groups.getOrDefault(person, Set.of());
		}

		@Bean
		@Primary
		Clock standingClock() {
			return Clock.fixed(NOON, ZoneOffset.UTC);
		}

	}

}
