package org.secondsource.race;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.Together;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Phase;
import org.secondsource.claim.Wording;
import org.secondsource.desk.ACase;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;
import org.secondsource.verification.Case;
import org.secondsource.verification.Completion;
import org.secondsource.verification.FilingEvidence;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;
import org.secondsource.verification.TakingReports;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two versions of a report with the evidence in them, its withdrawal, an approval and a
 * repeat, in whatever order they come: the claim ends the same.
 */
abstract class EveryOrder extends Race {

	private static final Instant PUBLISHED = Instant.parse("2016-04-09T08:00:00Z");

	/** How many claims meet their events at once, for each seed. */
	private static final int CLAIMS = 6;

	@Autowired
	private FilingEvidence filing;

	@Autowired
	private TakingReports reports;

	/** What happens to a claim. */
	private enum Event {

		V1, V2, WITHDRAWAL, APPROVAL, DUPLICATE

	}

	@Test
	void endsTheSameOneAfterTheOther() {
		ACase workers = ACase.registered(address(), "orders");
		Set<Object> ends = new HashSet<>();
		int published = 0;
		List<List<Event>> orders = orders(List.of(Event.values()));
		Collections.shuffle(orders, new Random(Campaign.seed(9)));
		orders = orders.subList(0, Campaign.size(40, orders.size()));
		for (List<Event> order : orders) {
			ClaimId claim = register(workers, "order" + order.stream().map((event) -> "-" + event.ordinal()).toList());
			order.forEach((event) -> happens(workers, claim, event));
			Case end = assertEnd(claim);
			boolean said = end.state().phase() == Phase.REVIEW;
			assertThat(said).as("%s", order).isEqualTo(mayBeSaid(order));
			published += said ? 1 : 0;
			ends.add(what(end));
		}
		System.out.printf("%d orders, in %d of them it was published, ends: %d%n", orders.size(), published,
				ends.size());
		assertThat(published).isBetween(1, orders.size() - 1);
		assertThat(ends).hasSize(1);
	}

	@Test
	void endsTheSameAllAtOnce() throws Exception {
		ACase workers = ACase.registered(address(), "at-once");
		Set<Object> ends = new HashSet<>();
		AtomicInteger published = new AtomicInteger();
		int seeds = Campaign.size(3, 20);
		long first = Campaign.seed(9);
		for (long seed = first; seed < first + seeds; seed++) {
			for (int number = 0; number < CLAIMS; number++) {
				ClaimId claim = register(workers, "at-once-" + seed + "-" + number);
				List<Event> events = shuffled(new Random(seed * CLAIMS + number));
				Together.eight((thread) -> happens(workers, claim, events.get(thread)));
				Case end = assertEnd(claim);
				published.addAndGet((end.state().phase() == Phase.REVIEW) ? 1 : 0);
				ends.add(what(end));
			}
		}
		System.out.printf("%d times at once, %d of them published, ends: %d%n", seeds * CLAIMS, published.get(),
				ends.size());
		assertThat(ends).hasSize(1);
	}

	/** All five, and three of them twice. */
	private static List<Event> shuffled(Random random) {
		List<Event> events = new ArrayList<>(List.of(Event.values()));
		events.addAll(List.of(Event.APPROVAL, Event.V2, Event.WITHDRAWAL));
		Collections.shuffle(events, random);
		return events;
	}

	private static List<List<Event>> orders(List<Event> events) {
		if (events.isEmpty()) {
			return List.of(List.of());
		}
		List<List<Event>> orders = new ArrayList<>();
		for (Event first : events) {
			List<Event> rest = new ArrayList<>(events);
			rest.remove(first);
			for (List<Event> order : orders(rest)) {
				List<Event> whole = new ArrayList<>(List.of(first));
				whole.addAll(order);
				orders.add(whole);
			}
		}
		return orders;
	}

	/** The evidence of the latest version then published was on file, and stood. */
	private static boolean mayBeSaid(List<Event> order) {
		List<Event> before = order.subList(0, order.indexOf(Event.APPROVAL));
		boolean cited = before.contains(Event.V2) || before.contains(Event.V1) || before.contains(Event.DUPLICATE);
		return cited && !before.contains(Event.WITHDRAWAL);
	}

	private Case assertEnd(ClaimId claim) {
		Case end = assertInOrder(claim);
		assertThat(end.facts()).filteredOn((filed) -> filed.fact() instanceof Fact.CitationFiled)
			.extracting((filed) -> ((Fact.CitationFiled) filed.fact()).citation().id())
			.containsExactlyInAnyOrder("hospital", "v1", "v2");
		if (this.publications.all(claim).isEmpty()) {
			assertThat(end.step()).isEqualTo(Step.WORK);
		}
		else {
			assertThat(end.state().phase()).isEqualTo(Phase.REVIEW);
			assertThat(end.step()).isEqualTo(Step.DECIDE);
			assertThat(end.assessment().findings()).filteredOn(Finding::isOpen)
				.extracting(Finding::severity)
				.contains(Severity.HOLD);
		}
		return end;
	}

	private static Object what(Case end) {
		return List.of(end.assessment().grade(), end.assessment().range(), end.assessment().accounts(),
				end.assessment().wording());
	}

	private ClaimId register(ACase workers, String name) {
		ClaimId id = new ClaimId(name.replaceAll("[^a-z0-9-]", ""));
		this.filing.register(
				new Claim(id, new IncidentId(workers.id()), Effect.KILLED, "workers", "Orders, 4 to 9 April 2016",
						Gravity.DEATH, "Workers killed"),
				List.of(citation("hospital", null, new SourceId("middleeast"), workers.source("hospital"))),
				"reporter");
		return id;
	}

	private boolean happens(ACase workers, ClaimId claim, Event event) {
		try {
			switch (event) {
				case V1, DUPLICATE -> version(workers, claim, 1);
				case V2 -> version(workers, claim, 2);
				case WITHDRAWAL -> this.reports.take(report(workers, claim, 3, ReportStatus.WITHDRAWN), "head");
				default -> this.process.complete(claim, TaskKind.APPROVE, "editor",
						new Completion(Act.APPROVE, "Two origins.", this.cases.of(claim).latest().number(), null));
			}
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	private void version(ACase workers, ClaimId claim, int number) {
		ReportVersion version = this.reports.take(report(workers, claim, number, ReportStatus.USABLE), "reporter")
			.version();
		this.filing.cite(claim, citation("v" + number, version, version.source(), workers.source("monitor")),
				"verifier");
	}

	private static NewReport report(ACase workers, ClaimId claim, int number, ReportStatus status) {
		return new NewReport(new SourceId(workers.source("agency")), "urn:" + claim,
				Period.at(PUBLISHED.plus(Duration.ofMinutes(number))), status, false, "Version " + number,
				"At least 10 workers were killed.", null);
	}

	private static Citation citation(String id, @Nullable ReportVersion report, SourceId carrier, String origin) {
		return new Citation(id, (report != null) ? report.report() : null, (report != null) ? report.number() : 0,
				carrier, (report != null) ? report.published() : Period.at(PUBLISHED), Mode.ASSERTS, Wording.read("10"),
				new SourceId(origin), List.of(), Hearing.HEARD, Hedge.NONE, null, null, false, false, false, false, 6,
				"");
	}

}
