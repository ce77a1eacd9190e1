package org.secondsource.verification;

import java.util.List;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.source.SourceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.verification.PuttingRightTests.assertRefused;
import static org.secondsource.verification.SmallDesk.DMEIR;
import static org.secondsource.verification.SmallDesk.NOON;
import static org.secondsource.verification.SmallDesk.told;

/**
 * What withdrawals left, and what was attached, goes where the claims go that are put
 * right.
 */
class WaitingAndPutRightTests {

	private static final String WHY = "The same workers.";

	@OnEachDatabase
	void aClaimThatIsMergedAwayKeepsNoFollowUpOpenUntilThatIsUndone(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		IncidentId incident = desk.incident("middleeast").id();
		ReportId report = report(desk);
		ClaimId struck = desk.claim("a", incident, carried(report), told("c2", "airwars", "10"));
		ClaimId other = desk.claim("b", incident, told("d1", "vdc", "11"));
		desk.context.getBean(TakingReports.class).withdraw(report, true, "It was wrong.", "head");
		assertThat(waiting(desk, report, incident)).containsExactly(struck);
		desk.merging.merge(struck, other, WHY, "head");
		assertThat(desk.cases.of(struck).struckBy()).isEmpty();
		assertThat(waiting(desk, report, incident)).isEmpty();
		desk.merging.undo(struck, "They were others.", "head");
		assertThat(desk.cases.of(struck).struckBy()).containsExactly(report);
		assertThat(waiting(desk, report, incident)).containsExactly(struck);
	}

	@OnEachDatabase
	void aFollowUpMovesWithItsClaimToAnotherIncidentAndBack(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		IncidentId lesser = desk.incident("middleeast").id();
		IncidentId into = desk.incident("middleeast").id();
		ReportId report = report(desk);
		ClaimId struck = desk.claim("a", lesser, carried(report), told("c2", "airwars", "10"));
		desk.context.getBean(TakingReports.class).withdraw(report, true, "It was wrong.", "head");
		MergingIncidents incidents = desk.context.getBean(MergingIncidents.class);
		incidents.merge(lesser, into, WHY, "head");
		assertThat(waiting(desk, report, lesser)).isEmpty();
		assertThat(waiting(desk, report, into)).containsExactly(struck);
		incidents.undo(lesser, WHY, "head");
		assertThat(waiting(desk, report, into)).isEmpty();
		assertThat(waiting(desk, report, lesser)).containsExactly(struck);
	}

	@OnEachDatabase
	void whatBearsACitationOutGoesAlongWithItOnce(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		ClaimId lesser = desk.claim("a", DMEIR, told("c1", "sohr", "10"));
		ClaimId greater = desk.claim("b", DMEIR, told("c1", "airwars", "10"));
		Fact.AttachmentFiled photo = new Fact.AttachmentFiled("7".repeat(64), "photo.jpg", "image/jpeg", 1L, "", "c1");
		desk.filing.append(lesser, List.of(photo), "verifier");
		desk.merging.merge(lesser, greater, WHY, "head");
		assertThat(attached(desk, greater)).singleElement()
			.satisfies((one) -> assertThat(one.citations()).containsExactly("c1-2"));
		desk.merging.undo(lesser, "They were others.", "head");
		desk.merging.merge(lesser, greater, WHY, "head");
		assertThat(desk.cases.of(greater).facts()).filteredOn((filed) -> filed.fact() instanceof Fact.AttachmentFiled)
			.hasSize(1);
		assertThat(attached(desk, lesser)).singleElement()
			.satisfies((one) -> assertThat(one.citations()).containsExactly("c1"));
	}

	@OnEachDatabase
	void nothingIsAttachedToAClaimThatWasMergedAway(Databases databases) {
		SmallDesk desk = SmallDesk.on(databases);
		ClaimId lesser = desk.claim("a", DMEIR, told("c1", "sohr", "10"));
		ClaimId greater = desk.claim("b", DMEIR, told("d1", "airwars", "10"));
		desk.merging.merge(lesser, greater, WHY, "head");
		Attaching attaching = new Attaching(desk.ledger(), desk.context.getBean(Assessing.class));
		Fact.AttachmentFiled photo = new Fact.AttachmentFiled("8".repeat(64), "photo.jpg", "image/jpeg", 1L, "", null);
		assertRefused(() -> attaching.attach(lesser, photo, "verifier"), "Do it there");
		assertThat(attaching.attach(greater, photo, "verifier").fact()).isEqualTo(photo);
		assertThat(attached(desk, lesser)).isEmpty();
	}

	private static List<Attachment> attached(SmallDesk desk, ClaimId claim) {
		return Attachment.of(desk.cases.of(claim).facts());
	}

	private static List<ClaimId> waiting(SmallDesk desk, ReportId report, IncidentId incident) {
		return desk.context.getBean(FollowUps.class).open(new FollowUpId(report, incident));
	}

	private static ReportId report(SmallDesk desk) {
		return desk.context.getBean(TakingReports.class)
			.take(new NewReport(new SourceId("sohr"), SmallDesk.name("https://sohr.example/"),
					Period.at(NOON.minusSeconds(3600)), ReportStatus.USABLE, false, "Ten dead", "Ten dead.", null),
					"sohr")
			.version()
			.report();
	}

	private static Citation carried(ReportId report) {
		return new Citation("c1", report, 1, new SourceId("sohr"), Period.at(NOON.minusSeconds(3600)), Mode.ASSERTS,
				Wording.read("10"), new SourceId("sohr"), List.of(), Hearing.OWN, Hedge.NONE, null, null, false, false,
				false, false, 2, "Ten dead.");
	}

}
