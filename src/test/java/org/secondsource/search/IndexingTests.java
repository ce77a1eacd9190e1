package org.secondsource.search;

import java.util.List;
import java.util.stream.Stream;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.claim.ClaimId;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.SourceId;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.search.Archive.NOON;
import static org.secondsource.search.Archive.citation;

class IndexingTests {

	@OnEachDatabase
	void forgetsAReportWithAllItsVersionsForGood(Databases databases) {
		Archive archive = new Archive(databases);
		ReportId sealed = archive.report("sealed", "Names of the dead", "The names are secret.");
		archive.report("other", "Other names", "They are not secret.");
		archive.report("sealed", ReportStatus.USABLE, NOON.plusSeconds(1), "Names of the dead", "More names.");
		assertThat(archive.find("names")).hasSize(2);
		archive.get(ReportArchive.class).seal(sealed, NOON);
		assertThat(archive.find("names")).extracting(Hit::title).containsExactly("Other names");
		archive.report("sealed", ReportStatus.USABLE, NOON.plusSeconds(2), "Names of the dead", "Even more names.");
		start(archive);
		assertThat(archive.find("names")).hasSize(1);
		assertThat(archive.find()).as("what is found without a word")
			.extracting(Hit::title)
			.containsExactly("Other names");
		assertThat(archive.jdbc().sql("select words from search_entry where forgotten").query(String.class).list())
			.containsExactly("");
	}

	@OnEachDatabase
	void findsNothingOfAReportThatWasSealedBeforeItCame(Databases databases) {
		Archive archive = new Archive(databases);
		archive.get(ReportArchive.class).seal(ReportId.of(new SourceId("reuters"), "sealed"), NOON);
		archive.report("sealed", "Names of the dead", "The names are secret.");
		archive.report("open", "Names of the living", "They are known.");
		assertThat(archive.find("names")).extracting(Hit::title).containsExactly("Names of the living");
	}

	@OnEachDatabase
	void keepsNoTextOfAReportWithAClaimAndNoNameOfASource(Databases databases) {
		Archive archive = new Archive(databases);
		archive.claim("named", NOON, List.of(citation("175", "reuters", "sohr")));
		assertThat(archive.jdbc().sql("select words from search_entry").query(String.class).single())
			.contains("~reuters", "~sohr")
			.doesNotContain(" reuters ", " sohr ");
	}

	@OnEachDatabase
	void indexesNothingThatIsRolledBack(Databases databases) {
		Archive archive = new Archive(databases);
		archive.get(TransactionTemplate.class).executeWithoutResult((status) -> {
			archive.report("undone", "Undone", "Undone.");
			status.setRollbackOnly();
		});
		archive.report("done", "Done", "Done.");
		assertThat(archive.find("undone")).isEmpty();
		assertThat(archive.find("done")).hasSize(1);
	}

	@OnEachDatabase
	void whatWasFiledBeforeIsIndexedAtTheStartAndAgainFromWhereItStopped(Databases databases) {
		Archive archive = new Archive(databases);
		ClaimId claim = archive.claim("before", "175", "about 170");
		archive.claim("second", "at least 10");
		archive.report("before", "Before", "175 before there was an index.");
		archive.report("before", ReportStatus.WITHDRAWN, NOON.plusSeconds(1), "Before", "Taken back.");
		archive.says(claim, Revision.Kind.PUBLICATION, "175 were killed.", NOON, "175");
		archive.says(claim, Revision.Kind.RETRACTION, "We retract.", NOON.plusSeconds(1));
		List<String> indexed = rows(archive);
		Stream.of("search_word", "search_span", "search_entry")
			.forEach((table) -> archive.jdbc().sql("delete from " + table).update());
		assertThat(archive.find("175")).isEmpty();
		archive.get(Indexing.class).index(claim);
		assertThat(archive.find("175")).as("the part that was done before it stopped").hasSize(1);
		start(archive);
		assertThat(rows(archive)).isEqualTo(indexed);
		assertThat(archive.find("175")).extracting(Hit::kind)
			.containsExactly(Hit.Kind.PUBLICATION, Hit.Kind.CLAIM, Hit.Kind.REPORT, Hit.Kind.CLAIM);
		start(archive);
		assertThat(rows(archive)).isEqualTo(indexed);
	}

	@OnEachDatabase
	void whatIsFiledOnAnUnindexedClaimIndexesAllOfIt(Databases databases) {
		Archive archive = new Archive(databases);
		ReportId report = archive.report("v", "First version", "First.");
		Stream.of("search_word", "search_entry")
			.forEach((table) -> archive.jdbc().sql("delete from " + table).update());
		archive.report("v", ReportStatus.USABLE, NOON.plusSeconds(1), "Second version", "Second.");
		assertThat(archive.find("first")).singleElement().extracting(Hit::id).isEqualTo(report.value());
		assertThat(archive.find("second", "first")).singleElement().extracting(Hit::number).isEqualTo(2);
	}

	private static void start(Archive archive) {
		archive.get(IndexingAtStart.class).run(new DefaultApplicationArguments());
	}

	/** What stands in the index, but for the rows' own numbers. */
	private static List<String> rows(Archive archive) {
		return archive.jdbc().sql("""
				select e.kind, e.name, e.number, e.since, e.first_at, e.last_at, w.word,
					(select count(*) from search_span s where s.entry = e.id) as spans
				from search_entry e join search_word w on w.entry = e.id and w.kind = e.kind and w.since = e.since
				order by e.kind, e.name, e.number, w.word
				""").query((row, number) -> {
			StringBuilder line = new StringBuilder();
			for (int column = 1; column <= 6; column++) {
				line.append(row.getString(column)).append(' ');
			}
			return line + new String(row.getBytes(7), java.nio.charset.StandardCharsets.UTF_8) + " " + row.getInt(8);
		}).list();
	}

}
