package org.secondsource.desk.filing;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.secondsource.report.Filing;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.SealedReports;
import org.secondsource.source.SourceId;
import org.secondsource.verification.TakingReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files withdrawals, for those whose business that is.
 */
@Component
public class Withdrawing {

	private final TakingReports taking;

	private final ReportArchive reports;

	private final SealedReports sealed;

	private final NamedSources sources;

	private final Roster roster;

	private final Clock clock;

	Withdrawing(TakingReports taking, ReportArchive reports, SealedReports sealed, NamedSources sources, Roster roster,
			Clock clock) {
		this.taking = taking;
		this.reports = reports;
		this.sealed = sealed;
		this.sources = sources;
		this.roster = roster;
		this.clock = clock;
	}

	/**
	 * Files a withdrawal. One that says nothing new changes nothing.
	 * @param form what was written
	 * @param by the person's user id
	 * @return the version that takes the report back, and whether it was on file already
	 * @throws NotYours if the person is neither of a desk nor an editor
	 * @throws IllegalArgumentException if it does not say which report, or why
	 */
	@Transactional
	public Filing withdraw(WithdrawalForm form, String by) {
		requireRight(by);
		Text.given(form.reason())
			.orElseThrow(() -> new IllegalArgumentException(
					"A withdrawal needs a reason. Write what the publisher's notice says."));
		Optional<ReportId> report = Text.given(form.report()).map(ReportId::new);
		if (report.isPresent()) {
			return withdraw(this.reports.get(report.get()), form, by);
		}
		SourceId source = Text.given(form.source()).map(this.sources::id).orElseThrow(Withdrawing::whichReport);
		String guid = Text.given(form.guid()).orElseThrow(Withdrawing::whichReport);
		return this.reports.find(source, guid)
			.map((latest) -> withdraw(latest, form, by))
			.orElseGet(() -> take(notice(source, guid, "", form), form, by));
	}

	/**
	 * Whether a person may file a withdrawal.
	 * @param person the user id
	 * @return true for the members of a desk, its heads and the editors
	 */
	public boolean isOpenTo(String person) {
		Set<String> rights = new HashSet<>(this.roster.desks());
		rights.addAll(Set.of(Group.HEADS.id(), Group.EDITORS.id(), Group.SENIORS.id()));
		rights.retainAll(this.roster.groupsOf(person));
		return !rights.isEmpty();
	}

	private Filing withdraw(ReportVersion latest, WithdrawalForm form, String by) {
		boolean known = latest.status() == ReportStatus.WITHDRAWN && (latest.repudiates() || !isRepudiating(form))
				&& (!isSealing(form) || !this.sealed.among(Set.of(latest.report())).isEmpty());
		return known ? new Filing(latest, true)
				: take(notice(latest.source(), latest.guid(), latest.headline(), form), form, by);
	}

	/** Sealed before anybody is told of it: the tasks that follow show no words. */
	private Filing take(NewReport notice, WithdrawalForm form, String by) {
		if (isSealing(form)) {
			this.reports.seal(notice.report(), notice.published().start());
		}
		return this.taking.take(notice, by);
	}

	private NewReport notice(SourceId source, String guid, String headline, WithdrawalForm form) {
		Period published = Text.given(form.published())
			.map(When::read)
			.orElseGet(() -> Period.at(this.clock.instant()));
		return new NewReport(source, guid, published, ReportStatus.WITHDRAWN, isRepudiating(form), headline,
				form.reason(), null);
	}

	private static boolean isRepudiating(WithdrawalForm form) {
		return Boolean.TRUE.equals(form.repudiates());
	}

	private static boolean isSealing(WithdrawalForm form) {
		return Boolean.TRUE.equals(form.seal());
	}

	private static IllegalArgumentException whichReport() {
		return new IllegalArgumentException(
				"A withdrawal says which report: by its id in “report”, or by “source” and “guid”.");
	}

	/**
	 * Lets only those pass who may file a withdrawal.
	 * @param person the user id
	 * @throws NotYours if the person is neither of a desk nor an editor
	 */
	public void requireRight(String person) {
		if (!isOpenTo(person)) {
			throw new NotYours("Withdrawals are filed by the desks, their heads and the editors, not by " + person
					+ ". Tell one of them what the publisher took back.");
		}
	}

}
