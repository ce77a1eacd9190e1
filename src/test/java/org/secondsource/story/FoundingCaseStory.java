package org.secondsource.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Outcome;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Act;
import org.secondsource.claim.Answer;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Phase;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportId;
import org.secondsource.search.Hit;
import org.secondsource.search.Query;
import org.secondsource.search.Searching;
import org.secondsource.verification.AnsweringFindings;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.CompletingTasks;
import org.secondsource.verification.Completion;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;
import org.secondsource.verification.TakingReports;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The founding case as the demo starts with it, worked on by its people, step by step.
 */
@SpringBootTest(properties = "second-source.sweep-every=PT24H")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class FoundingCaseStory {

	private static final ClaimId KILLED = new ClaimId("dmeir-killed");

	private static final ClaimId FREED = new ClaimId("dmeir-freed");

	private static final ClaimId TAKEN = new ClaimId("dmeir-taken");

	private static final ClaimId HELD = new ClaimId("dmeir-held");

	@Autowired
	private Cases cases;

	@Autowired
	private ClaimLedger claims;

	@Autowired
	private CompletingTasks tasks;

	@Autowired
	private TakingReports reports;

	@Autowired
	private AnsweringFindings answers;

	@Autowired
	private Publications publications;

	@Autowired
	private Searching searching;

	@Test
	@Order(1)
	void theCaseStandsWithItsTasksAtTheDeskThatOwnsIt() {
		assertThat(this.cases.of(KILLED).assessment().grade()).isEqualTo(Grade.CONTESTED);
		assertThat(kinds(KILLED)).containsExactlyInAnyOrder(TaskKind.TRACE, TaskKind.SECOND_ORIGIN, TaskKind.RECONCILE,
				TaskKind.ASK);
		OpenTask trace = task(KILLED, TaskKind.TRACE);
		assertThat(trace.brief().name()).contains("killed at Dmeir");
		assertThat(trace.brief().priority()).isEqualTo(100);
		assertThat(trace.brief().reason()).contains("175", "never said so");
		assertThat(trace.brief().due()).isNotNull();
		assertThat(trace.brief().groups()).containsExactly("middleeast");
	}

	@Test
	@Order(1)
	void weHaveNeverSaid175ThoughMostOthersHave() {
		Hit found = this.searching.find(Query.word("175").in(EnumSet.of(Hit.Kind.CLAIM), 5)).hits().get(0);
		assertThat(found.id()).isEqualTo("dmeir-killed");
		assertThat(found.said()).isEqualTo(Hit.Said.NEVER_SAID);
		assertThat(found.saying()).startsWith("Never said, but claimed by ").endsWith("; taken back since.");
		assertThat(found.by()).contains("Islamic State", "Sputnik Arabic");
		assertThat(found.place().found()).isEqualTo("175");
		assertThat(this.searching.find(Query.word("175")).hits())
			.filteredOn((hit) -> hit.kind() == Hit.Kind.PUBLICATION)
			.isEmpty();
	}

	@Test
	@Order(2)
	void workTriedIsDoneAndTheProcessMovesOnWhenNothingIsUntried() {
		for (TaskKind kind : kinds(HELD)) {
			this.tasks.complete(HELD, kind, "verifier", done("Rang everybody on the list; no answer."));
		}
		assertThat(this.claims.state(HELD).phase()).isEqualTo(Phase.PUBLICATION);
		assertThat(kinds(HELD)).containsExactly(TaskKind.APPROVE);
	}

	@Test
	@Order(3)
	void nobodyApprovesWhatTheyVerifiedNorWhatIsNotTheirs() {
		assertRefused(FREED, "verifier2", Act.APPROVE, "not for verifier2");
		assertRefused(FREED, "admin", Act.APPROVE, "not for admin");
		assertThat(this.publications.latest(FREED)).isEmpty();
	}

	@Test
	@Order(4)
	void whoReturnsItSaysWhyAndTheDeskAnswers() {
		assertRefused(HELD, "editor", Act.RETURN, "");
		this.tasks.complete(HELD, TaskKind.APPROVE, "editor",
				new Completion(Act.RETURN, "Who counted the thirty?", null, null));
		assertThat(task(HELD, TaskKind.ANSWER_EDITOR).brief().reason()).contains("Who counted the thirty?");
		this.tasks.complete(HELD, TaskKind.ANSWER_EDITOR, "verifier", done("The Observatory, by name list."));
		assertThat(kinds(HELD)).containsExactly(TaskKind.APPROVE);
	}

	@Test
	@Order(5)
	void anApprovalOfWhatHasChangedSinceIsRefused() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.tasks.complete(FREED, TaskKind.APPROVE, "editor",
					new Completion(Act.APPROVE, "Good.", null, "470 were freed.")))
			.withMessageContaining("has changed since you opened it");
	}

	@Test
	@Order(6)
	void anEditorPublishesTheWordsWithWhoSaysThem() {
		Case ready = this.cases.of(FREED);
		this.tasks.complete(FREED, TaskKind.APPROVE, "editor", new Completion(Act.APPROVE,
				"Two sides say so, attributed.", ready.latest().number(), ready.assessment().wording()));
		Revision said = this.publications.latest(FREED).orElseThrow();
		assertThat(said.number()).isEqualTo(1);
		assertThat(said.kind()).isEqualTo(Revision.Kind.PUBLICATION);
		assertThat(said.wording()).contains("most of the 300", "Amaq", "Observatory", "Unconfirmed");
		assertThat(said.by()).isEqualTo("editor");
		assertThat(this.claims.state(FREED).phase()).isEqualTo(Phase.PUBLISHED);
		assertThat(this.cases.of(FREED).step()).isEqualTo(Step.WATCH);
		assertThat(kinds(FREED)).isEmpty();
	}

	@Test
	@Order(7)
	void aWithdrawalBringsAPublishedClaimBackAtOnce() {
		ReportId agency = report(FREED, "24-freed-most-of-300");
		this.reports.withdraw(agency, false, "The agency has taken its report back.", "head");
		Case held = this.cases.of(FREED);
		assertThat(held.assessment().outcome()).isEqualTo(Outcome.STOP);
		assertThat(held.state().phase()).isEqualTo(Phase.REVIEW);
		assertThat(held.step()).isEqualTo(Step.FOLLOW_UP);
		OpenTask task = task(FREED, TaskKind.FOLLOW_UP);
		assertThat(task.brief().priority()).isEqualTo(100);
		assertThat(task.brief().reason()).contains("took back", "PUBLISHED. ", "released by their captors");
		assertThat(this.publications.all(FREED)).hasSize(1);
		assertThat(this.reports.withdraw(agency, false, "Again.", "head").version().number()).isPositive();
		assertThat(kinds(FREED)).containsExactly(TaskKind.FOLLOW_UP);
	}

	@Test
	@Order(8)
	void onlyTheSeniorEditorKeepsWhatIsHeldAndAnEditorCorrects() {
		assertRefused(FREED, "editor", Act.KEEP, "senior");
		this.tasks.complete(FREED, TaskKind.FOLLOW_UP, "editor", new Completion(Act.CORRECT,
				"The agency withdrew; what is left is said by fewer.", verdict(FREED), null));
		Revision corrected = this.publications.latest(FREED).orElseThrow();
		assertThat(corrected.number()).isEqualTo(2);
		assertThat(corrected.kind()).isEqualTo(Revision.Kind.CORRECTION);
		assertThat(corrected.note()).contains("withdrew");
		assertThat(this.claims.state(FREED).phase()).isEqualTo(Phase.PUBLISHED);
		assertThat(kinds(FREED)).isEmpty();
	}

	@Test
	@Order(9)
	void triedTheKilledAreTheSeniorEditorsAndOnlyAsARange() {
		for (TaskKind kind : kinds(KILLED)) {
			this.tasks.complete(KILLED, kind, "verifier", done("Asked; no answer."));
		}
		assertThat(kinds(KILLED)).containsExactly(TaskKind.APPROVE_REFERRED);
		assertThat(this.cases.of(KILLED).step()).isEqualTo(Step.REFER);
		this.tasks.complete(KILLED, TaskKind.APPROVE_REFERRED, "senior",
				new Completion(Act.APPROVE, "Both sides, attributed.", verdict(KILLED), null));
		assertThat(this.publications.latest(KILLED).orElseThrow().wording())
			.contains("4, according to Amaq", "10, according to unnamed sources of Al Jazeera")
			.doesNotContain("175");
	}

	@Test
	@Order(10)
	void whatWasPublishedIsFoundAsSaidAndWhatWasNotIsNot() {
		Hit ten = this.searching.find(Query.word("10")).hits().get(0);
		assertThat(ten.kind()).isEqualTo(Hit.Kind.PUBLICATION);
		assertThat(ten.id()).isEqualTo("dmeir-killed");
		assertThat(ten.said()).isEqualTo(Hit.Said.SAID);
		assertThat(this.searching.find(Query.word("175")).hits()).extracting(Hit::said)
			.containsOnly(Hit.Said.NEVER_SAID);
		assertThat(this.searching.find(Query.word("300")).hits()).filteredOn((hit) -> hit.id().equals("dmeir-freed"))
			.extracting(Hit::said)
			.contains(Hit.Said.SAID_AND_CORRECTED);
	}

	@Test
	@Order(10)
	void aFindingIsOverruledByThoseWhomItsRuleNames() {
		Finding copied = finding(TAKEN, 7);
		assertAnswerRefused(copied, "reporter", "verifies nothing here");
		assertAnswerRefused(finding(TAKEN, 1), "senior", "Nobody may overrule");
		this.answers.answer(TAKEN, copied.key(), Answer.OVERRULED, "One of them rang the ministry itself.", "editor");
		assertThat(this.cases.of(TAKEN).assessment().findings()).filteredOn((one) -> one.key().equals(copied.key()))
			.singleElement()
			.satisfies((one) -> assertThat(one.overruledBy()).isEqualTo("editor"))
			.satisfies((one) -> assertThat(one.isOpen()).isFalse());
	}

	@Test
	@Order(10)
	void aVerifierOverrulesAWarningAndAHoldTakesASeniorEditorAndASecondPerson() {
		Finding warning = open(TAKEN, Severity.WARN);
		this.answers.answer(TAKEN, warning.key(), Answer.OVERRULED, "They count the same people.", "verifier");
		assertThat(finding(TAKEN, warning.rule(), warning.key()).overruledBy()).isEqualTo("verifier");
		Finding hold = open(KILLED, Severity.HOLD);
		this.answers.answer(KILLED, hold.key(), Answer.OVERRULED, "The notice was forged.", "senior");
		Case now = this.cases.of(KILLED);
		Finding once = finding(KILLED, hold.rule(), hold.key());
		assertThat(once.isOpen()).isTrue();
		assertThat(AnsweringFindings.answers(now, once))
			.containsExactly("senior, senior editor, overrules it: The notice was forged.");
		this.answers.answer(KILLED, hold.key(), Answer.OVERRULED, "I rang them too.", "verifier");
		assertThat(finding(KILLED, hold.rule(), hold.key()).overruledBy()).isEqualTo("senior and verifier");
		this.answers.answer(KILLED, hold.key(), Answer.ACCEPTED, "No, it was theirs.", "senior");
	}

	private Finding open(ClaimId claim, Severity severity) {
		return this.cases.of(claim)
			.assessment()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() == severity && finding.isOpen())
			.findFirst()
			.orElseThrow();
	}

	private Finding finding(ClaimId claim, int rule, String key) {
		return this.cases.of(claim)
			.assessment()
			.findings()
			.stream()
			.filter((finding) -> finding.rule() == rule && finding.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@Order(11)
	void aRetractionSaysWhatIsTakenBackAndNothingInItsPlace() {
		String said = this.publications.latest(KILLED).orElseThrow().wording();
		this.reports.withdraw(report(KILLED, "17-killed-10"), false, "The page was taken down.", "head");
		this.tasks.complete(KILLED, TaskKind.FOLLOW_UP, "editor",
				new Completion(Act.RETRACT, "One of its two sources is gone.", null, null));
		Revision retraction = this.publications.latest(KILLED).orElseThrow();
		assertThat(retraction.kind()).isEqualTo(Revision.Kind.RETRACTION);
		assertThat(retraction.wording()).isEqualTo("We retract: “" + said + "”");
		assertThat(retraction.range().low()).isNull();
		assertThat(retraction.standsOn()).isEmpty();
		assertThat(retraction.note()).contains("is gone");
		assertThat(this.cases.of(KILLED).step()).isEqualTo(Step.WATCH);
	}

	private void assertAnswerRefused(Finding finding, String by, String because) {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.answers.answer(TAKEN, finding.key(), Answer.OVERRULED, "I say so.", by))
			.withMessageContaining(because);
	}

	private Finding finding(ClaimId claim, int rule) {
		return this.cases.of(claim)
			.assessment()
			.findings()
			.stream()
			.filter((finding) -> finding.rule() == rule)
			.findFirst()
			.orElseThrow();
	}

	private static Completion done(String note) {
		return new Completion(null, note, null, null);
	}

	private void assertRefused(ClaimId claim, String by, Act act, String because) {
		TaskKind kind = task(claim).kind();
		Case before = this.cases.of(claim);
		String reason = because.isEmpty() ? "" : "I say so.";
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.tasks.complete(claim, kind, by, new Completion(act, reason, null, null)))
			.withMessageContaining(because);
		assertThat(this.cases.of(claim)).isEqualTo(before);
	}

	private ReportId report(ClaimId claim, String citation) {
		return this.cases.of(claim)
			.facts()
			.stream()
			.filter((filed) -> filed.fact() instanceof Fact.CitationFiled filing
					&& filing.citation().id().equals(citation))
			.map((filed) -> ((Fact.CitationFiled) filed.fact()).citation().report())
			.findFirst()
			.orElseThrow();
	}

	private int verdict(ClaimId claim) {
		return this.cases.of(claim).latest().number();
	}

	private OpenTask task(ClaimId claim) {
		return this.tasks.open(claim).get(0);
	}

	private OpenTask task(ClaimId claim, TaskKind kind) {
		return this.tasks.open(claim).stream().filter((task) -> task.kind() == kind).findFirst().orElseThrow();
	}

	private Set<TaskKind> kinds(ClaimId claim) {
		List<OpenTask> open = this.tasks.open(claim);
		return open.stream().map(OpenTask::kind).collect(Collectors.toSet());
	}

}
