package org.secondsource.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.Statements;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.claim.Act;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Phase;
import org.secondsource.claim.WorkKind;
import org.secondsource.claim.Wording;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.Attaching;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Commenting;
import org.secondsource.verification.Completion;
import org.secondsource.verification.FilingEvidence;
import org.secondsource.verification.Refused;
import org.secondsource.verification.TakingReports;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What one claim costs the database from its report to its publication, everything
 * included: the counts don't depend on the machine.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:counted;DB_CLOSE_DELAY=-1",
		"second-source.founding-case=false" })
@DirtiesContext
class StatementCountTests {

	/** The first is of its report, the second of the work on it. */
	private static final int VERDICT = 2;

	private static final Logger log = LoggerFactory.getLogger(StatementCountTests.class);

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private SourceRegister sources;

	@Autowired
	private ClaimLedger claims;

	@Autowired
	private TakingReports reports;

	@Autowired
	private FilingEvidence filing;

	@Autowired
	private ClaimProcess process;

	@Autowired
	private Cases cases;

	@Autowired
	private Commenting commenting;

	@Autowired
	private Attaching attaching;

	@Test
	void fromReportToPublicationInThreeCommits() {
		prepare();
		publish("warm");
		Statements.Count start = Statements.now();
		publish("counted");
		Statements.Count count = Statements.now().since(start);
		log.info("G2: from report to published, everything included {}", count);
		assertThat(count.commits()).isEqualTo(3);
		// Four look up as whom sources are known today, whether a report is sealed, and
		// who is told.
		assertThat(count.statements()).isLessThanOrEqualTo(101 + 21 + 45 + 4);
		assertThat(count.trips()).isLessThanOrEqualTo(135 + 4);
	}

	@Test
	void aCommentCostsOneLockAndOneEntryAndAsksNobody() {
		prepare();
		ClaimId claim = new ClaimId("talked");
		this.transactions.executeWithoutResult((status) -> report(claim));
		Case before = this.cases.of(claim);
		this.commenting.comment(claim, "Who rings the town hall?", "editor");
		Statements.Count start = Statements.now();
		this.commenting.comment(claim, "I do.\r\n", "editor");
		Statements.Count count = Statements.now().since(start);
		assertThat(count).as("the lock, the entry, and where the chain ends")
			.isEqualTo(new Statements.Count(3, 3, 1, 2));
		Case after = this.cases.of(claim);
		assertThat(after.latest()).isEqualTo(before.latest());
		assertThat(after.step()).isEqualTo(before.step());
		assertThat(after.involvement("editor")).isEmpty();
		assertThat(after.facts()).hasSize(before.facts().size() + 2);
		assertThat(after.facts().get(after.facts().size() - 1).fact()).isEqualTo(new Fact.Commented("I do."));
	}

	@Test
	void anAttachmentIsNoReasonToJudgeAnewAndMakesAVerifier() {
		prepare();
		ClaimId claim = new ClaimId("attached");
		this.transactions.executeWithoutResult((status) -> report(claim));
		Case before = this.cases.of(claim);
		Fact.AttachmentFiled file = new Fact.AttachmentFiled("0".repeat(64), "a.png", "image/png", 1, "", null);
		FiledFact first = this.attaching.attach(claim, file, "verifier2");
		assertThat(this.attaching.attach(claim, file, "editor")).isEqualTo(first);
		FiledFact bound = this.attaching.attach(claim, file.boundTo("c"), "verifier2");
		assertThat(this.attaching.attach(claim, file.boundTo("c"), "editor")).isEqualTo(first);
		Case after = this.cases.of(claim);
		assertThat(after.facts()).hasSize(before.facts().size() + 2).endsWith(first, bound);
		assertThat(Attachment.of(after.facts())).singleElement()
			.satisfies((one) -> assertThat(one.citations()).containsExactly("c"));
		assertThat(after.latest()).isEqualTo(before.latest());
		assertThat(after.involvement("verifier2")).containsExactly(Involvement.VERIFIED);
		assertThat(after.involvement("editor")).isEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.attaching.attach(claim, file.boundTo("nothing"), "verifier2"))
			.withMessageContaining("nothing");
	}

	/** What was noted in a transaction is seen by what follows in it. */
	@Test
	void aNoteUnderTheLockIsSeenByTheAssessmentThatFollows() {
		prepare();
		ClaimId claim = new ClaimId("noted");
		this.transactions.executeWithoutResult((status) -> report(claim));
		this.transactions.executeWithoutResult((status) -> {
			this.filing.enquire(claim, WorkKind.SECOND_ORIGIN, "Rang the mayor; no answer.", "verifier");
			this.commenting.comment(claim, "The mayor is away.", "verifier");
			assertThat(this.cases.of(claim).facts()).last()
				.extracting(FiledFact::fact)
				.isEqualTo(new Fact.Commented("The mayor is away."));
		});
		assertThat(this.claims.facts(claim)).last().extracting(FiledFact::by).isEqualTo("verifier");
	}

	private void prepare() {
		if (!this.claims.incidents().isEmpty()) {
			return;
		}

		this.sources.add(Source.of("monitor", "The monitor", SourceKind.MONITOR));
		this.claims.add(new Incident(new IncidentId("flood"), "Flood", "Upper valley",
				Period.day(LocalDate.of(2016, 4, 8), ZoneOffset.UTC), true, null, Set.of(), Set.of(), "middleeast"));
	}

	private void publish(String name) {
		ClaimId claim = new ClaimId(name);
		this.transactions.executeWithoutResult((status) -> report(claim));
		this.process.complete(claim, TaskKind.SECOND_ORIGIN, "verifier",
				new Completion(null, "Rang the town hall; no answer.", null, null));
		this.process.complete(claim, TaskKind.APPROVE, "editor",
				new Completion(Act.APPROVE, "Attributed.", VERDICT, null));
		assertThat(this.claims.state(claim).phase()).isEqualTo(Phase.PUBLISHED);
	}

	private void report(ClaimId claim) {
		Period noon = Period.at(Instant.parse("2016-04-09T11:00:00Z"));
		ReportVersion version = this.reports
			.take(new NewReport(new SourceId("monitor"), "urn:" + claim, noon, ReportStatus.USABLE, false, "Moved out",
					"Forty families left.", null), "reporter")
			.version();
		this.filing.register(
				new Claim(claim, new IncidentId("flood"), Effect.DISPLACED, "families", "Upper valley",
						Gravity.ORDINARY, "Families displaced"),
				List.of(new Citation("c", version.report(), 1, new SourceId("monitor"), noon, Mode.ASSERTS,
						Wording.read("40"), null, List.of(), Hearing.OWN, Hedge.NONE, null, null, false, false, false,
						false, 6, "forty families")),
				"reporter");
	}

	/**
	 * Counts what goes to the database.
	 */
	@TestConfiguration
	static class Counting {

		@Bean
		static BeanPostProcessor counter() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource source) ? Statements.counting(source) : bean;
				}
			};
		}

	}

}
