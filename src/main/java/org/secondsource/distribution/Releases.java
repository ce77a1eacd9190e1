package org.secondsource.distribution;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.AssessmentArchive.Place;
import org.secondsource.claim.ClaimId;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.Reviews;

import org.springframework.stereotype.Component;

/**
 * Puts together what leaves the desk.
 */
@Component
public class Releases {

	private final Publications publications;

	private final AssessmentArchive assessments;

	private final Cases cases;

	private final Reviews reviews;

	Releases(Publications publications, AssessmentArchive assessments, Cases cases, Reviews reviews) {
		this.publications = publications;
		this.assessments = assessments;
		this.cases = cases;
		this.reviews = reviews;
	}

	/**
	 * The publication about a claim.
	 * @param claim the claim
	 * @return nothing if it was never published
	 */
	public Optional<Release> of(ClaimId claim) {
		return Optional.ofNullable(of(List.of(claim)).get(claim));
	}

	/**
	 * What was said last.
	 * @param kinds the kinds of revisions, at least one
	 * @param limit how many at most
	 * @return each as it was then, the newest first
	 */
	public List<Release> said(Set<Revision.Kind> kinds, int limit) {
		List<Revision> said = this.publications.said(kinds, limit);
		Map<ClaimId, Release> releases = of(said.stream().map(Revision::claim).toList());
		return said.stream()
			.flatMap((revision) -> Stream.ofNullable(releases.get(revision.claim()))
				.map((release) -> release.upTo(revision.number())))
			.toList();
	}

	/**
	 * What stands now, held or not.
	 * @param limit how many at most
	 * @return the newest first
	 */
	public List<Release> standing(int limit) {
		List<ClaimId> claims = this.publications.published(limit).stream().map(Revision::claim).toList();
		Map<ClaimId, Release> releases = of(claims);
		return claims.stream().flatMap((claim) -> Stream.ofNullable(releases.get(claim))).toList();
	}

	/** The publications about some claims: seven queries, however many. */
	private Map<ClaimId, Release> of(Collection<ClaimId> claims) {
		Map<ClaimId, List<Revision>> said = this.publications.all(claims);
		Map<Place, Assessment> judged = this.assessments.at(said.values()
			.stream()
			.flatMap(List::stream)
			.map((revision) -> new Place(revision.claim(), revision.assessment()))
			.collect(Collectors.toSet()));
		List<Case> cases = this.cases.all(said.keySet());
		Map<ClaimId, Instant> held = this.reviews.since(cases);
		Map<ClaimId, Release> releases = new LinkedHashMap<>();
		for (Case now : cases) {
			ClaimId id = now.state().id();
			List<Release.Stated> stated = said.getOrDefault(id, List.of())
				.stream()
				.map((revision) -> stated(revision, judged))
				.toList();
			releases.put(id, new Release(now.state().claim(), stated, held.get(id)));
		}
		return releases;
	}

	private static Release.Stated stated(Revision revision, Map<Place, Assessment> judged) {
		Assessment then = Objects.requireNonNull(judged.get(new Place(revision.claim(), revision.assessment())),
				"a revision stands on an assessment");
		return new Release.Stated(revision, then.grade(),
				then.accounts().stream().filter((account) -> revision.standsOn().contains(account.account())).toList());
	}

}
