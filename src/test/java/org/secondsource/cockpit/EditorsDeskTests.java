package org.secondsource.cockpit;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Phase;
import org.secondsource.publication.Publications;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.Commenting;
import org.secondsource.verification.Refused;
import org.secondsource.verification.Step;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the editors' desk shows and takes, in the whole program.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:editors-desk;DB_CLOSE_DELAY=-1",
		"second-source.sweep-every=P1D" })
@Import(ReadyClaims.class)
@DirtiesContext
class EditorsDeskTests {

	@Autowired
	private EditorsDesk desk;

	@Autowired
	private ReadyClaims claims;

	@Autowired
	private Cases cases;

	@Autowired
	private Commenting commenting;

	@Autowired
	private Publications publications;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void admitsEditorsAndSeniorsAlone() {
		assertThat(List.of("editor", "editor2", "senior")).allMatch(this.desk::admits);
		assertThat(List.of("verifier", "head", "standards", "admin", "reporter", "nobody"))
			.noneMatch(this.desk::admits);
	}

	@Test
	void showsWhatAwaitsAnEditorWithItsGradeRangeAndTimes() {
		ready("shown");
		Queue.Entry shown = entry("shown", "editor");
		assertThat(shown.task()).isEqualTo(TaskKind.APPROVE);
		assertThat(shown.grade()).isEqualTo(Grade.FAIR);
		assertThat(shown.range()).isEqualTo("12");
		assertThat(shown.due()).isAfter(this.desk.queue("editor").now());
		assertThat(shown.validUntil()).isNotNull();
		assertThat(shown.worked()).isEmpty();
	}

	@Test
	void putsTheMostUrgentFirst() {
		ready("first");
		ready("second");
		List<Queue.Entry> entries = this.desk.queue("editor").entries();
		assertThat(entries).hasSizeGreaterThan(1).isSortedAccordingTo(Queue.Entry.BY_URGENCY);
		assertThat(entries.get(0).priority()).isGreaterThanOrEqualTo(entries.get(entries.size() - 1).priority());
	}

	@Test
	void approvesWithAReasonAndTellsWhatWasPublished() {
		Case ready = ready("approved");
		Happened happened = this.desk.decide(ready.state().id(), "editor",
				decision(ready, Act.APPROVE, "Two origins."));
		assertThat(happened.sentence()).startsWith("Published as revision 1").contains("12");
		assertThat(this.publications.latest(ready.state().id()).orElseThrow().by()).isEqualTo("editor");
		assertThat(this.desk.queue("editor").entries()).noneMatch((entry) -> entry.id().equals("approved"));
		assertThat(this.desk.past()).filteredOn((past) -> past.id().equals("approved"))
			.singleElement()
			.satisfies((past) -> assertThat(past.phase()).isEqualTo(Phase.PUBLISHED));
	}

	@Test
	void showsWhatEndedWithoutBeingPublished() {
		Case ready = ready("rejected");
		this.desk.decide(ready.state().id(), "editor", decision(ready, Act.REJECT, "Not news."));
		assertThat(this.desk.past()).filteredOn((past) -> past.id().equals("rejected"))
			.singleElement()
			.satisfies((past) -> assertThat(past.said()).isNull());
	}

	@Test
	void refusesADecisionWithoutAReasonOrWithoutWhatWasSeen() {
		Case ready = ready("unseen");
		Decision unseen = new Decision(TaskKind.APPROVE, Act.APPROVE, "Good.", null, ready.assessment().wording());
		assertRefused(ready, "editor", unseen, "what was seen");
		assertRefused(ready, "editor", decision(ready, Act.APPROVE, " "), "Write why");
	}

	@Test
	void refusesADecisionOnWordsThatHaveChanged() {
		Case ready = ready("changed");
		Decision stale = new Decision(TaskKind.APPROVE, Act.APPROVE, "Good.", ready.latest().number(),
				"13 were killed.");
		assertRefused(ready, "editor", stale, "has changed since you opened it");
	}

	@Test
	void takesADecisionOnAVerdictThatWasOnlySaidAgain() {
		Case ready = ready("again");
		assertThat(this.desk.sheet(ready.state().id(), "editor").again()).isNull();
		Case again = this.claims.mentioned("again", "verifier2");
		Sheet sheet = this.desk.sheet(ready.state().id(), "editor");
		assertThat(sheet.again()).isEqualTo(again.latest().asked());
		assertThat(sheet.since()).isEqualTo(ready.latest().since()).isLessThan(sheet.verdict());
		Decision later = new Decision(TaskKind.APPROVE, Act.APPROVE, "Good.", again.latest().number() + 1,
				again.assessment().wording());
		assertRefused(again, "editor", later, "has changed since you opened it");
		this.desk.decide(ready.state().id(), "editor", decision(ready, Act.APPROVE, "Two origins."));
		assertThat(this.publications.latest(ready.state().id())).isPresent();
	}

	@Test
	void tellsWhoWorkedOnAClaimWhyTheyMayNotApproveItBeforeTheyStart() {
		Case ready = this.claims.ready("own", "Passengers killed on the ferry own", Gravity.DEATH, "editor2");
		Sheet sheet = this.desk.sheet(ready.state().id(), "editor2");
		assertThat(sheet.worked()).containsExactly(Involvement.VERIFIED);
		assertThat(bars(sheet, Act.APPROVE)).singleElement().asString().contains("has not worked on it");
		assertThat(bars(sheet, Act.RETURN)).isEmpty();
		assertThat(entry("own", "editor2").worked()).containsExactly(Involvement.VERIFIED);
		assertRefused(ready, "editor2", decision(ready, Act.APPROVE, "Mine."), bars(sheet, Act.APPROVE).get(0));
		assertThat(bars(this.desk.sheet(ready.state().id(), "editor"), Act.APPROVE)).isEmpty();
	}

