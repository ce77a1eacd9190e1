package org.secondsource.assessment;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Figure;
import org.secondsource.report.Period;

/**
 * An account with what became of it.
 *
 * @param account its key within the claim
 * @param figure its interval, with the words to print
 * @param grade how well it is supported
 * @param rank 3 two or more counted classes, 2 one named, 1 one unnamed, a live party or
 * attributed, 0 nobody
 * @param inRange whether it enters low and high
 * @param suspended whether an unconfirmed notice of withdrawal suspends all of it
 * @param origins the counted classes that say so, by name: what independence counts
 * @param saidBy who is credited with it and resolved or attributed, as to be printed
 * @param alsoReported whether its credits are unresolved, so that it may only be
 * mentioned as "also reported"
 * @param asOf the time that it holds for, from the first to the last; null if unknown
 * @param citations the ids of its citations
 * @param support the ids of those that are live and not suspended
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AccountAssessed(String account, Figure figure, Grade grade, int rank, boolean inRange, boolean suspended,
		List<String> origins, List<String> saidBy, boolean alsoReported, @Nullable Period asOf, List<String> citations,
		List<String> support) {
}
