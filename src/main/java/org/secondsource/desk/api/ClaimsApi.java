package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.MergedIncidents;
import org.secondsource.desk.filing.CitationForm;
import org.secondsource.desk.filing.FilingCitations;
import org.secondsource.desk.search.Asked;
import org.secondsource.search.Hit;
import org.secondsource.search.Query;
import org.secondsource.search.Searching;
import org.secondsource.verification.FilingEvidence;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is to be verified, and what was filed about it.
 */
@RestController
@RequestMapping("/api/claims")
@Tag(name = "Claims", description = "What is to be verified: one effect on one population, whatever numbers are told.")
class ClaimsApi {

	private static final int MOST = 50;

	private static final Set<Hit.Kind> CLAIMS = EnumSet.of(Hit.Kind.PUBLICATION, Hit.Kind.CLAIM);

	private final ClaimLedger claims;

	private final MergedIncidents merged;

	private final FilingEvidence evidence;

	private final FilingCitations citations;

	private final ClaimViews views;

	private final Searching search;

	ClaimsApi(ClaimLedger claims, MergedIncidents merged, FilingEvidence evidence, FilingCitations citations,
			ClaimViews views, Searching search) {
		this.claims = claims;
		this.merged = merged;
		this.evidence = evidence;
		this.citations = citations;
		this.views = views;
		this.search = search;
	}

	@GetMapping
	@Operation(summary = "Finds claims", description = "“Have we ever said 175?” Claims that hold every word of "
			+ "the question, or whose published wordings do, the published ones first; the newest if none is asked. "
			+ "See /api/search for reports, places and times.")
	List<ClaimView> find(@Parameter(description = "words and numbers, all of which must be found",
			example = "cement 175") @RequestParam(defaultValue = "") String q) {
		Query query = Asked.words(q).query(MOST).in(CLAIMS, MOST);
		return this.search.find(query)
			.hits()
			.stream()
			.map(Hit::claims)
			.flatMap(List::stream)
			.distinct()
			.map(this.views::of)
			.toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows where a claim stands", description = "Its grade and range, every account with who says "
			+ "it, what the rules found and what would remove it, what was published, and what waits to be done. A claim "
			+ "that was merged into another leads there.")
	ClaimView one(@PathVariable String id, @Parameter(description = "to see a merged claim itself") @RequestParam(
			defaultValue = "false") boolean itself) {
		ClaimView claim = this.views.of(new ClaimId(id));
		if (claim.mergedInto() != null && !itself) {
			throw new Elsewhere("claim", id, "/api/claims/", claim.mergedInto());
		}
		return claim;
	}

	@GetMapping("/{id}/journal")
	@Operation(summary = "Tells what was done about a claim",
			description = "Who filed or decided what, when and why, on which verdict and wording; in order.")
	List<EntryView> journal(@PathVariable String id) {
		ClaimId claim = this.claims.state(new ClaimId(id)).id();
		return this.claims.facts(claim).stream().map(EntryView::of).toList();
	}

	@PostMapping
	@Operation(summary = "Registers a claim",
			description = "Its life begins at once. Population and scope may be " + "left to the intake desk.")
	ResponseEntity<ClaimView> register(@RequestBody ClaimForm form, Principal person) {
		IncidentId named = new IncidentId(Given.required(form.incident(), "incident"));
		Claim claim = form.claim(this.claims.incident(this.merged.known(named)));
		this.evidence.register(claim, person.getName());
		return ResponseEntity.created(URI.create("/api/claims/" + claim.id())).body(this.views.of(claim.id()));
	}

	@PostMapping("/{id}/citations")
	@Operation(summary = "Files a citation", description = "A report's version, or without one the desk's own enquiry "
			+ "(“enquiry”: call, document, image, visit or record), that carries an account. The claim is assessed again; the answer is the claim as it stands then.")
	ResponseEntity<ClaimView> cite(@PathVariable String id, @RequestBody CitationForm form, Principal person) {
		ClaimId claim = new ClaimId(id);
		this.citations.file(claim, form, person.getName());
		return ResponseEntity.status(HttpStatus.CREATED).body(this.views.of(claim));
	}

	/**
	 * An entry of a claim's journal.
	 *
	 * @param number counts the claim's entries, from 1
	 * @param at when
	 * @param by who: the person's user id, or the door's
	 * @param what what was filed or decided
	 */
	@Schema(name = "JournalEntry")
	record EntryView(int number, Instant at, String by, Fact what) {

		static EntryView of(FiledFact filed) {
			return new EntryView(filed.number(), filed.at(), filed.by(), filed.fact());
		}

	}

	/**
	 * A claim as it is registered.
	 *
	 * @param id its id; made from incident, effect and population if left out
	 * @param incident its incident's id
	 * @param effect what happened to the people counted: killed, injured, missing, and so
	 * on; responsible for who did it
	 * @param population who is counted; left out for the intake desk to say
	 * @param scope where and when; left out for the intake desk to say
	 * @param gravity how much a wrong claim would cost; by the effect if left out
	 * @param sentence the claim in a sentence; made if left out
	 */
	@Schema(name = "NewClaim",
			example = """
					{"incident": "dmeir-2016", "effect": "killed", "population": "cement workers",
					 "scope": "Dmeir, 4 to 9 April 2016", "gravity": "ATROCITY", "sentence": "Cement workers killed at Dmeir"}""")
	record ClaimForm(@Nullable String id, @Nullable String incident, @Nullable Effect effect,
			@Nullable String population, @Nullable String scope, @Nullable Gravity gravity, @Nullable String sentence) {

		Claim claim(Incident about) {
			Effect what = Given.required(this.effect, "effect");
			String who = Given.or(this.population, "");
			String stem = Stream.of(about.id().value(), what.word(), who)
				.filter((part) -> !part.isEmpty())
				.reduce((one, other) -> one + "-" + other)
				.orElseThrow();
			return new Claim(new ClaimId(Given.or(this.id, Given.slug(stem))), about.id(), what, who,
					Given.or(this.scope, ""), Objects.requireNonNullElse(this.gravity, gravity(what)),
					Given.or(this.sentence, sentence(who, what, about)));
		}

		private static String sentence(String who, Effect what, Incident about) {
			String people = who.isEmpty() ? "People" : who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1);
			return (what.isProposition() ? "Who did it" : people + " " + what.word()) + ": " + about.place();
		}

		private static Gravity gravity(Effect what) {
			return switch (what) {
				case KILLED -> Gravity.DEATH;
				case ABDUCTED -> Gravity.ATROCITY;
				case RESPONSIBLE -> Gravity.PERPETRATOR;
				default -> Gravity.ORDINARY;
			};
		}

	}

}
