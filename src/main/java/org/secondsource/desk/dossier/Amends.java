package org.secondsource.desk.dossier;

import java.util.Map;

import org.secondsource.claim.Fact;

/**
 * Says in words what was put right.
 */
final class Amends {

	private Amends() {
	}

	static String event(Fact fact) {
		if (fact instanceof Fact.CitationVoided voided) {
			return "voided " + voided.citation() + ": " + voided.reason();
		}
		if (fact instanceof Fact.CitationRestored restored) {
			return "restored " + restored.citation() + ": " + restored.reason();
		}
		if (fact instanceof Fact.TookOver taken) {
			return "took over from " + taken.from() + names(taken.citations()) + ": " + taken.reason();
		}
		if (fact instanceof Fact.HandedOver handed) {
			return "handed over to " + handed.to() + names(handed.citations()) + ": " + handed.reason();
		}
		if (fact instanceof Fact.Merged merged) {
			return "merged it into " + merged.into() + ": " + merged.reason();
		}
		if (fact instanceof Fact.Revived revived) {
			return "undid its merger into " + revived.from() + ": " + revived.reason();
		}
		if (fact instanceof Fact.MovedToIncident moved) {
			return "moved it from the incident " + moved.from() + " to " + moved.to() + ": " + moved.reason();
		}
		Fact.SourceSeen seen = (Fact.SourceSeen) fact;
		return seen.as().equals(seen.source()) ? "the source " + seen.source() + " is judged as itself again"
				: "the source " + seen.source() + " is judged as " + seen.as();
	}

	private static String names(Map<String, String> citations) {
		return citations.isEmpty() ? " no citation"
				: " " + String.join(", ", citations.keySet().stream().sorted().toList());
	}

}
