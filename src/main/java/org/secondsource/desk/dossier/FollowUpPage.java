package org.secondsource.desk.dossier;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.IncidentId;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportId;
import org.secondsource.verification.Case;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.FollowingUp;
import org.secondsource.verification.Refused;
import org.secondsource.verification.TaskKind;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a withdrawal left in an incident: its claims with what would be said of each, to
 * be decided one by one or together.
 */
@Controller
@RequestMapping("/incidents/{incident}/follow-ups/{report}")
class FollowUpPage {

	private static final String FORM = "decide";

	private final FollowingUp following;

	private final ClaimLedger claims;

	private final Publications publications;

	FollowUpPage(FollowingUp following, ClaimLedger claims, Publications publications) {
		this.following = following;
		this.claims = claims;
		this.publications = publications;
	}

	@GetMapping
	String show(@PathVariable String incident, @PathVariable String report, Model model) {
		return page(id(report, incident), model, List.of(), Typed.NOTHING);
	}

	@PostMapping
	String decide(@PathVariable String incident, @PathVariable String report, @RequestParam Map<String, String> typed,
			@RequestParam(name = "claim", defaultValue = "") List<String> claims, Principal person, Model model,
			HttpServletResponse response) {
		FollowUpId id = id(report, incident);
		Typed all = new Typed(FORM, typed, claims);
		try {
			if (claims.isEmpty()) {
				throw new IllegalArgumentException("No claim is ticked. Tick those that you decide about.");
			}
			this.following.decide(id, act(typed.getOrDefault("act", "")), seen(claims, typed),
					typed.getOrDefault("reason", ""), person.getName());
			return "redirect:" + id.path();
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(id, model, refused.reasons(), all);
		}
		catch (IllegalArgumentException | NoSuchElementException wrong) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, model, List.of(String.valueOf(wrong.getMessage())), all);
		}
	}

	private static Act act(String typed) {
		return Stream.of(Act.values())
			.filter((act) -> act.name().equals(typed))
			.findFirst()
			.orElseThrow(
					() -> new IllegalArgumentException("Choose what follows: to take up, correct, retract or keep."));
	}

	/** Each claim with the verdict that the page showed. */
	private static Map<ClaimId, @Nullable Integer> seen(List<String> claims, Map<String, String> typed) {
		Map<ClaimId, @Nullable Integer> seen = new TreeMap<>();
		for (String claim : claims) {
			String verdict = typed.get("verdict-" + claim);
			seen.put(new ClaimId(claim), (verdict != null) ? Integer.valueOf(verdict) : null);
		}
		return seen;
	}

	private String page(FollowUpId id, Model model, List<String> refusals, Typed typed) {
		List<Case> open = this.following.open(id);
		model.addAllAttributes(Map.of("title", "Follow up a withdrawal", "told", this.following.told(id), "path",
				id.path(), "incident", this.claims.incident(id.incident()), "claims",
				open.stream().map(this::row).toList(), "acts", Acts.of(TaskKind.FOLLOW_UP), "refusals", refusals,
				"typed", typed));
		return "follow-up";
	}

	private Row row(Case now) {
		String said = this.publications.latest(now.state().id()).map(Revision::wording).orElse("");
		return new Row(now.state().id().value(), now.state().claim().sentence(), now.latest().number(), said,
				now.assessment().grade().name(), now.assessment().range().printed(), now.assessment().wording());
	}

	private static FollowUpId id(String report, String incident) {
		return new FollowUpId(new ReportId(report), new IncidentId(incident));
	}

	/**
	 * A claim that waits.
	 *
	 * @param id its id
	 * @param sentence what is claimed
	 * @param verdict the number of the verdict that is shown
	 * @param said what was published; empty if nothing was
	 * @param grade the grade now
	 * @param range from low to high, now
	 * @param wording what would be said now; empty if nothing is left
	 */
	record Row(String id, String sentence, int verdict, String said, String grade, String range, String wording) {
	}

}
