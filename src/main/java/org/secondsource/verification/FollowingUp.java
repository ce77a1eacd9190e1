package org.secondsource.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.IncidentId;
import org.secondsource.newsroom.Desks;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People follow up what a withdrawal did to the claims of an incident: one by one or
 * together, with one reason, and each decision is filed with its claim.
 */
@Component
@Transactional
public class FollowingUp {

	private static final Comparator<Case> PUBLISHED_FIRST = Comparator
		.comparing((Case one) -> !one.state().phase().isPublic())
		.thenComparing((one) -> one.state().id());

	private final FollowUps followUps;

	private final Cases cases;

	private final Assessing assessing;

	private final Deciding deciding;

	private final ReportArchive reports;

	private final SourceRegister sources;

	private final ClaimLedger claims;

	private final Desks desks;

	private final Staff staff;

	FollowingUp(FollowUps followUps, Cases cases, Assessing assessing, Deciding deciding, ReportArchive reports,
			SourceRegister sources, ClaimLedger claims, Desks desks, Staff staff) {
		this.followUps = followUps;
		this.cases = cases;
		this.assessing = assessing;
		this.deciding = deciding;
		this.reports = reports;
		this.sources = sources;
		this.claims = claims;
		this.desks = desks;
		this.staff = staff;
	}

	/**
	 * The claims that wait for a person.
	 * @param id the follow-up
	 * @return published ones first; none once all are decided
	 */
	@Transactional(readOnly = true)
	public List<Case> open(FollowUpId id) {
		return this.followUps.open(id).stream().map(this.cases::of).sorted(PUBLISHED_FIRST).toList();
	}

	/**
	 * The withdrawals that an incident waits for.
	 * @param incident the incident
	 * @return the reports, in the order of their ids
	 */
	@Transactional(readOnly = true)
	public List<ReportId> waiting(IncidentId incident) {
		return this.followUps.open(incident);
	}

	/**
	 * What a follow-up is about.
	 * @param id the follow-up
	 * @return a sentence: who took back what, and what the notice says
	 * @throws org.secondsource.report.UnknownReport if there is no such report
	 */
	@Transactional(readOnly = true)
	public String told(FollowUpId id) {
		ReportVersion version = this.reports.get(id.report());
		String notice = (version.text() != null && version.status() == ReportStatus.WITHDRAWN) ? ": " + version.text()
				: ".";
		return this.sources.get(version.source()).name() + " " + verb(version.status()) + " “" + version.headline()
				+ "”" + notice;
	}

	/**
	 * Decides about some claims of a follow-up, or about none of them if it is refused
	 * for one. A published claim that cannot stay as it is gets the decision: to correct
	 * it is to retract it where nothing is left. Of all others the work goes on.
	 * @param id the follow-up
	 * @param act to take up, correct, retract or keep
	 * @param seen the claims, each with the number of the verdict that the person saw,
	 * null if none was shown
	 * @param reason why
	 * @param by the person's user id
	 * @throws Refused if a claim waits no longer, or the rules refuse the decision
	 */
	public void decide(FollowUpId id, Act act, Map<ClaimId, @Nullable Integer> seen, String reason, String by) {
		FilingEvidence.requireReason(reason);
		if (!TaskKind.FOLLOW_UP.acts().contains(act)) {
			throw new Refused(List.of("A follow-up is taken up, corrected, retracted or kept. Choose one of them."));
		}
		for (ClaimId claim : new TreeSet<>(seen.keySet())) {
			decide(id, act, claim, new Completion(act, reason, seen.get(claim), null), by);
		}
	}

	/** What its task says. */
	Brief brief(FollowUpId id) {
		return Briefs.of(this.claims.incident(id.incident()),
				told(id) + "\nDecide about them together at " + id.path() + ".", open(id), this.desks::find);
	}

	private static String verb(ReportStatus status) {
		return switch (status) {
			case WITHDRAWN -> "took back";
			case WITHHELD -> "withholds";
			case USABLE -> "changed";
		};
	}

	/** Decides about one claim, for all the withdrawals that it waits for. */
	void decide(ClaimId claim, String by, Completion completion) {
		Case now = this.cases.of(claim);
		Act act = completion.act();
		if (act == null || now.struckBy().isEmpty()) {
			throw new Refused(
					List.of("Choose what follows from the withdrawal; if nothing waits any more, look again."));
		}
		FilingEvidence.requireReason(completion.note());
		for (ReportId report : now.struckBy()) {
			if (this.cases.of(claim).struckBy().contains(report)) {
				decide(new FollowUpId(report, now.incident().id()), act, claim, completion, by);
			}
		}
	}

	/** The claims that wait in it. */
	List<ClaimId> waiting(FollowUpId id) {
		return this.followUps.open(id);
	}

	/** Whether anything is left to decide; it stays so until the transaction ends. */
	boolean isOpen(FollowUpId id) {
		this.followUps.lock(id);
		return !this.followUps.open(id).isEmpty();
	}

	private void decide(FollowUpId id, Act act, ClaimId claim, Completion completion, String by) {
		Case now = this.cases.of(claim);
		if (!now.struckBy().contains(id.report())) {
			throw new Refused(List.of("“" + now.state().claim().sentence()
					+ "” waits for this no longer: somebody has decided about it. Look at the follow-up again."));
		}
		if (act != Act.TAKE_UP && now.state().phase().isPublic() && now.due() == Step.DECIDE) {
			boolean nothingLeft = act == Act.CORRECT && now.assessment().inRange().isEmpty();
			this.deciding.decide(claim, nothingLeft ? Act.RETRACT : act, by, completion);
			return;
		}
		refuseUnlessInvolved(now, by);
		this.assessing.file(claim, by, (waiting) -> List.of(new Fact.TakenUp(id.report(), completion.note())));
	}

	private void refuseUnlessInvolved(Case now, String by) {
		Set<String> groups = new TreeSet<>(this.staff.groupsOf(by));
		groups.retainAll(Briefs.followers(List.of(now)));
		if (groups.isEmpty()) {
			throw new Refused(
					List.of("This is the work of the desk " + now.desk() + " and of the editors. Leave it to them."));
		}
	}

}
