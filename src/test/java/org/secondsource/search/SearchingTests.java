package org.secondsource.search;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.secondsource.Campaign;
import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Statements;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Hop;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportStatus;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secondsource.search.Archive.NOON;
import static org.secondsource.search.Archive.citation;

class SearchingTests {

	@OnEachDatabase
	void findsWordsInAnyScriptWithoutCaseAndAccents(Databases databases) {
		Archive archive = new Archive(databases);
		archive.report("arabic", "مقتل ١٧٥ عاملًا", "قالت الوكالة إن العمّال قُتلوا في الضمير.");
		archive.report("cyrillic", "Рабочие убиты", "Погибли рабочие цементного завода.");
		archive.report("french", "Ouvriers tués", "Des ouvriers ont été enlevés à Straße 7.");
		archive.report("chinese", "水泥厂工人", "有人说175人死亡。");
		assertThat(archive.find("عاملا")).singleElement().satisfies((hit) -> {
			assertThat(hit.place().found()).isEqualTo("عاملًا");
			assertThat(hit.place().before()).isEqualTo("مقتل ١٧٥ ");
		});
		assertThat(titles(archive.find("العمال", "175"))).containsExactly("مقتل ١٧٥ عاملًا");
		assertThat(titles(archive.find("РАБОЧИЕ", "завода"))).containsExactly("Рабочие убиты");
		assertThat(titles(archive.find("enleves", "STRASSE"))).containsExactly("Ouvriers tués");
		assertThat(titles(archive.find("水泥厂"))).containsExactly("水泥厂工人");
		assertThat(titles(archive.find("175"))).containsExactlyInAnyOrder("مقتل ١٧٥ عاملًا", "水泥厂工人");
		assertThat(archive.find("рабочие", "enleves")).isEmpty();
	}

	@OnEachDatabase
	void findsBeginningsAndPhrases(Databases databases) {
		Archive archive = new Archive(databases);
		archive.report("one", "Cement workers killed", "Near Dmeir, al-Jazeera said, 4,321 fled.");
		archive.report("two", "Workers killed", "They carried cement to the workers.");
		assertThat(titles(archive.find("dmei*"))).containsExactly("Cement workers killed");
		assertThat(archive.find("dmei")).isEmpty();
		assertThat(archive.find("dmeirs*")).isEmpty();
		assertThat(titles(archive.find("cement workers"))).containsExactly("Cement workers killed");
		assertThat(titles(archive.find("cement", "worker*"))).hasSize(2);
		assertThat(titles(archive.find("al-jazeera", "4321"))).containsExactly("Cement workers killed");
		assertThat(archive.find("killed near")).as("a phrase across headline and text").isEmpty();
	}

	@OnEachDatabase
	void findsWhatStatesANumberBeforeWhatContainsIt(Databases databases) {
		Archive archive = new Archive(databases);
		archive.claim("stated", NOON.minusSeconds(60), List.of(citation("175", "reuters", "amaq")));
		archive.claim("about", "about 170");
		archive.claim("open", "at least 10", "more than 20");
		archive.claim("ten", "10");
		archive.report("report", "175 killed", "A report.");
		for (Query query : List.of(query(List.of(), 175, null, null), query(List.of("175"), null, null, null))) {
			List<Hit> hits = archive.find(query);
			assertThat(hits).extracting(Hit::title)
				.startsWith("Workers of stated")
				.endsWith("175 killed")
				.containsExactlyInAnyOrder("Workers of stated", "Workers of about", "Workers of open", "175 killed");
			assertThat(hits.get(0).figure()).isNull();
			assertThat(hits.get(0).saying()).isEqualTo("Never said, but claimed by The amaq.");
			assertThat(hits.get(0).place().found()).isEqualTo("175");
			assertThat(hits.get(1).figure()).isIn("about 170", "at least 10", "more than 20");
			assertThat(hits.get(1).saying()).isEqualTo(
					"Never said, but “" + hits.get(1).figure() + "”, which contains it, is claimed by The sana.");
		}
		assertThat(titles(archive.find("10"))).as("stated twice, and 10 to no end").contains("Workers of ten");
		assertThat(archive.find(query(List.of("stated"), 10, null, null))).isEmpty();
	}

