package org.secondsource.desk.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimState;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.springframework.stereotype.Component;

/**
 * Finds claims by the words and numbers that were told or published about them. It looks
 * through the newest claims; a newsroom with more of them needs an index.
 */
@Component
class ClaimSearch {

	private static final int NEWEST = 500;

	private static final int MOST = 50;

	private final ClaimLedger claims;

	private final AssessmentArchive assessments;

	private final Publications publications;

	ClaimSearch(ClaimLedger claims, AssessmentArchive assessments, Publications publications) {
		this.claims = claims;
		this.assessments = assessments;
		this.publications = publications;
	}

	List<ClaimId> find(String question) {
		List<ClaimState> states = this.claims.all(NEWEST);
		Map<ClaimId, KeptAssessment> latest = this.assessments.latest(states.stream().map(ClaimState::id).toList());
		List<String> wanted = words(question.replaceAll("(?<=\\d),(?=\\d{3})", "")).toList();
		return states.stream()
			.filter((state) -> wanted.isEmpty() || said(state, latest.get(state.id())).containsAll(wanted))
			.map(ClaimState::id)
			.limit(MOST)
			.toList();
	}

	private Collection<String> said(ClaimState state, @Nullable KeptAssessment kept) {
		List<String> texts = new ArrayList<>();
		Claim claim = state.claim();
		texts.addAll(List.of(claim.id().value(), claim.sentence(), claim.population(), claim.scope(),
				claim.effect().word()));
		if (kept != null) {
			kept.assessment().accounts().forEach((account) -> {
				texts.add(account.account());
				texts.add(account.figure().words());
				texts.addAll(account.saidBy());
			});
		}
		this.publications.all(claim.id()).stream().map(Revision::wording).forEach(texts::add);
		return texts.stream().flatMap(ClaimSearch::words).toList();
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty());
	}

}
