package org.secondsource.distribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.KeptAssessment;
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
	 * @throws org.secondsource.claim.UnknownClaim if there is no such claim
	 */
	public Optional<Release> of(ClaimId claim) {
		List<Revision> revisions = this.publications.all(claim);
		if (revisions.isEmpty()) {
			return Optional.empty();
		}
		Case now = this.cases.of(claim);
		Set<Integer> numbers = revisions.stream().map(Revision::assessment).collect(Collectors.toSet());
		Map<Integer, Assessment> judged = this.assessments.all(claim)
			.stream()
			.filter((kept) -> numbers.contains(kept.number()))
			.collect(Collectors.toMap(KeptAssessment::number, KeptAssessment::assessment));
		Function<Revision, Release.Stated> stated = (revision) -> stated(revision,
				Optional.ofNullable(judged.get(revision.assessment())).orElseThrow());
		return Optional
			.of(new Release(now.state().claim(), revisions.stream().map(stated).toList(), this.reviews.since(now)));
	}

	/**
	 * What was said last.
	 * @param kinds the kinds of revisions, at least one
	 * @param limit how many at most
	 * @return each as it was then, the newest first
	 */
	public List<Release> said(Set<Revision.Kind> kinds, int limit) {
		return this.publications.said(kinds, limit)
			.stream()
			.map((revision) -> of(revision.claim()).orElseThrow().upTo(revision.number()))
			.toList();
	}

	/**
	 * What stands now, held or not.
	 * @param limit how many at most
	 * @return the newest first
	 */
	public List<Release> standing(int limit) {
		return this.publications.published(limit)
			.stream()
			.map((revision) -> of(revision.claim()).orElseThrow())
			.toList();
	}

	private static Release.Stated stated(Revision revision, Assessment then) {
		return new Release.Stated(revision, then.grade(),
				then.accounts().stream().filter((account) -> revision.standsOn().contains(account.account())).toList());
	}

}
