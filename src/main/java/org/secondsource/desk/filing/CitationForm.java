package org.secondsource.desk.filing;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;

/**
 * A citation as a person files it; what is left out has a sensible default. Sources are
 * named by their id, their name or an alias.
 *
 * @param id names it within its claim; made from carrier and figure if left out
 * @param figure the figure in its words; for a claim of responsibility the answer
 * @param mode what it does with the account; ASSERTS if left out
 * @param report the id of the report that carries it; left out for the desk's own enquiry
 * @param version the report's version; the latest if left out
 * @param carrier who carries it; the report's source, or the desk that enquired
 * @param published when the carrier said it; the report's time, or now
 * @param origin who is credited with knowing it; nobody if left out
 * @param via the carriers between, the outermost last
 * @param hearing how near the carrier was; RELAYED, for an enquiry HEARD, or OWN where
 * nobody is named
 * @param hedge how firmly it is said; NONE if left out
 * @param asOf the time that the figure holds for, where it is stated
 * @param part the part of the population that it counts
 * @param admission whether a party admits against its own interest
 * @param eyewitness whether the carrier's own reporter saw it
 * @param recorded whether a recording shows that the origin said it
 * @param repudiates for a withdrawal: whether the figure or its source was wrong
 * @param credibility 1 (confirmed) to 6 (cannot be judged); 6 if left out
 * @param excerpt the place in the source; for an enquiry the words that were said or seen
 * @param enquiry for the desk's own enquiry, what kind it was
 * @param attachments the hashes of attached files that bear it out
 */
@Schema(name = "NewCitation", example = """
		{"figure": "at least 175", "origin": "SANA", "via": ["Reuters"], "hearing": "RELAYED",
		 "report": "r-0123456789abcdef", "excerpt": "second paragraph"}""")
public record CitationForm(@Nullable String id, @Nullable String figure, @Nullable Mode mode, @Nullable String report,
		@Nullable Integer version, @Nullable String carrier, @Nullable String published, @Nullable String origin,
		@Nullable List<String> via, @Nullable Hearing hearing, @Nullable Hedge hedge, @Nullable String asOf,
		@Nullable String part, @Nullable Boolean admission, @Nullable Boolean eyewitness, @Nullable Boolean recorded,
		@Nullable Boolean repudiates, @Nullable Integer credibility, @Nullable String excerpt,
		@Nullable Enquiry enquiry, @Nullable List<String> attachments) {
}