	@Test
	void leavesWhatWasReferredToTheSeniorEditor() {
		Case ready = ready("referred");
		this.desk.decide(ready.state().id(), "editor", decision(ready, Act.REFER, "Above my pay."));
		assertThat(this.cases.of(ready.state().id()).step()).isEqualTo(Step.REFER);
		Sheet forEditor = this.desk.sheet(ready.state().id(), "editor");
		assertThat(forEditor.choices()).isNotEmpty().allMatch((choice) -> choice.bars().get(0).contains("seniors"));
		assertThat(bars(this.desk.sheet(ready.state().id(), "senior"), Act.APPROVE)).isEmpty();
		assertThat(entry("referred", "editor").task()).isEqualTo(TaskKind.APPROVE_REFERRED);
	}

	@Test
	void showsWhatStandsPublishedBesideWhatWouldBeSaidNow() {
		Case ready = ready("retold");
		ClaimId claim = ready.state().id();
		this.desk.decide(claim, "editor", decision(ready, Act.APPROVE, "Two origins."));
		Case retold = this.claims.toldAgain("retold", "Chandpur Hospital", "verifier2");
		Sheet sheet = this.desk.sheet(claim, "editor");
		assertThat(sheet.task()).isEqualTo(TaskKind.DECIDE);
		assertThat(sheet.said()).isNotNull().extracting(Sheet.Said::wording).isEqualTo(ready.assessment().wording());
		assertThat(sheet.wording()).contains("Chandpur Hospital").isNotEqualTo(ready.assessment().wording());
		assertThat(sheet.choices()).extracting(Sheet.Choice::act)
			.containsExactly(Act.CORRECT, Act.UPDATE, Act.RETRACT, Act.KEEP, Act.RETURN);
		Happened happened = this.desk.decide(claim, "editor", new Decision(TaskKind.DECIDE, Act.UPDATE,
				"The hospital counted too.", retold.latest().number(), retold.assessment().wording()));
		assertThat(happened.sentence()).startsWith("Published as revision 2");
	}

	@Test
	void showsTheWordsTheReasonsAndWhoSaysEach() {
		Case ready = ready("sheet");
		Sheet sheet = this.desk.sheet(ready.state().id(), "editor");
		assertThat(sheet.wording()).isEqualTo(ready.assessment().wording()).isNotBlank();
		assertThat(sheet.verdict()).isEqualTo(ready.latest().number());
		assertThat(sheet.accounts()).singleElement()
			.satisfies((account) -> assertThat(account.saidBy()).containsExactlyInAnyOrder("Bangladesh Coast Guard",
					"River Safety Monitor"));
		assertThat(sheet.deciding().size() + sheet.others().size())
			.isEqualTo(ready.assessment().findings().stream().filter((finding) -> finding.isOpen()).count());
		assertThat(sheet.said()).isNull();
	}

	@Test
	void showsWhatWasSaidAboutAClaimTheNewestLast() {
		Case ready = ready("talked");
		this.commenting.comment(ready.state().id(), "They ring back at six.", "verifier");
		this.commenting.comment(ready.state().id(), "<b>At seven.</b>", "editor2");
		Sheet sheet = this.desk.sheet(ready.state().id(), "editor2");
		assertThat(sheet.comments()).extracting(Sheet.Comment::text)
			.containsExactly("They ring back at six.", "<b>At seven.</b>");
		assertThat(sheet.comments().get(1).by()).isEqualTo("editor2");
		assertThat(sheet.verdict()).isEqualTo(ready.latest().number());
		assertThat(sheet.worked()).isEmpty();
		assertThat(bars(sheet, Act.APPROVE)).isEmpty();
	}

	@Test
	void readsALongQueueWithAsManyStatementsAsAShortOne() {
		ready("queued");
		int shorter = statements();
		for (String id : List.of("queued2", "queued3", "queued4")) {
			ready(id);
		}
		assertThat(statements()).isEqualTo(shorter).isEqualTo(4);
	}

	/** How often the tables of claims are read for the queue, counted by the database. */
	private int statements() {
		this.jdbc.sql("set query_statistics true").update();
		this.desk.queue("editor");
		int executed = this.jdbc.sql("""
				select coalesce(sum(execution_count), 0) from information_schema.query_statistics
				where regexp_like(sql_statement, 'from (claim|journal_entry|incident|assessment)\\s', 'i')
				""").query(Integer.class).single();
		this.jdbc.sql("set query_statistics false").update();
		return executed;
	}

	private Case ready(String id) {
		Case ready = this.claims.ready(id, "Passengers killed on the ferry " + id, Gravity.DEATH, "verifier2");
		assertThat(ready.step()).isEqualTo(Step.APPROVE);
		return ready;
	}

	private Queue.Entry entry(String id, String reader) {
		return this.desk.queue(reader)
			.entries()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> bars(Sheet sheet, Act act) {
		return sheet.choices().stream().filter((choice) -> choice.act() == act).findFirst().orElseThrow().bars();
	}

	private static Decision decision(Case seen, Act act, String reason) {
		return new Decision(TaskKind.APPROVE, act, reason, seen.latest().number(), seen.assessment().wording());
	}

	private void assertRefused(Case before, String by, Decision decision, String because) {
		ClaimId claim = before.state().id();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.desk.decide(claim, by, decision))
			.withMessageContaining(because);
		assertThat(this.cases.of(claim)).isEqualTo(before);
		assertThat(Set.copyOf(this.publications.all(claim))).isEmpty();
	}

}
