package org.secondsource.desk.api;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.IncidentId;
import org.secondsource.report.ReportId;
import org.secondsource.verification.Case;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.FollowingUp;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What withdrawals leave to people.
 */
@RestController
@RequestMapping("/api/incidents/{incident}/follow-ups")
@Tag(name = "Follow-ups", description = "What a withdrawal leaves to people: one piece of work a report and incident.")
class FollowUpsApi {

	private final FollowingUp following;

	private final ClaimViews views;

	FollowUpsApi(FollowingUp following, ClaimViews views) {
		this.following = following;
		this.views = views;
	}

	@GetMapping
	@Operation(summary = "Lists the reports whose withdrawal waits for a person in the incident")
	List<ReportId> all(@PathVariable String incident) {
		return this.following.waiting(new IncidentId(incident));
	}

	@GetMapping("/{report}")
	@Operation(summary = "Shows the claims that wait", description = "Published ones first; none once all are decided.")
	List<ClaimView> one(@PathVariable String incident, @PathVariable String report) {
		return open(new FollowUpId(new ReportId(report), new IncidentId(incident)));
	}

	@PostMapping("/{report}")
	@Operation(summary = "Decides about some of its claims, or about none if one is refused",
			description = "Each claim with the number of the verdict that was read. The answer is what still waits.")
	List<ClaimView> decide(@PathVariable String incident, @PathVariable String report, @RequestBody Decision form,
			Principal person) {
		FollowUpId id = new FollowUpId(new ReportId(report), new IncidentId(incident));
		this.following.decide(id, form.chosen(), form.seen(), Given.or(form.reason(), ""), person.getName());
		return open(id);
	}

	private List<ClaimView> open(FollowUpId id) {
		return this.following.open(id).stream().map(Case::state).map((state) -> this.views.of(state.id())).toList();
	}

	/**
	 * A decision about claims that a withdrawal struck.
	 *
	 * @param act to take up, correct, retract or keep
	 * @param claims the ids of the claims, each with the number of the verdict that was
	 * read
	 * @param reason why; it is kept with each of them
	 */
	@Schema(name = "FollowUpDecision", example = """
			{"act": "CORRECT", "claims": {"dmeir-killed": 7}, "reason": "The agency was wrong."}""")
	record Decision(@Nullable Act act, @Nullable Map<String, @Nullable Integer> claims, @Nullable String reason) {

		Act chosen() {
			if (this.act == null) {
				throw new IllegalArgumentException("A decision needs an “act”: TAKE_UP, CORRECT, RETRACT or KEEP.");
			}
			return this.act;
		}

		Map<ClaimId, @Nullable Integer> seen() {
			if (this.claims == null || this.claims.isEmpty()) {
				throw new IllegalArgumentException(
						"Name in “claims” those that you decide about, each with the number of its verdict.");
			}
			Map<ClaimId, @Nullable Integer> seen = new TreeMap<>();
			this.claims.forEach((claim, verdict) -> seen.put(new ClaimId(claim), verdict));
			return seen;
		}

	}

}
