package org.secondsource.desk.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Figure;
import org.secondsource.claim.Quantifier;
import org.secondsource.claim.Wording;
import org.secondsource.claim.extraction.Proposed;

/**
 * A count of people, in the one form that figures have in JSON.
 *
 * @param number the number as written; null for vague words and ranges
 * @param low the lower end
 * @param high the upper end; null if it is open
 * @param qualifier how the number is hedged in words; null if it is not
 * @param words as they were said
 * @param effect what happened to them
 * @param subset the part of the population that is counted
 * @param origin who asserts it, as the text names them
 * @param via through whom, the outermost last
 * @param hedged whether it is said less firmly than as fact
 * @param withdrawn whether it was taken back
 * @param superseded whether it is an earlier count
 * @param otherScope whether it counts another event, area or period
 * @param at the characters it came from
 */
@Schema(name = "Figure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(@JsonInclude @Nullable Integer number, @JsonInclude @Nullable Integer low,
		@JsonInclude @Nullable Integer high, @JsonInclude @Nullable String qualifier, String words, String effect,
		@Nullable String subset, @Nullable String origin, @Nullable List<String> via, @Nullable Boolean hedged,
		@Nullable Boolean withdrawn, @Nullable Boolean superseded, @Nullable Boolean otherScope, @Nullable At at) {

	/** What was found in a text; "more than 170" is shown from the 170 that it states. */
	static FigureView of(Proposed proposed, Figure figure) {
		Integer stated = proposed.wording().number();
		boolean more = proposed.wording().quantifier() == Quantifier.MORE_THAN && stated != null;
		return new FigureView(number(proposed.wording()), more ? stated : Integer.valueOf(figure.low()), figure.high(),
				qualifier(proposed.wording()), proposed.wording().words(), proposed.effect().word(), proposed.subset(),
				proposed.origin(), proposed.via(), proposed.hedged(), proposed.withdrawn(), proposed.superseded(),
				proposed.otherScope(), new At(proposed.start(), proposed.end()));
	}

	/** An account of a claim. */
	static FigureView of(Figure figure, @Nullable Wording wording, String effect, @Nullable String part) {
		return new FigureView((wording != null) ? number(wording) : null, figure.low(), figure.high(),
				(wording != null) ? qualifier(wording) : null, figure.words(), effect, part, null, null, null, null,
				null, null, null);
	}

	private static @Nullable Integer number(Wording wording) {
		return (wording.quantifier() == Quantifier.BETWEEN) ? null : wording.number();
	}

	private static @Nullable String qualifier(Wording wording) {
		Quantifier quantifier = wording.quantifier();
		return switch (quantifier) {
			case EXACT, BETWEEN, STATEMENT -> null;
			default -> quantifier.isVague() ? wording.account() : quantifier.phrases().get(0);
		};
	}

	/**
	 * Characters of a text.
	 *
	 * @param start of the first
	 * @param end behind the last
	 */
	@Schema(name = "Place")
	record At(int start, int end) {
	}

}
