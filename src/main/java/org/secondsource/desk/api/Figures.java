package org.secondsource.desk.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.secondsource.assessment.FigureReader;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Wording;
import org.secondsource.claim.extraction.Proposals;
import org.secondsource.claim.extraction.Proposed;
import org.springframework.stereotype.Component;

/**
 * Proposes the figures of a text, each with the interval that the rulebook reads into it.
 */
@Component
class Figures {

	private final FigureReader reader;

	Figures(FigureReader reader) {
		this.reader = reader;
	}

	List<FigureView> in(String text) {
		List<Proposed> proposed = Proposals.in(text);
		Map<Wording, Figure> figures = this.reader.read(proposed.stream().map(Proposed::wording).toList());
		return proposed.stream()
			.map((one) -> FigureView.of(one, Objects.requireNonNull(figures.get(one.wording()))))
			.toList();
	}

}
