package org.secondsource.desk.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.UnknownClaim;
import org.secondsource.distribution.ClaimReview;
import org.secondsource.distribution.Masthead;
import org.secondsource.distribution.NinjsItem;
import org.secondsource.distribution.Release;
import org.secondsource.distribution.Releases;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What the public reads about a claim.
 */
@Controller
class PublicationPage {

	private final Publications publications;

	private final Releases releases;

	private final Masthead masthead;

	private final Cases cases;

	private final ObjectMapper json;

	PublicationPage(Publications publications, Releases releases, Masthead masthead, Cases cases, ObjectMapper json) {
		this.publications = publications;
		this.releases = releases;
		this.masthead = masthead;
		this.cases = cases;
		this.json = json;
	}

	@GetMapping("/publications/{id}")
	String show(@PathVariable String id, Model model) throws JsonProcessingException {
		ClaimId claim = new ClaimId(id);
		Release release = this.releases.of(claim).orElseThrow(() -> new UnknownClaim(claim));
		Case now = this.cases.of(claim);
		Fact.Merged merger = now.merger();
		if (merger != null) {
			return "redirect:/publications/" + merger.into();
		}
		model.addAttribute("publication", page(now, release));
		model.addAttribute("address", this.masthead.page(claim));
		model.addAttribute("review", inScript(this.json.writeValueAsString(ClaimReview.of(release, this.masthead))));
		return "publication";
	}

	/** The publication as an item of ninjs. */
	@GetMapping(path = "/publications/{id}/item", produces = { NinjsItem.MEDIA_TYPE, "application/json" })
	@ResponseBody
	Map<String, Object> item(@PathVariable String id) {
		ClaimId claim = new ClaimId(id);
		return NinjsItem.of(this.releases.of(claim).orElseThrow(() -> new UnknownClaim(claim)), this.masthead);
	}

	/** Nothing in it may end the script that it stands in. */
	private static String inScript(String json) {
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private Page page(Case now, Release release) {
		List<Earlier> merged = this.cases.mergedInto(now)
			.stream()
			.map((one) -> new Earlier(one.state().id().value(), said(this.publications.all(one.state().id()))))
			.filter((one) -> !one.revisions().isEmpty())
			.toList();
		Release.Stated latest = release.latest();
		Revision revision = latest.revision();
		return new Page(release.claim().id().value(), release.claim().sentence(), revision.wording(),
				latest.grade().name(), Speech.grade(latest.grade()), latest.isUnconfirmed(), latest.isRetracted(),
				revision.range().printed(),
				(revision.range().best() != null) ? Objects.requireNonNull(revision.range().best()).words() : null,
				latest.accounts(), Moments.orNull(release.heldSince()), Moments.of(revision.at()),
				said(release.revisions().stream().map(Release.Stated::revision).toList()), merged);
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
	record Page(String id, String sentence, String wording, String grade, String says, boolean unconfirmed,
			boolean retracted, String range, @Nullable String best, List<AccountAssessed> said, @Nullable String held,
			String when, List<DossierView.Said> revisions, List<Earlier> merged) {
	}

}
