package org.secondsource.cockpit;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Grade;
import org.secondsource.claim.Phase;
import org.secondsource.publication.Revision;
import org.secondsource.verification.Case;

/**
 * A claim that was published, or ended without: Cockpit itself cannot show one that has
 * ended.
 *
 * @param id its id
 * @param sentence the claim in a sentence
 * @param incident the incident's title
 * @param phase where it stands
 * @param grade how well it is supported
 * @param said what stands published; null if nothing does
 */
record Past(String id, String sentence, String incident, Phase phase, Grade grade, Sheet.@Nullable Said said) {

	static Past of(Case past, @Nullable Revision published) {
		return new Past(past.state().id().value(), past.state().claim().sentence(), past.incident().title(),
				past.state().phase(), past.assessment().grade(), (published != null) ? Sheet.Said.of(published) : null);
	}

}