	@OnEachDatabase
	void findsASourceAsOriginAsCarrierAndOnTheWay(Databases databases) {
		Archive archive = new Archive(databases);
		archive.claim("origin", NOON, List.of(citation("175", "sana", "reuters")));
		archive.claim("carrier", NOON.plusSeconds(1), List.of(citation("175", "reuters", "sana")));
		archive.claim("way", NOON.plusSeconds(2), List.of(citation("175", "sana", "amaq", Hop.through("reuters"))));
		archive.claim("none", "175");
		archive.report("report", "Nobody named", "Nothing.");
		for (String name : List.of("reuters", "REUTERS", "thomson reuters")) {
			assertThat(titles(archive.find(query(List.of(), null, name, null)))).containsExactly("Workers of way",
					"Workers of carrier", "Workers of origin", "Nobody named");
		}
		assertThat(titles(archive.find("Reuters", "175"))).hasSize(3);
		assertThat(archive.find(query(List.of(), null, "sohr", null))).isEmpty();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> archive.find(query(List.of(), null, "nobody", null)))
			.withMessageContaining("No source goes by “nobody”");
	}

	@OnEachDatabase
	void findsByPlaceTimeAndKind(Databases databases) {
		Archive archive = new Archive(databases);
		ClaimId claim = archive.claim("placed", "10");
		archive.report("placed", "Ten in Dmeir", "Ten.");
		archive.report("later", ReportStatus.USABLE, NOON.plus(Duration.ofDays(30)), "Ten elsewhere", "Ten.");
		archive.says(claim, Revision.Kind.PUBLICATION, "Ten were killed.", NOON.plusSeconds(60), "10");
		assertThat(archive.find(query(List.of(), null, null, "DMEIR"))).extracting(Hit::kind)
			.containsExactly(Hit.Kind.PUBLICATION, Hit.Kind.CLAIM, Hit.Kind.REPORT);
		assertThat(titles(archive
			.find(new Query(List.of("ten"), null, null, null, NOON.plus(Duration.ofDays(1)), null, Set.of(), 50))))
			.containsExactly("Ten elsewhere");
		assertThat(titles(archive.find(new Query(List.of("ten"), null, null, null, NOON, NOON.plusSeconds(1),
				EnumSet.of(Hit.Kind.REPORT), 50))))
			.containsExactly("Ten in Dmeir");
	}

	@OnEachDatabase
	void saysWhetherWeSaidItAndWhatBecameOfIt(Databases databases) {
		Archive archive = new Archive(databases);
		ClaimId claim = archive.claim("told", "175", "10");
		archive.says(claim, Revision.Kind.PUBLICATION, "10 were killed, according to SANA.", NOON, "10");
		assertThat(archive.find("10").get(0)).satisfies((hit) -> {
			assertThat(hit.kind()).isEqualTo(Hit.Kind.PUBLICATION);
			assertThat(hit.said()).isEqualTo(Hit.Said.SAID);
			assertThat(hit.saying()).isEqualTo("Said on 8 Apr 2016.");
		});
		assertThat(archive.find("175")).singleElement().satisfies((hit) -> {
			assertThat(hit.said()).isEqualTo(Hit.Said.NEVER_SAID);
			assertThat(hit.saying()).isEqualTo("Never said in what we published, but claimed by The sana.");
		});
		archive.says(claim, Revision.Kind.CORRECTION, "12 were killed.", NOON.plus(Duration.ofDays(1)), "12");
		assertThat(archive.find("10")).extracting(Hit::said)
			.containsExactly(Hit.Said.SAID_AND_CORRECTED, Hit.Said.SAID_AND_CORRECTED);
		assertThat(archive.find("10").get(0).saying()).isEqualTo("Said on 8 Apr 2016, corrected on 9 Apr 2016.");
		archive.says(claim, Revision.Kind.RETRACTION, "We retract: “12 were killed.”", NOON.plus(Duration.ofDays(2)));
		assertThat(archive.find("12")).extracting(Hit::said)
			.startsWith(Hit.Said.WITHDRAWN, Hit.Said.WITHDRAWN)
			.doesNotContain(Hit.Said.SAID);
	}

	@OnEachDatabase
	void tellsOfMoreThanIsShown(Databases databases) {
		Archive archive = new Archive(databases);
		IntStream.range(0, 4)
			.forEach((i) -> archive.claim("c" + i, NOON.plusSeconds(i), List.of(citation("9", "sana", null))));
		Searching searching = archive.get(Searching.class);
		Query nine = query(List.of("workers"), 9, null, null);
		assertThat(searching.find(nine.in(Set.of(), 4)).more()).isFalse();
		Hits three = searching.find(nine.in(Set.of(), 3));
		assertThat(three.more()).isTrue();
		assertThat(titles(three.hits())).containsExactly("Workers of c3", "Workers of c2", "Workers of c1");
	}

	@OnEachDatabase
	void takesAsManyStatementsForManyClaimsAsForAFew(Databases databases) {
		Archive archive = new Archive(databases);
		Query query = query(List.of("cement workers", "175"), null, "sana", "dmeir");
		file(archive, 0, 10);
		Statements.Count few = count(archive, query);
		file(archive, 10, Campaign.size(300, 20_000));
		assertThat(count(archive, query)).isEqualTo(few);
		assertThat(few.statements()).isLessThanOrEqualTo(14);
	}

	private static void file(Archive archive, int from, int to) {
		archive.get(TransactionTemplate.class).executeWithoutResult((status) -> {
			for (int i = from; i < to; i++) {
				archive.claim("c" + i, "175");
				archive.report("r" + i, "Cement workers", "175 killed in Dmeir.");
			}
		});
	}

	private static Statements.Count count(Archive archive, Query query) {
		Statements.Count start = Statements.now();
		assertThat(archive.find(query)).hasSizeGreaterThanOrEqualTo(10);
		return Statements.now().since(start);
	}

	private static Query query(List<String> words, @Nullable Integer number, @Nullable String source,
			@Nullable String place) {
		return new Query(words, number, source, place, null, null, Set.of(), 50);
	}

	private static List<String> titles(List<Hit> hits) {
		return hits.stream().map(Hit::title).toList();
	}

}
