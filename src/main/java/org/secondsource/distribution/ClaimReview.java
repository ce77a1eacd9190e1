package org.secondsource.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Grade;
import org.secondsource.publication.Revision;

/**
 * A publication as schema.org's ClaimReview, which search engines and archives of fact
 * checks read. A correction is a CorrectionComment; what was retracted is rated as what
 * nothing is left of.
 */
public final class ClaimReview {

	private static final int BEST = 5;

	private ClaimReview() {
	}

	/**
	 * Writes it as JSON-LD.
	 * @param release what was said
	 * @param masthead who says it, and where
	 * @return an object of maps, lists and strings
	 */
	public static Map<String, Object> of(Release release, Masthead masthead) {
		Release.Stated latest = release.latest();
		Map<String, Object> review = new LinkedHashMap<>();
		review.put("@context", "https://schema.org");
		review.put("@type", "ClaimReview");
		review.put("@id", masthead.page(release.claim().id()));
		review.put("url", masthead.page(release.claim().id()));
		review.put("datePublished", release.revisions().get(0).revision().at().toString());
		review.put("dateModified", latest.revision().at().toString());
		review.put("author", Map.of("@type", "Organization", "name", masthead.name()));
		review.put("claimReviewed", claimed(release));
		review.put("reviewBody", latest.revision().wording());
		review.put("itemReviewed", claim(latest));
		review.put("reviewRating", rating(latest));
		review.put("version", latest.revision().number());
		review.put("creativeWorkStatus", status(release));
		List<Object> corrections = corrections(release);
		if (!corrections.isEmpty()) {
			review.put("correction", corrections);
		}
		return review;
	}

	private static String claimed(Release release) {
		return release.latest().isRetracted() ? release.claim().sentence()
				: release.claim().sentence() + ": " + release.latest().revision().range().printed();
	}

	private static Map<String, Object> claim(Release.Stated latest) {
		Map<String, Object> claim = new LinkedHashMap<>();
		claim.put("@type", "Claim");
		List<Object> authors = new ArrayList<>();
		latest.accounts()
			.stream()
			.map(AccountAssessed::saidBy)
			.flatMap(List::stream)
			.distinct()
			.forEach((name) -> authors.add(Map.of("@type", "Organization", "name", name)));
		if (!authors.isEmpty()) {
			claim.put("author", authors);
		}
		return claim;
	}

	private static Map<String, Object> rating(Release.Stated latest) {
		Grade grade = latest.isRetracted() ? Grade.WITHDRAWN : latest.grade();
		Map<String, Object> rating = new LinkedHashMap<>();
		rating.put("@type", "Rating");
		rating.put("ratingValue", value(grade));
		rating.put("bestRating", BEST);
		rating.put("worstRating", 1);
		rating.put("alternateName", latest.isRetracted() ? "Retracted" : name(grade));
		return rating;
	}

	private static int value(Grade grade) {
		return switch (grade) {
			case CONFIRMED -> BEST;
			case FAIR -> BEST - 1;
			case WEAK, CONTESTED -> 2;
			default -> 1;
		};
	}

	private static String name(Grade grade) {
		String word = grade.name().charAt(0) + grade.name().substring(1).toLowerCase(Locale.ROOT);
		return grade.isUnconfirmed() ? word + ", unconfirmed" : word;
	}

	private static String status(Release release) {
		if (release.heldSince() != null) {
			return "Under review since " + release.heldSince();
		}
		return release.latest().isRetracted() ? "Retracted" : "Published";
	}

	private static List<Object> corrections(Release release) {
		List<Object> corrections = new ArrayList<>();
		for (Release.Stated stated : release.revisions()) {
			Revision revision = stated.revision();
			if (revision.kind() == Revision.Kind.CORRECTION || stated.isRetracted()) {
				corrections.add(Map.of("@type", "CorrectionComment", "datePublished", revision.at().toString(), "text",
						revision.note() + " " + revision.wording()));
			}
		}
		return corrections;
	}

}
