package org.secondsource.verification;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimsDue;
import org.secondsource.claim.Fact;
import org.secondsource.report.Filing;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;

/**
 * Takes reports in, and takes what stood on a withdrawn one back. A withdrawal is a
 * version of its report and a sweep over the claims that stand on it; the sweep can be
 * run again without harm.
 */
@Component
@Transactional
public class TakingReports {

	/** How many claims one round of a sweep assesses. */
	private static final int ROUND = 50;

	private final ReportArchive reports;

	private final ClaimLedger claims;

	private final ClaimsDue due;

	private final Assessing assessing;

	private final ClaimProcess process;

	private final Clock clock;

	TakingReports(ReportArchive reports, ClaimLedger claims, ClaimsDue due, Assessing assessing, ClaimProcess process,
			Clock clock) {
		this.reports = reports;
		this.claims = claims;
		this.due = due;
		this.assessing = assessing;
		this.process = process;
		this.clock = clock;
	}

	/**
	 * Takes a version of a report in; claims that stand on the report are assessed again,
	 * the first of them in this transaction and the others by a sweep.
	 * @param report what came in
	 * @param by the person or the door
	 * @return the version on file, and whether it was there already
	 */
	public Filing take(NewReport report, String by) {
		Filing filing = this.reports.file(report);
		if (!filing.repeated()) {
			boolean more = sweep(filing.version(), by) == ROUND;
			if (filing.version().status() == ReportStatus.WITHDRAWN) {
				this.process.withdraw(filing.version().report());
			}
			else if (more) {
				this.due.changed(filing.version().report(), this.clock.instant());
			}
		}
		return filing;
	}

	/**
	 * Withdraws a report that is on file.
	 * @param report the report
	 * @param repudiates whether its publisher calls the figure or its source wrong
	 * @param reason what the notice says
	 * @param by who files the withdrawal
	 * @return the version that takes it back
	 */
	public Filing withdraw(ReportId report, boolean repudiates, String reason, String by) {
		FilingEvidence.requireReason(reason);
		ReportVersion latest = this.reports.get(report);
		return take(new NewReport(latest.source(), latest.guid(), Period.at(this.clock.instant()),
				ReportStatus.WITHDRAWN, repudiates, latest.headline(), reason, null), by);
	}

	/**
	 * Assesses again the next claims that stand on a report and have not seen its latest
	 * version.
	 * @param report the report
	 * @return how many claims it assessed; 0 if all have seen it
	 */
	int sweep(ReportId report) {
		return sweep(this.reports.get(report), "sweep");
	}

	private int sweep(ReportVersion version, String by) {
		int assessed = 0;
		for (ClaimId claim : this.claims.standingOn(version.report())) {
			if (assessed < ROUND && shows(claim, version, by)) {
				assessed++;
			}
		}
		return assessed;
	}

	private boolean shows(ClaimId claim, ReportVersion version, String by) {
		return this.assessing.shows(claim, new Fact.ReportSeen(version.report(), version.number()), by, (before,
				after) -> strikes(version, before, after) ? List.of(new Fact.Struck(version.report())) : List.of());
	}

	/** Whether what was taken back changed the verdict of a claim that people work on. */
	private static boolean strikes(ReportVersion version, Case before, Case after) {
		return (version.status() != ReportStatus.USABLE || version.putsRight()) && after.step() != Step.END
				&& !before.assessment().comesToTheSameAs(after.assessment());
	}

}
