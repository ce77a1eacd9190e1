package org.secondsource.claim;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.source.SourceId;
import org.secondsource.storage.Times;

/**
 * The claims whose assessment holds no longer, or whose process has not heard of it. What
 * is published comes first; what has ended comes not at all.
 */
@Component
public class ClaimsDue {

	private static final String RELYING = """
			c.phase not in (:ended) and c.id in (select k.claim_id from claim_carrier k
				where k.source_id = :source or k.source_id in (select s.id from source s where s.voice_id = :source))
			""";

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
		relying(this.jdbc.sql("select c.id from claim c where " + RELYING + "order by c.id for update"), source)
			.query(String.class)
			.list();
		return relying(this.jdbc.sql("update claim c set valid_until = :now where " + RELYING), source)
			.param("now", Times.column(now))
			.update();
	}

	private static JdbcClient.StatementSpec relying(JdbcClient.StatementSpec statement, SourceId source) {
		return statement.param("source", source.value()).param("ended", ended());
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
