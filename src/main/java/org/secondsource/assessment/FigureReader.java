package org.secondsource.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.secondsource.assessment.facts.Reading;
import org.secondsource.assessment.facts.Said;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Wording;

/**
 * Reads intervals into figures in words, by the rulebook's own table (rules 17 to 19).
 */
@Component
public class FigureReader {

	private final RuleBase rules;

	FigureReader(RuleBase rules) {
		this.rules = rules;
	}

	/**
	 * Reads some wordings.
	 * @param wordings figures as they were said
	 * @return the interval of each
	 */
	public Map<Wording, Figure> read(Collection<Wording> wordings) {
		Map<Wording, Figure> figures = new HashMap<>();
		try (RuleBase.Session session = this.rules.open()) {
			session.tell(wordings.stream()
				.distinct()
				.map((wording) -> new Said(wording, wording.account(), new TreeSet<>()))
				.toList());
			session.concluded(Reading.class).forEach((reading) -> figures.put(reading.wording(), reading.figure()));
		}
		return figures;
	}

}
