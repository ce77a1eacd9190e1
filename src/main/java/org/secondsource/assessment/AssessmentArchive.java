package org.secondsource.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.UnknownClaim;
import org.secondsource.storage.ForeignKeys;
import org.secondsource.storage.Json;
import org.secondsource.storage.Times;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every judgement of every claim, as it was made.
 */
@Component
public class AssessmentArchive {

	private static final String ASSESSMENTS = """
			select claim_id, number, facts, asked_at, assessment, since, since_at, asked_since
			from assessment a
			""";

	private static final String IS_LATEST = """
			and number = (select max(l.number) from assessment l where l.claim_id = a.claim_id)
			""";

	private final JdbcClient jdbc;

	private final Json json;

	AssessmentArchive(JdbcClient jdbc, Json json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Keeps an assessment. The caller holds the claim's lock: two at once would want the
	 * same number, and one of them is refused.
	 * @param claim the claim
	 * @param kept the assessment in its place among the claim's
	 * @throws UnknownClaim if there is no such claim
	 */
	@Transactional
	public void keep(ClaimId claim, KeptAssessment kept) {
		try {
			insert(claim, kept);
		}
		catch (DuplicateKeyException ex) {
			throw ex;
		}
		catch (DataIntegrityViolationException ex) {
			throw ForeignKeys.isMissing(ex) ? new UnknownClaim(claim) : ex;
		}
	}

	/**
	 * The latest assessment of a claim.
	 * @param claim the claim
	 * @return nothing before the first
	 */
	public Optional<KeptAssessment> latest(ClaimId claim) {
		return Optional.ofNullable(latest(List.of(claim)).get(claim));
	}

	/**
	 * The latest assessments of some claims.
	 * @param claims the claims
	 * @return by claim; without those that were never assessed
	 */
	public Map<ClaimId, KeptAssessment> latest(Collection<ClaimId> claims) {
		Map<ClaimId, KeptAssessment> latest = new LinkedHashMap<>();
		if (!claims.isEmpty()) {
			this.jdbc.sql(ASSESSMENTS + "where claim_id in (:claims) " + IS_LATEST + "order by claim_id")
				.param("claims", claims.stream().map(ClaimId::value).distinct().toList())
				.query((row, number) -> latest.put(new ClaimId(row.getString("claim_id")), kept(row, number)))
				.list();
		}
		return latest;
	}

	/**
	 * All assessments of a claim.
	 * @param claim the claim
	 * @return in the order in which they were made
	 */
	public List<KeptAssessment> all(ClaimId claim) {
		return this.jdbc.sql(ASSESSMENTS + "where claim_id = :claim order by number")
			.param("claim", claim.value())
			.query(this::kept)
			.list();
	}

	/**
	 * Some assessments.
	 * @param kept which
	 * @return by which; without those that are not kept
	 */
	public Map<Place, Assessment> at(Collection<Place> kept) {
		Map<Place, Assessment> found = new LinkedHashMap<>();
		if (!kept.isEmpty()) {
			this.jdbc.sql(ASSESSMENTS + "where (claim_id, number) in (:kept) order by claim_id, number")
				.param("kept", keys(kept))
				.query((row, number) -> found.put(
						new Place(new ClaimId(row.getString("claim_id")), row.getInt("number")),
						kept(row, number).assessment()))
				.list();
		}
		return found;
	}

	/**
	 * Since when claims have come to some outcomes alone.
	 * @param claims the claims
	 * @param outcomes the outcomes
	 * @return when the first of the latest assessments was asked for that all came to one
	 * of them; without claims whose latest did not
	 */
	public Map<ClaimId, Instant> since(Collection<ClaimId> claims, Set<Outcome> outcomes) {
		Map<ClaimId, Instant> since = new LinkedHashMap<>();
		if (!claims.isEmpty()) {
			this.jdbc.sql("""
					select a.claim_id, min(a.asked_at) as since from assessment a
					where a.claim_id in (:claims) and a.number > coalesce((select max(o.number) from assessment o
						where o.claim_id = a.claim_id and o.outcome not in (:outcomes)), 0)
					group by a.claim_id order by a.claim_id
					""")
				.param("claims", claims.stream().map(ClaimId::value).distinct().toList())
				.param("outcomes", outcomes.stream().map(Outcome::name).sorted().toList())
				.query((row, number) -> since.put(new ClaimId(row.getString("claim_id")), Times.read(row, "since")))
				.list();
		}
		return since;
	}

	/**
	 * The fingerprints of assessments as they are kept, every column of them.
	 * @param kept which
	 * @return by which; without those that are not kept
	 */
	public Map<Place, String> fingerprints(Collection<Place> kept) {
		Map<Place, String> fingerprints = new LinkedHashMap<>();
		if (!kept.isEmpty()) {
			this.jdbc
				.sql("""
						select claim_id, number, facts, asked_at, grade, outcome, low, high, valid_until, rule_base, assessor,
							facts_hash, assessment
						from assessment where (claim_id, number) in (:kept)
						""")
				.param("kept", keys(kept))
				.query((row, number) -> fingerprints.put(
						new Place(new ClaimId(row.getString("claim_id")), row.getInt("number")),
						AssessmentRow.fingerprint(row)))
				.list();
		}
		return fingerprints;
	}

	private static List<Object[]> keys(Collection<Place> kept) {
		return kept.stream().map((place) -> new Object[] { place.claim().value(), place.number() }).toList();
	}

	private void insert(ClaimId claim, KeptAssessment kept) {
		Assessment assessment = kept.assessment();
		this.jdbc.sql("""
				insert into assessment (claim_id, number, facts, asked_at, grade, outcome, low, high, valid_until,
					rule_base, assessor, facts_hash, assessment, since, since_at, asked_since)
				values (:claim, :number, :facts, :asked, :grade, :outcome, :low, :high, :validUntil,
					:ruleBase, :assessor, :factsHash, :assessment, :since, :sinceAsked, :askedSince)
				""")
			.param("claim", claim.value())
			.param("number", kept.number())
			.param("facts", kept.facts())
			.param("asked", Times.column(kept.asked()))
			.param("grade", assessment.grade().name())
			.param("outcome", assessment.outcome().name())
			.param("low", assessment.range().low(), Types.INTEGER)
			.param("high", assessment.range().high(), Types.INTEGER)
			.param("validUntil", Times.columnOrNull(assessment.validUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("ruleBase", assessment.ruleBase())
			.param("assessor", assessment.assessor())
			.param("factsHash", assessment.facts())
			.param("assessment", this.json.write(assessment))
			.param("since", kept.since())
			.param("sinceAsked", Times.column(kept.sinceAsked()))
			.param("askedSince", this.json.write(kept.askedSince()))
			.update();
	}

	private KeptAssessment kept(ResultSet row, int number) throws SQLException {
		return new KeptAssessment(row.getInt("number"), row.getInt("facts"), Times.read(row, "asked_at"),
				this.json.read(row.getString("assessment"), Assessment.class), row.getInt("since"),
				Times.read(row, "since_at"), this.json.readByName(row.getString("asked_since"), Instant.class));
	}

	/**
	 * Where an assessment is kept.
	 *
	 * @param claim the claim
	 * @param number its number among the claim's assessments
	 */
	public record Place(ClaimId claim, int number) {
	}

}
