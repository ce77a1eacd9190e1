package org.secondsource.claim;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;
import org.secondsource.storage.Times;

/**
 * The claims whose assessment holds no longer, or whose process has not heard of it. What
 * is published comes first; what has ended comes not at all.
 */
@Component
public class ClaimsDue {

	private static final String RELYING = """
			select k.claim_id from claim_carrier k
			where k.source_id = :named or k.source_id in (select s.id from source s where s.voice_id = :named)
			""";

	private static final String STANDING = "select r.claim_id from claim_report r where r.report_id = :named";

	private static final String LIVING = " and c.phase not in (:ended) ";

	private static final String PUBLISHED_FIRST = """
			order by case when c.phase in (:public) then 0 else 1 end, c.valid_until, c.id
			limit :limit
			""";

	private final JdbcClient jdbc;

	ClaimsDue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The claims whose assessment is past its time.
	 * @param now the time
	 * @param limit how many at most
	 * @return what is published first, then the longest overdue
	 */
	public List<ClaimId> overdue(Instant now, int limit) {
		return listed(
				this.jdbc
					.sql("select c.id as claim_id from claim c where c.valid_until <= :now" + LIVING + PUBLISHED_FIRST),
				limit)
			.param("now", Times.column(now))
			.query(ClaimRows::id)
			.list();
	}

	/**
	 * The claims that were last judged by other rules, or by another assessor.
	 * @param ruleBase the hash of the rules that apply
	 * @param assessor the version of the assessor that applies
	 * @param limit how many at most
	 * @return what is published first
	 */
	public List<ClaimId> judgedOtherwise(String ruleBase, String assessor, int limit) {
		return listed(this.jdbc.sql("""
				select c.id as claim_id from claim c join assessment a on a.claim_id = c.id and a.number = c.verdict
				where (a.rule_base <> :ruleBase or a.assessor <> :assessor)""" + LIVING + PUBLISHED_FIRST), limit)
			.param("ruleBase", ruleBase)
			.param("assessor", assessor)
			.query(ClaimRows::id)
			.list();
	}

	/**
	 * The claims whose process has not settled at their latest verdict.
	 * @param limit how many at most
	 * @return what is published first
	 */
	public List<ClaimId> unsettled(int limit) {
		return listed(this.jdbc.sql("select c.id as claim_id from claim c where c.settled = false " + PUBLISHED_FIRST),
				limit)
			.query(ClaimRows::id)
			.list();
	}

	/**
	 * Notes that a source has changed: what relies on it, or on who speaks with its
	 * voice, is to be assessed again.
	 * @param source the source
	 * @param now since when
	 * @return how many claims
	 */
	@Transactional
	public int changed(SourceId source, Instant now) {
		return end(RELYING, source.value(), now);
	}

	/**
	 * Notes that a report has changed: what stands on it is to be assessed again.
	 * @param report the report
	 * @param now since when
	 * @return how many claims
	 */
	@Transactional
	public int changed(ReportId report, Instant now) {
		return end(STANDING, report.value(), now);
	}

	/** Ends the time of some claims' assessments, having locked them in their order. */
	private int end(String claims, String named, Instant now) {
		String living = "where c.id in (" + claims + ")" + LIVING;
		this.jdbc.sql("select c.id from claim c " + living + "order by c.id for update")
			.param("named", named)
			.param("ended", ended())
			.query(String.class)
			.list();
		return this.jdbc.sql("update claim c set valid_until = :now " + living)
			.param("named", named)
			.param("ended", ended())
			.param("now", Times.column(now))
			.update();
	}

	private static JdbcClient.StatementSpec listed(JdbcClient.StatementSpec query, int limit) {
		return query.param("ended", ended()).param("public", phases(Phase::isPublic)).param("limit", limit);
	}

	private static List<String> ended() {
		return phases(Phase::isOver);
	}

	private static List<String> phases(Predicate<Phase> which) {
		return Arrays.stream(Phase.values()).filter(which).map(Phase::name).toList();
	}

}
