package org.secondsource.claim.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Wording;

/**
 * A count of people that a text gives, as the program understood it.
 *
 * @param wording the figure in its words
 * @param effect what happened to them
 * @param subset the part of the population, in the text's words; null if none is named
 * @param origin who asserts it, as the text names them; null if nobody is named
 * @param via through whom, the outermost last
 * @param hedged whether it is said less firmly than as fact
 * @param withdrawn whether the text says that it was taken back
 * @param superseded whether the text calls it an earlier count
 * @param otherScope whether it seems to count another event, area or period
 * @param start where its words begin in the text, in characters
 * @param end where they end
 */
public record Proposed(Wording wording, Effect effect, @Nullable String subset, @Nullable String origin,
		List<String> via, boolean hedged, boolean withdrawn, boolean superseded, boolean otherScope, int start,
		int end) {

	/**
	 * Copies the carriers.
	 */
	public Proposed {
		via = List.copyOf(via);
	}

	/**
	 * What makes it the same figure when the text repeats it.
	 * @return the account and the effect
	 */
	String key() {
		return this.wording.account() + " " + this.effect;
	}

}
