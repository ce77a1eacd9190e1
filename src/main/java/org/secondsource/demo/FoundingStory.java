package org.secondsource.demo;

import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.WorkKind;
import org.secondsource.door.Installation;
import org.secondsource.report.NewReport;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Conflict;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.Cases;
import org.secondsource.verification.FilingEvidence;
import org.secondsource.verification.TakingReports;

/**
 * Files the founding case as its people would have, by the doors that everybody uses.
 */
@Component
@Profile("!" + Installation.PRODUCTION)
@Transactional
class FoundingStory {

	private static final String REPORTER = "reporter";

	private final FoundingCase founding = FoundingCase.load();

	private final SourceRegister sources;

	private final ClaimLedger claims;

	private final Cases cases;

	private final FilingEvidence filing;

	private final TakingReports reports;

	private final StoryClock clock;

	FoundingStory(SourceRegister sources, ClaimLedger claims, Cases cases, FilingEvidence filing, TakingReports reports,
			StoryClock clock) {
		this.sources = sources;
		this.claims = claims;
		this.cases = cases;
		this.filing = filing;
		this.reports = reports;
		this.clock = clock;
	}

	List<CaseStep> steps() {
		return this.founding.steps();
	}

	List<Claim> claims() {
		return this.founding.claims();
	}

	/** The case as it stood on 9 April 2016 at noon, one claim of it ready to publish. */
	void tellUntilTheDemo() {
		if (!this.claims.all(1).isEmpty()) {
			return;
		}
		try {
			open();
			steps().stream().filter((step) -> !step.clock().isAfter(DemoClock.FOUNDING_CASE)).forEach(this::play);
			this.clock.standAt(DemoClock.FOUNDING_CASE);
			tryEverything(new ClaimId("dmeir-freed"));
		}
		finally {
			this.clock.runOn();
		}
	}

	/** Registers who speaks, what happened and what is claimed. */
	void open() {
		this.clock.standAt(steps().get(0).clock());
		this.founding.sources().forEach(this.sources::add);
		this.founding.conflicts()
			.forEach((conflict) -> this.sources
				.addConflict(new Conflict(conflict.id(), conflict.name(), Set.copyOf(conflict.sides()))));
		this.claims.add(this.founding.incident());
		claims().forEach((claim) -> this.filing.register(claim, "intake"));
	}

	/** Takes one report in, with what it carries. */
	void take(CaseStep step, ReportEntry entry) {
		this.clock.standAt(step.clock());
		ReportVersion version = this.founding.versions(List.of(entry), FoundingStory::idOf).get(0);
		this.reports.take(new NewReport(version.source(), version.guid(), version.published(), version.status(),
				version.repudiates(), version.headline(), version.text(), null), REPORTER);
		this.founding.citations(List.of(entry), FoundingStory::idOf).forEach((claim, citations) -> {
			if (!citations.isEmpty()) {
				this.filing.cite(claim, citations, REPORTER);
			}
		});
	}

	/** What people did after the reports of a step. */
	void confirm(CaseStep step) {
		for (CaseStep.Confirmation act : step.acts()) {
			this.filing.confirm(act.claim(), List.of(act.notice()), true, act.reason(), act.by());
		}
	}

	private void play(CaseStep step) {
		step.reports().forEach((report) -> take(step, report));
		confirm(step);
	}

	private void tryEverything(ClaimId claim) {
		for (WorkKind kind : this.cases.of(claim).assessment().work()) {
			this.filing.enquire(claim, kind, switch (kind) {
				case SECOND_ORIGIN -> "Rang the cement company and the town's council; neither would give a number.";
				case TRACE -> "Read each report back to Amaq or to the Observatory; no third voice behind them.";
				case ASK -> "Wrote to the channel that speaks for the captors; no answer in three hours.";
				default -> "Looked into it; nothing new.";
			}, "verifier2");
		}
	}

	private static ReportId idOf(ReportEntry entry) {
		return ReportId.of(entry.source(), entry.guid());
	}

}
