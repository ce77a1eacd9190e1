package org.secondsource.desk.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.When;
import org.secondsource.desk.search.Asked;
import org.secondsource.search.Hit;
import org.secondsource.search.Hits;
import org.secondsource.search.Searching;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was ever said, claimed or reported.
 */
@RestController
@RequestMapping("/api/search")
@Tag(name = "Search", description = "“Have we ever said 175?”, over publications, claims and reports.")
class SearchApi {

	private final Searching searching;

	SearchApi(Searching searching) {
		this.searching = searching;
	}

	@GetMapping
	@Operation(summary = "Finds what was ever said",
			description = "All that is asked must be found in one thing. What we said in public comes first, then "
					+ "claims, then reports; what states a number comes before what contains it, then the newest first. "
					+ "Each hit tells whether we said it. A question that cannot be understood answers 400.")
	HitsView find(
			@Parameter(
					description = "words in any script, “phrases”, beginnings such as dmei*, numbers, and "
							+ "source:, place:, number:, from:, to:, kind: with what follows",
					example = "175 source:reuters") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "a figure that states or contains it",
					example = "175") @RequestParam(required = false) @Nullable String number,
			@Parameter(description = "a source's id, name or alias, as origin, carrier or on the way",
					example = "reuters") @RequestParam(required = false) @Nullable String source,
			@Parameter(description = "words of the place",
					example = "dmeir") @RequestParam(required = false) @Nullable String place,
			@Parameter(description = "the first date or instant",
					example = "2016-04-07") @RequestParam(required = false) @Nullable String from,
			@Parameter(description = "the last date or instant",
					example = "2016-04-09") @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "publication, claim or report, or several with commas; all if left out",
					example = "claim") @RequestParam(required = false) @Nullable String kind,
			@Parameter(description = "how many hits at most, to 100") @RequestParam(defaultValue = "20") int limit) {
		try {
			return find(new Asked(q, number, source, place, from, to, kind), limit);
		}
		catch (IllegalArgumentException wrong) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.getMessage());
			problem.setTitle("This cannot be looked for");
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, wrong);
		}
	}

	private HitsView find(Asked asked, int limit) {
		if (asked.isBlank()) {
			throw new IllegalArgumentException("Nothing is asked. Give words in “q”, a number, a source or a place.");
		}
		Hits hits = this.searching.find(asked.query(limit));
		return new HitsView(asked.understood(), hits.more(), hits.hits().stream().map(HitView::of).toList());
	}

	/**
	 * What was found.
	 *
	 * @param understood how the question was understood
	 * @param more whether there is more
	 * @param hits what was found
	 */
	@Schema(name = "Hits")
	record HitsView(String understood, boolean more, List<HitView> hits) {
	}

	/**
	 * Something found.
	 *
	 * @param kind what it is
	 * @param id the claim's id, for a publication too, or the report's
	 * @param number the number of the revision or the version; 0 for a claim
	 * @param title what it is about
	 * @param excerpt the place where the question was found
	 * @param figure the words whose interval contains the number; null where it is stated
	 * @param said whether we said it in public
	 * @param saying the same in a sentence
	 * @param when an instant, or two with a slash between
	 * @param by who approved it, published it or is credited with it
	 * @param standing where it stands
	 * @param claims the claims that stand on it, for a report; else the claim itself
	 */
	@Schema(name = "Hit")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record HitView(Hit.Kind kind, String id, int number, String title, Hit.Excerpt excerpt, @Nullable String figure,
			Hit.Said said, String saying, String when, List<String> by, Hit.Standing standing, List<String> claims) {

		static HitView of(Hit hit) {
			return new HitView(hit.kind(), hit.id(), hit.number(), hit.title(), hit.place(), hit.figure(), hit.said(),
					hit.saying(), When.write(hit.when()), hit.by(), hit.standing(),
					hit.claims().stream().map(Object::toString).toList());
		}

	}

}
