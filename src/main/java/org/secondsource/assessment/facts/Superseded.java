package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * A voice has said something later (rule 28).
 *
 * @param voice who speaks
 * @param older its earlier account
 * @param newer its later account
 * @param falling whether a toll that can only grow became lower
 * @param citations the citations of both
 */
public record Superseded(String voice, String older, String newer, boolean falling,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.voice + ": " + this.older + " to " + this.newer;
	}

	@Override
	public String sentence() {
		return this.falling ? this.voice + " lowers its toll from " + this.older + " to " + this.newer + "."
				: this.voice + " now says " + this.newer + " and no longer " + this.older + ".";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.older, this.newer);
	}

}
