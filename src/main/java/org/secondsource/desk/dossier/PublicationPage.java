package org.secondsource.desk.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.UnknownClaim;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the public reads about a claim.
 */
@Controller
class PublicationPage {

	private final Publications publications;

	private final AssessmentArchive assessments;

	private final Cases cases;

	private final Reviews reviews;

	PublicationPage(Publications publications, AssessmentArchive assessments, Cases cases, Reviews reviews) {
		this.publications = publications;
		this.assessments = assessments;
		this.cases = cases;
		this.reviews = reviews;
	}

	@GetMapping("/publications/{id}")
	String show(@PathVariable String id, Model model) {
		ClaimId claim = new ClaimId(id);
		List<Revision> all = this.publications.all(claim);
		if (all.isEmpty()) {
			throw new UnknownClaim(claim);
		}
		Case now = this.cases.of(claim);
		Fact.Merged merger = now.merger();
		if (merger != null) {
			return "redirect:/publications/" + merger.into();
		}
		Revision latest = all.get(all.size() - 1);
		Assessment then = this.assessments.all(claim)
			.stream()
			.filter((kept) -> kept.number() == latest.assessment())
			.map(KeptAssessment::assessment)
			.findFirst()
			.orElseThrow();
		model.addAttribute("publication", page(now, latest, then, all));
		return "publication";
	}

	private Page page(Case now, Revision latest, Assessment then, List<Revision> all) {
		List<Earlier> merged = this.cases.mergedInto(now)
			.stream()
			.map((one) -> new Earlier(one.state().id().value(), said(this.publications.all(one.state().id()))))
			.filter((one) -> !one.revisions().isEmpty())
			.toList();
		boolean retracted = latest.kind() == Revision.Kind.RETRACTION;
		List<AccountAssessed> said = then.accounts()
			.stream()
			.filter((account) -> latest.standsOn().contains(account.account()))
			.toList();
		return new Page(now.state().claim().sentence(), latest.wording(), then.grade().name(),
				Speech.grade(then.grade()), !retracted && then.grade().isUnconfirmed(), retracted,
				latest.range().printed(),
				(latest.range().best() != null) ? Objects.requireNonNull(latest.range().best()).words() : null, said,
				Moments.orNull(this.reviews.since(now)), Moments.of(latest.at()), said(all), merged);
	}

	private static List<DossierView.Said> said(List<Revision> revisions) {
		return revisions.stream()
			.map((one) -> new DossierView.Said(one.number(), Speech.low(one.kind()), Moments.of(one.at()),
					one.wording(), one.note()))
			.sorted(Collections.reverseOrder((one, other) -> Integer.compare(one.number(), other.number())))
			.toList();
	}

	/** What was said under another address, until that claim was merged into this one. */
	record Earlier(String id, List<DossierView.Said> revisions) {
	}

	/** What the page shows. */
	record Page(String sentence, String wording, String grade, String says, boolean unconfirmed, boolean retracted,
			String range, @Nullable String best, List<AccountAssessed> said, @Nullable String held, String when,
			List<DossierView.Said> revisions, List<Earlier> merged) {
	}

}
