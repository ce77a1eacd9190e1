package org.secondsource.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.secondsource.assessment.FigureReader;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Figure;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Incident;
import org.secondsource.claim.Wording;
import org.secondsource.publication.Revision;
import org.secondsource.report.Period;
import org.secondsource.report.ReportVersion;

import org.springframework.stereotype.Component;

/**
 * Says what is to be found about claims, reports and revisions. What a report says is
 * found with the report alone, so that it can be forgotten there: of a citation from a
 * report its figure counts, and not its excerpt; nor is what a protected source said.
 */
@Component
class Contents {

	private final ClaimLedger claims;

	private final FigureReader figures;

	Contents(ClaimLedger claims, FigureReader figures) {
		this.claims = claims;
		this.figures = figures;
	}

	Content of(List<FiledFact> facts) {
		Content content = new Content();
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.Registered registered) {
				add(registered.claim(), content);
			}
		}
		add(citations(facts), content);
		return content;
	}

	static Content of(Collection<ReportVersion> versions) {
		Content content = new Content();
		for (ReportVersion version : versions) {
			content.text(version.headline());
			content.text(version.text());
			content.from(version.source());
			content.during(version.published());
		}
		return content;
	}

	/** A revision is found by who says what it states, and where its claim is. */
	Content of(Revision revision, Entry claim) {
		Content content = new Content();
		content.text(revision.wording());
		content.text(revision.note());
		content.during(Period.at(revision.at()));
		content.atPlacesOf(claim);
		add(citations(this.claims.facts(revision.claim())).stream()
			.filter((citation) -> revision.standsOn().contains(citation.account()))
			.toList(), content);
		return content;
	}

	static boolean isFound(FiledFact filed) {
		return filed.fact() instanceof Fact.Registered || filed.fact() instanceof Fact.CitationFiled;
	}

	private void add(Claim claim, Content content) {
		Incident incident = this.claims.incident(claim.incident());
		content.text(claim.id().value());
		content.text(claim.sentence());
		content.text(claim.population());
		content.text(claim.effect().word());
		content.text(incident.title());
		content.at(incident.place());
		content.at(claim.scope());
		content.during(incident.occurred());
	}

	private void add(List<Citation> citations, Content content) {
		Map<Wording, Figure> read = citations.isEmpty() ? Map.of()
				: this.figures.read(citations.stream().map(Citation::wording).toList());
		for (Citation citation : citations) {
			content.text(citation.wording().words());
			content.text(citation.part());
			content.text((citation.isEnquiry() && citation.protectedSource().isEmpty()) ? citation.excerpt() : null);
			content.figure(citation.wording(), read.get(citation.wording()));
			content.from(citation.carrier());
			content.from(citation.origin());
			citation.via().stream().map(Hop::source).forEach(content::from);
			content.during(citation.published());
		}
	}

	private static List<Citation> citations(List<FiledFact> facts) {
		return facts.stream()
			.map(FiledFact::fact)
			.filter(Fact.CitationFiled.class::isInstance)
			.map((fact) -> ((Fact.CitationFiled) fact).citation())
			.toList();
	}

}
