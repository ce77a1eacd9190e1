package org.secondsource.verification;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.IncidentId;
import org.secondsource.report.ReportId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pieces of work that withdrawals left, with their claims: a table of what the facts
 * of the claims say, for asking from the other side.
 */
@Component
class FollowUps {

	private final JdbcClient jdbc;

	FollowUps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes which withdrawals a claim waits for, and which no more.
	 * @return the follow-ups whose claims, or what is said of them, changed
	 */
	Set<FollowUpId> note(Case before, Case after) {
		boolean moved = !before.incident().id().equals(after.incident().id());
		Set<ReportId> settled = new TreeSet<>(before.struckBy());
		settled.removeAll(moved ? Set.of() : after.struckBy());
		Set<FollowUpId> changed = new TreeSet<>();
		for (ReportId report : settled) {
			changed.addAll(settle(report, after.state().id()));
		}
		for (ReportId report : after.struckBy()) {
			FollowUpId id = new FollowUpId(report, after.incident().id());
			if (moved || !before.struckBy().contains(report)) {
				add(id, after.state().id());
			}
			changed.add(id);
		}
		return changed;
	}

	private void add(FollowUpId id, ClaimId claim) {
		bind("""
				insert into follow_up (report_id, incident_id) select :report, :incident
				where not exists (select 1 from follow_up where report_id = :report and incident_id = :incident)
				""", id).update();
		int again = bind("""
				update follow_up_claim set settled = false
				where report_id = :report and incident_id = :incident and claim_id = :claim
				""", id).param("claim", claim.value()).update();
		if (again == 0) {
			bind("""
					insert into follow_up_claim (report_id, incident_id, claim_id, settled)
					values (:report, :incident, :claim, false)
					""", id).param("claim", claim.value()).update();
		}
	}

	private Set<FollowUpId> settle(ReportId report, ClaimId claim) {
		Set<FollowUpId> open = Set.copyOf(this.jdbc.sql("""
				select report_id, incident_id from follow_up_claim
				where report_id = :report and claim_id = :claim and not settled
				""")
			.param("report", report.value())
			.param("claim", claim.value())
			.query((row, number) -> new FollowUpId(new ReportId(row.getString("report_id")),
					new IncidentId(row.getString("incident_id"))))
			.list());
		this.jdbc.sql("update follow_up_claim set settled = true where report_id = :report and claim_id = :claim")
			.param("report", report.value())
			.param("claim", claim.value())
			.update();
		return open;
	}

	/** The claims that wait in it, in the order of their ids. */
	List<ClaimId> open(FollowUpId id) {
		return bind("""
				select claim_id from follow_up_claim
				where report_id = :report and incident_id = :incident and not settled
				order by claim_id
				""", id).query((row, number) -> new ClaimId(row.getString("claim_id"))).list();
	}

	/**
	 * The reports whose withdrawal an incident still waits for, in the order of their
	 * ids.
	 */
	List<ReportId> open(IncidentId incident) {
		return this.jdbc.sql("""
				select distinct report_id from follow_up_claim
				where incident_id = :incident and not settled
				order by report_id
				""")
			.param("incident", incident.value())
			.query((row, number) -> new ReportId(row.getString("report_id")))
			.list();
	}

	/** Holds it for this transaction, so that its process is started and ended once. */
	@Transactional(propagation = Propagation.MANDATORY)
	void lock(FollowUpId id) {
		bind("select report_id from follow_up where report_id = :report and incident_id = :incident for update", id)
			.query(String.class)
			.optional();
	}

	private JdbcClient.StatementSpec bind(String sql, FollowUpId id) {
		return this.jdbc.sql(sql).param("report", id.report().value()).param("incident", id.incident().value());
	}

}
