package org.secondsource.desk.dossier;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.MergedIncidents;
import org.secondsource.report.ReportId;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.FollowingUp;
import org.secondsource.verification.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The incidents, each with a row a claim.
 */
@Controller
class IncidentPage {

	private final ClaimLedger claims;

	private final Cases cases;

	private final MergedIncidents merged;

	private final FollowingUp following;

	private final IncidentAmends amends;

	IncidentPage(ClaimLedger claims, Cases cases, MergedIncidents merged, FollowingUp following,
			IncidentAmends amends) {
		this.claims = claims;
		this.cases = cases;
		this.merged = merged;
		this.following = following;
		this.amends = amends;
	}

	@GetMapping("/claims")
	String all(Model model) {
		List<Of> incidents = this.claims.incidents().stream().map(this::of).toList();
		model.addAllAttributes(Map.of("title", "Claims", "incidents", incidents, "mayMerge", false));
		return "incidents";
	}

	@GetMapping("/incidents/{id}")
	String one(@PathVariable String id, Principal reader, Model model) {
		IncidentId known = this.merged.known(new IncidentId(id));
		return known.value().equals(id) ? page(known, reader, model, List.of(), Typed.NOTHING)
				: "redirect:/incidents/" + known;
	}

	@PostMapping("/incidents/{id}/{act:merge|unmerge|split}")
	String putRight(@PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed,
			@RequestParam(name = "claim", defaultValue = "") List<String> claims, Principal person, Model model,
			HttpServletResponse response) {
		IncidentId here = new IncidentId(id);
		try {
			return "redirect:/incidents/" + this.amends.act(here, act, typed, claims, person.getName());
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(here, person, model, refused.reasons(), new Typed(act, typed, claims));
		}
		catch (IllegalArgumentException | NoSuchElementException wrong) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(here, person, model, List.of(String.valueOf(wrong.getMessage())),
					new Typed(act, typed, claims));
		}
	}

	private String page(IncidentId id, Principal reader, Model model, List<String> refusals, Typed typed) {
		Of incident = of(this.claims.incident(id));
		model.addAllAttributes(
				Map.of("title", incident.title(), "incidents", List.of(incident), "refusals", refusals, "typed", typed,
						"mayMerge", this.amends.isOpenTo(reader.getName()), "merged", this.merged.mergedInto(id)));
		return "incidents";
	}

	private Of of(Incident incident) {
		return new Of(incident.id().value(), incident.title(), incident.place(), Moments.of(incident.occurred()),
				incident.desk(), this.following.waiting(incident.id()).stream().map(ReportId::value).toList(),
				this.claims.ofIncident(incident.id())
					.stream()
					.map((state) -> this.cases.of(state.id()))
					.map(Row::of)
					.toList());
	}

	/** An incident with its claims. */
	record Of(String id, String title, String place, String occurred, String desk, List<String> followUps,
			List<Row> claims) {
	}

	/** A claim in a row. */
	record Row(String id, String sentence, String range, @Nullable String best, List<AccountAssessed> inRange,
			String grade, String says, String phase, String next) {

		static Row of(Case now) {
			var judged = now.assessment();
			return new Row(now.state().id().value(), now.state().claim().sentence(), judged.range().printed(),
					(judged.range().best() != null) ? judged.range().best().words() : null, judged.inRange(),
					judged.grade().name(), Speech.grade(judged.grade()), Speech.phase(now.state().phase()),
					Speech.step(now.step()));
		}

	}

}
