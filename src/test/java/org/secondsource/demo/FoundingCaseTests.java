package org.secondsource.demo;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.Citation;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FoundingCaseTests {

	private final FoundingCase foundingCase = FoundingCase.load();

	private final List<ReportEntry> reports = FoundingCase.reports(this.foundingCase.steps());

	@Test
	void bringsTheReportsAndCitationsOfEachStep() {
		assertThat(this.foundingCase.steps())
			.extracting((step) -> step.id() + " " + step.reports().size() + " "
					+ step.reports().stream().mapToInt((report) -> report.citations().size()).sum() + " "
					+ step.acts().size())
			.containsExactly("first-reports 3 9 0", "carriers 9 24 0", "withdrawals 3 12 4", "denials 2 5 0",
					"resolution 3 12 0", "ninth-of-april 6 29 0", "late 2 8 0");
	}

	@Test
	void neverTurnsItsClockBack() {
		assertThat(this.foundingCase.steps()).extracting(CaseStep::clock).isSorted();
	}

	@Test
	void tellsAllTwentySixReports() {
		assertThat(this.reports).extracting(ReportEntry::row).contains(rows()).hasSize(28);
	}

	@Test
	void knowsEverybodyWhomItNames() {
		Set<SourceId> known = this.foundingCase.sources().stream().map(Source::id).collect(Collectors.toSet());
		Stream<SourceId> speakers = citations().stream().flatMap(FoundingCaseTests::named);
		Stream<SourceId> standing = this.foundingCase.sources()
			.stream()
			.flatMap((source) -> Stream.of(source.voice(), source.side()));
		Stream<SourceId> parties = this.foundingCase.conflicts()
			.stream()
			.flatMap((conflict) -> conflict.sides().stream());
		assertThat(Stream.of(speakers, standing, parties).flatMap((ids) -> ids)).isNotEmpty().isSubsetOf(known);
	}

	@Test
	void filesEachSourceUnderOneId() {
		assertThat(this.foundingCase.sources()).extracting(Source::id).doesNotHaveDuplicates();
	}

	@Test
	void callsNoTwoSourcesByOneName() {
		List<String> names = this.foundingCase.sources()
			.stream()
			.flatMap((source) -> Stream.concat(Stream.of(source.name()), source.aliases().stream()))
			.map(String::toLowerCase)
			.toList();
		assertThat(names).doesNotHaveDuplicates();
	}

	@Test
	void letsAmaqSpeakForTheIslamicStateAndTheArmyForTheGovernment() {
		assertThat(source("amaq").voice()).isEqualTo(new SourceId("is"));
		assertThat(source("amaq").side()).isEqualTo(new SourceId("is"));
		assertThat(source("syrian-army").voice()).isEqualTo(new SourceId("syrian-army"));
		assertThat(source("syrian-army").side()).isEqualTo(source("sana").side())
			.isEqualTo(new SourceId("syrian-government"));
	}

	@Test
	void belongsToAConflictThatTheRegisterHas() {
		assertThat(this.foundingCase.conflicts()).extracting(SourceRegister.ConflictEntry::id)
			.contains(this.foundingCase.incident().conflict());
	}

	@Test
	void namesEachCitationOnceWithinItsClaim() {
		Map<ClaimId, List<Citation>> said = this.foundingCase.citations(this.reports, ReportEntry.BY_ROW);
		assertThat(said).hasSize(6)
			.allSatisfy((claim,
					citations) -> assertThat(citations).isNotEmpty().extracting(Citation::id).doesNotHaveDuplicates());
	}

	@Test
	void saysTheSameInWhateverOrderReportsCome() {
		List<ReportEntry> backwards = this.reports.stream()
			.sorted((one, other) -> Integer.compare(other.row(), one.row()))
			.toList();
		Map<ClaimId, List<Citation>> said = this.foundingCase.citations(backwards, ReportEntry.BY_ROW);
		this.foundingCase.citations(this.reports, ReportEntry.BY_ROW)
			.forEach((claim, citations) -> assertThat(said.get(claim)).containsExactlyInAnyOrderElementsOf(citations));
	}

	@Test
	void givesTheStatesOfARollingPageOneIdAndVersionsInOrderOfTheirTime() {
		List<ReportVersion> page = this.foundingCase.versions(this.reports, ReportEntry.BY_ROW)
			.stream()
			.filter((version) -> version.report().equals(new ReportId("row-16")))
			.toList();
		assertThat(page).extracting(ReportVersion::number).containsExactly(1, 2, 3);
		assertThat(page.get(0).published().isBefore(page.get(1).published())).isTrue();
		assertThat(page.get(1).published().isBefore(page.get(2).published())).isTrue();
	}

	@Test
	void losesNothingOfARollingPageWhenALaterStateReplacesIt() {
		assertThat(content("16a-")).isNotEmpty().isSubsetOf(content("16b-"));
		assertThat(content("16b-")).isNotEmpty().isSubsetOf(content("16c-"));
	}

	@Test
	void givesEveryOtherReportOneVersionAndAnAddressOfItsOwn() {
		Set<String> addresses = new HashSet<>();
		assertThat(this.reports).filteredOn((report) -> report.row() != 16)
			.allSatisfy((report) -> assertThat(report.number()).isOne())
			.allSatisfy((report) -> assertThat(addresses.add(report.guid())).isTrue());
	}

	@Test
	void confirmsEveryNoticeOfItsClaimAndNothingElse() {
		List<String> notices = citations().stream()
			.filter((citation) -> citation.mode() == Mode.WITHDRAWS)
			.map(Citation::id)
			.toList();
		assertThat(this.foundingCase.steps()).flatExtracting(CaseStep::acts)
			.extracting((act) -> act.fact().citation())
			.containsExactlyElementsOf(notices);
		assertThat(citations()).filteredOn(Citation::repudiates).extracting(Citation::id).isEqualTo(notices);
	}

	@Test
	void readsNoFigureFromWordsThatHoldNone() {
		ReportEntry report = this.reports.get(0);
		CitationEntry vague = new CitationEntry("x", new ClaimId("dmeir-killed"), "nearly all", null, null, null, null,
				null, null, null, null, false, false, "");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> vague.citation(report, new ReportId("row-16"), ZoneOffset.UTC))
			.withMessageContaining("nearly all");
	}

	private Collection<Citation> citations() {
		return this.foundingCase.citations(this.reports, ReportEntry.BY_ROW)
			.values()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private Set<String> content(String prefix) {
		return citations().stream()
			.filter((citation) -> citation.id().startsWith(prefix))
			.map((citation) -> citation.toString()
				.replace("id=" + prefix, "id=")
				.replace("version=" + citation.version(), "version="))
			.collect(Collectors.toSet());
	}

	private Source source(String id) {
		return this.foundingCase.sources()
			.stream()
			.filter((source) -> source.id().value().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<SourceId> named(Citation citation) {
		return Stream
			.concat(Stream.of(citation.carrier()),
					Stream.concat(Stream.ofNullable(citation.origin()), citation.via().stream().map(Hop::source)))
			.filter(Objects::nonNull);
	}

	private static Integer[] rows() {
		return Stream.iterate(1, (row) -> row <= 26, (row) -> row + 1).toArray(Integer[]::new);
	}

}
