package org.secondsource.desk.dossier;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The incidents, each with a row a claim.
 */
@Controller
class IncidentPage {

	private final ClaimLedger claims;

	private final Cases cases;

	IncidentPage(ClaimLedger claims, Cases cases) {
		this.claims = claims;
		this.cases = cases;
	}

	@GetMapping("/claims")
	String all(Model model) {
		List<Of> incidents = this.claims.incidents().stream().map(this::of).toList();
		model.addAllAttributes(Map.of("title", "Claims", "incidents", incidents));
		return "incidents";
	}

	@GetMapping("/incidents/{id}")
	String one(@PathVariable String id, Model model) {
		Of incident = of(this.claims.incident(new IncidentId(id)));
		model.addAllAttributes(Map.of("title", incident.title(), "incidents", List.of(incident)));
		return "incidents";
	}

	private Of of(Incident incident) {
		return new Of(incident.id().value(), incident.title(), incident.place(), Moments.of(incident.occurred()),
				incident.desk(),
				this.claims.ofIncident(incident.id())
					.stream()
					.map((state) -> this.cases.of(state.id()))
					.map(Row::of)
					.toList());
	}

	/** An incident with its claims. */
	record Of(String id, String title, String place, String occurred, String desk, List<Row> claims) {
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
