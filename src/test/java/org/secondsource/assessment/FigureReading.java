package org.secondsource.assessment;

import java.util.Collection;
import java.util.Map;

import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Wording;

/**
 * Reads figures as the program does, for tests without the program.
 */
public final class FigureReading {

	private FigureReading() {
	}

	/** The interval of each wording. */
	public static Map<Wording, Figure> of(Collection<Wording> wordings) {
		return new FigureReader(RuleBases.packed()).read(wordings);
	}

}
