package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A figure of one voice that has risen since it was approved.
 *
 * @param voice by name
 * @param older what was approved
 * @param newer what it says now
 * @param hundredths how many times as many, in hundredths
 * @param sameWords whether the number is hedged as it was
 * @param minutes since the approval
 * @param citations the ids of its citations
 */
public record Rising(String voice, String older, String newer, int hundredths, boolean sameWords, long minutes,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.voice + ": " + this.older + " to " + this.newer;
	}

	@Override
	public String sentence() {
		return this.voice + " has raised its figure from " + this.older + " to " + this.newer + " within "
				+ this.minutes + " minutes of an approval.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.older, this.newer);
	}

}
