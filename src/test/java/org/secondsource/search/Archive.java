package org.secondsource.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.Databases;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.AssessmentSamples;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.assessment.FigureReader;
import org.secondsource.assessment.Range;
import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.drools.RuleBases;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.publication.NewRevision;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small archive to search in: what is filed here enters the index as it does in the
 * program.
 */
final class Archive {

	static final Instant NOON = Instant.parse("2016-04-08T12:00:00Z");

	private final ApplicationContext context;

	Archive(Databases databases) {
		this.context = databases.with(SourceRegister.class, ReportArchive.class, AssessmentArchive.class,
				Publications.class, FigureReader.class, Rules.class, Index.class, Contents.class, Indexing.class,
				HitReader.class, Searching.class, IndexingAtStart.class);
		SourceRegister sources = get(SourceRegister.class);
		sources.add(new Source(new SourceId("reuters"), "Reuters", SourceKind.AGENCY, List.of("Thomson Reuters"),
				new SourceId("reuters"), new SourceId("reuters"), Reliability.B, null));
		Stream.of("sana", "amaq", "sohr")
			.map((id) -> Source.of(id, "The " + id, SourceKind.MONITOR))
			.forEach(sources::add);
		get(ClaimLedger.class).add(ClaimSamples.DMEIR);
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	JdbcClient jdbc() {
		return get(JdbcClient.class);
	}

	/** A claim with figures, each asserted by SANA. */
	ClaimId claim(String id, String... figures) {
		return claim(id, NOON, Stream.of(figures).map((figure) -> citation(figure, "sana", null)).toList());
	}

	ClaimId claim(String id, Instant at, List<Citation> citations) {
		ClaimId claim = new ClaimId(id);
		ClaimLedger ledger = get(ClaimLedger.class);
		ledger.open(new Claim(claim, ClaimSamples.DMEIR.id(), Effect.KILLED, "cement workers", "", Gravity.ATROCITY,
				"Workers of " + id), "reporter", at);
		if (!citations.isEmpty()) {
			ledger.locked(claim, (locked) -> locked.append(citations.stream().map(Fact.CitationFiled::new).toList(),
					"reporter", at));
		}
		get(AssessmentArchive.class).keep(claim, KeptAssessment.after(null, 1, at, AssessmentSamples.empty()));
		return claim;
	}

	static Citation citation(String figure, String carrier, @Nullable String origin, Hop... via) {
		return new Citation(carrier + " " + figure, null, 0, new SourceId(carrier), Period.at(NOON), Mode.ASSERTS,
				Wording.read(figure), (origin != null) ? new SourceId(origin) : null, List.of(via), Hearing.RELAYED,
				Hedge.NONE, null, null, false, false, false, false, 6, "");
	}

	ReportId report(String guid, String headline, String text) {
		return report(guid, ReportStatus.USABLE, NOON, headline, text);
	}

	ReportId report(String guid, ReportStatus status, Instant at, String headline, String text) {
		NewReport report = new NewReport(new SourceId("reuters"), guid, Period.at(at), status, false, headline, text,
				null);
		get(TransactionTemplate.class).execute((transaction) -> get(ReportArchive.class).file(report));
		return report.report();
	}

	void says(ClaimId claim, Revision.Kind kind, String wording, Instant at, String... accounts) {
		get(Publications.class).add(new NewRevision(claim, kind, wording, Range.NONE, Set.of(accounts), 1,
				(kind == Revision.Kind.PUBLICATION) ? "" : "A source was wrong.", "editor", at));
	}

	List<Hit> find(String... words) {
		return find(new Query(List.of(words), null, null, null, null, null, Set.of(), 50));
	}

	List<Hit> find(Query query) {
		return get(Searching.class).find(query).hits();
	}

	/** The rules, compiled once for all tests. */
	@Configuration(proxyBeanMethods = false)
	static class Rules {

		private static final RuleBase PACKED = RuleBases.packed();

		@Bean
		static RuleBase rules() {
			return PACKED;
		}

	}

}
