package org.secondsource.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.Range;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.storage.Json;
import org.secondsource.storage.Times;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that was ever said in public.
 */
@Component
public class Publications {

	private static final String REVISIONS = """
			select claim_id, number, kind, wording, said_range, stands_on, assessment, note, approved_by, approved_at
			from publication p
			""";

	private static final String IS_LATEST = """
			number = (select max(l.number) from publication l where l.claim_id = p.claim_id)
			""";

	private static final String NEWEST_FIRST = "order by approved_at desc, claim_id, number desc limit :limit";

	private final JdbcClient jdbc;

	private final AssessmentArchive assessments;

	private final Json json;

	private final ApplicationEventPublisher events;

	Publications(JdbcClient jdbc, AssessmentArchive assessments, Json json, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.assessments = assessments;
		this.events = events;
		this.json = json;
	}

	/**
	 * Adds a revision. The caller holds the claim's lock: two at once would want the same
	 * number, and one of them is refused.
	 * @param revision what is said now
	 * @return the revision with its number
	 */
	@Transactional
	public Revision add(NewRevision revision) {
		GeneratedKeyHolder number = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into publication (claim_id, number, kind, wording, low, high, said_range, stands_on,
					assessment, note, approved_by, approved_at)
				select :claim, coalesce(max(number), 0) + 1, :kind, :wording, :low, :high, :range, :standsOn,
					:assessment, :note, :by, :at
				from publication where claim_id = :claim
				""")
			.param("claim", revision.claim().value())
			.param("kind", revision.kind().name())
			.param("wording", revision.wording())
			.param("low", revision.range().low(), Types.INTEGER)
			.param("high", revision.range().high(), Types.INTEGER)
			.param("range", this.json.write(revision.range()))
			.param("standsOn", Said.standsOn(revision.standsOn(), this.json))
			.param("assessment", revision.assessment())
			.param("note", revision.note())
			.param("by", revision.by())
			.param("at", Times.column(revision.at()))
			.update(number, "number");
		Revision said = revision.numbered(number.getKeyAs(Integer.class));
		this.events.publishEvent(new RevisionSaid(said));
		return said;
	}

	/**
	 * What the journal is to keep of a revision, so that it vouches for the revision and
	 * the judgement that it stands on.
	 * @param revision the revision as it was just added
	 * @return the fact to file
	 */
	public Fact.Published vouch(Revision revision) {
		AssessmentArchive.Place judgement = new AssessmentArchive.Place(revision.claim(), revision.assessment());
		return new Fact.Published(revision.number(), Said.of(revision, this.json).fingerprint(),
				this.assessments.fingerprints(List.of(judgement)).getOrDefault(judgement, ""));
	}

	/**
	 * What stands now about a claim.
	 * @param claim the claim
	 * @return its latest revision; nothing before the first
	 */
	public Optional<Revision> latest(ClaimId claim) {
		return Optional.ofNullable(latest(List.of(claim)).get(claim));
	}

	/**
	 * What stands now about some claims.
	 * @param claims the claims
	 * @return their latest revisions by claim; without those never published
	 */
	public Map<ClaimId, Revision> latest(Collection<ClaimId> claims) {
		Map<ClaimId, Revision> latest = new LinkedHashMap<>();
		if (!claims.isEmpty()) {
			this.jdbc.sql(REVISIONS + "where claim_id in (:claims) and " + IS_LATEST + "order by claim_id")
				.param("claims", claims.stream().map(ClaimId::value).distinct().toList())
				.query(this::revision)
				.list()
				.forEach((revision) -> latest.put(revision.claim(), revision));
		}
		return latest;
	}

	/**
	 * All that was said about a claim.
	 * @param claim the claim
	 * @return its revisions, the first one first
	 */
	public List<Revision> all(ClaimId claim) {
		return all(List.of(claim)).getOrDefault(claim, List.of());
	}

	/**
	 * All that was said about some claims.
	 * @param claims the claims
	 * @return by claim, the first revision first; without those never published
	 */
	public Map<ClaimId, List<Revision>> all(Collection<ClaimId> claims) {
		if (claims.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(REVISIONS + "where claim_id in (:claims) order by claim_id, number")
			.param("claims", claims.stream().map(ClaimId::value).distinct().toList())
			.query(this::revision)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Revision::claim, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * What stands now about the claims that were published, but for those that were
	 * merged into others.
	 * @param limit how many at most
	 * @return the latest revision of each, the newest first
	 */
	public List<Revision> published(int limit) {
		return this.jdbc.sql(REVISIONS + "where " + IS_LATEST + """
				and exists (select 1 from claim c where c.id = p.claim_id and c.phase <> 'MERGED')
				""" + NEWEST_FIRST).param("limit", limit).query(this::revision).list();
	}

	/**
	 * What was said last, for a feed.
	 * @param kinds the kinds of revisions that it carries, at least one
	 * @param limit how many at most
	 * @return the revisions of those kinds, the newest first
	 */
	public List<Revision> said(Set<Revision.Kind> kinds, int limit) {
		return this.jdbc.sql(REVISIONS + "where kind in (:kinds) " + NEWEST_FIRST)
			.param("kinds", kinds.stream().map(Revision.Kind::name).sorted().toList())
			.param("limit", limit)
			.query(this::revision)
			.list();
	}

	private Revision revision(ResultSet row, int number) throws SQLException {
		return new Revision(new ClaimId(row.getString("claim_id")), row.getInt("number"),
				Revision.Kind.valueOf(row.getString("kind")), row.getString("wording"),
				this.json.read(row.getString("said_range"), Range.class),
				Set.copyOf(this.json.readAll(row.getString("stands_on"), String.class)), row.getInt("assessment"),
				row.getString("note"), row.getString("approved_by"), Times.read(row, "approved_at"));
	}

}
