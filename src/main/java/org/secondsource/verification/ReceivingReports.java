package org.secondsource.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.journal.Administration;
import org.secondsource.report.NewReport;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.UnprovenItem;
import org.secondsource.report.UnprovenItems;
import org.secondsource.source.SourceDoors;
import org.secondsource.source.SourceRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what comes by doors. Each speaks for the sources that it is bound to; what
 * comes by another and would change what stands waits until a person has confirmed it,
 * and changes nothing before.
 */
@Component
@Transactional
public class ReceivingReports {

	private final TakingReports taking;

	private final Cases cases;

	private final ReportArchive reports;

	private final UnprovenItems items;

	private final ClaimLedger claims;

	private final SourceRegister sources;

	private final SourceDoors doors;

	private final ClaimProcess process;

	private final Administration administration;

	private final Staff staff;

	private final Clock clock;

	ReceivingReports(TakingReports taking, Cases cases, ReportArchive reports, UnprovenItems items, ClaimLedger claims,
			SourceRegister sources, SourceDoors doors, ClaimProcess process, Administration administration, Staff staff,
			Clock clock) {
		this.taking = taking;
		this.cases = cases;
		this.reports = reports;
		this.items = items;
		this.claims = claims;
		this.sources = sources;
		this.doors = doors;
		this.process = process;
		this.administration = administration;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Takes an item in, or has it wait.
	 * @param report what came
	 * @param door the user id of the program or person
	 * @return what became of it
	 */
	public Received receive(NewReport report, String door) {
		if (changesNothing(report) || speaksFor(door, report)) {
			return new Received(this.taking.take(report, door), null);
		}
		String id = UnprovenItems.idOf(report);
		if (this.items.hold(report, door, this.clock.instant())) {
			note("item-held", this.items.get(id), "", door);
			this.process.confirm(id);
		}
		return new Received(null, this.items.get(id));
	}

	/**
	 * What waits for a person.
	 * @param limit how many at most
	 * @return the oldest first
	 */
	@Transactional(readOnly = true)
	public List<UnprovenItem> waiting(int limit) {
		return this.items.waiting(limit);
	}

	/**
	 * A person confirms what came, and it is taken in; or refuses it.
	 * @param id the item's id
	 * @param act to confirm or to reject
	 * @param reason what shows it
	 * @param by the person's user id
	 * @return the item as it is settled
	 * @throws NoSuchElementException if there is no such item
	 * @throws Refused if it is settled already, is not this person's to settle, or no
	 * reason is given
	 */
	public UnprovenItem settle(String id, Act act, String reason, String by) {
		this.items.get(id);
		this.process.completeItem(id, by, new Completion(act, reason, null, null));
		return this.items.get(id);
	}

	/** A person confirms what came, and it is taken in; or refuses it. */
	void settle(String id, boolean confirmed, String reason, String by) {
		FilingEvidence.requireReason(reason);
		UnprovenItem item = this.items.get(id);
		UnprovenItem.State state = confirmed ? UnprovenItem.State.CONFIRMED : UnprovenItem.State.REFUSED;
		if (!this.items.settle(id, state, by, reason)) {
			throw new Refused(List.of("Somebody has settled this already. Look at what became of it."));
		}
		if (confirmed) {
			this.taking.take(this.items.whole(id), by);
		}
		note(confirmed ? "item-confirmed" : "item-refused", item, reason, by);
	}

	/** What its task says. */
	Brief brief(String id) {
		UnprovenItem item = this.items.get(id);
		NewReport report = item.report();
		List<ClaimId> standing = this.claims.standingOn(report.report());
		List<String> lines = new ArrayList<>();
		lines.add("“" + report.headline() + "” came by the door of " + item.door() + ", which does not speak for "
				+ this.sources.get(report.source()).name() + ". It says " + says(report) + ". Nothing was changed.");
		lines.add((standing.isEmpty() ? "No claim stands" : standing.size() + " claims stand")
				+ " on that report. Find the publisher’s own notice, or ask; then confirm it or refuse it.");
		if (report.text() != null) {
			lines.add(report.text());
		}
		return Briefs.ofItem(report.headline(), lines, item.at(), desks(standing));
	}

	private static String says(NewReport report) {
		return switch (report.status()) {
			case WITHDRAWN -> "that the report is withdrawn";
			case WITHHELD -> "that the report is to be held";
			case USABLE -> "something else than the version on file";
		};
	}

	/** The desks whose claims stand on it; where none does, the intake desk. */
	private List<String> desks(List<ClaimId> standing) {
		List<String> desks = standing.stream().map((claim) -> this.cases.of(claim).desk()).distinct().sorted().toList();
		return desks.isEmpty() ? List.of("intake") : desks;
	}

	/**
	 * A first version, one before all others, and a repeat leave what stands as it is.
	 */
	private boolean changesNothing(NewReport report) {
		Optional<ReportVersion> latest = this.reports.find(report.source(), report.guid());
		boolean first = report.status() == ReportStatus.USABLE
				&& latest.map((version) -> report.published().isBefore(version.published())).orElse(true);
		return first || this.reports.isFiled(report);
	}

	private boolean speaksFor(String door, NewReport report) {
		return this.staff.verifies(door) || this.doors.speaksFor(door, report.source());
	}

	private void note(String act, UnprovenItem item, String reason, String by) {
		this.administration.note(act,
				Map.of("item", item.id(), "report", item.report().report().value(), "source",
						item.report().source().value(), "status", item.report().status().name(), "door", item.door(),
						"reason", reason),
				by);
	}

}
