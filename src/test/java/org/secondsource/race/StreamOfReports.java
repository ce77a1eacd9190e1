package org.secondsource.race;

import org.junit.jupiter.api.Test;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Phase;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.verification.Case;
import org.secondsource.verification.OpenTask;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports keep coming while an editor reads: as many as one every ten seconds makes in
 * ten minutes.
 */
abstract class StreamOfReports extends Race {

	private static final int REPORTS = 60;

	@Test
	void anApprovalOpenedBeforeGoesThroughAtFirstTry() {
		ACase workers = ACase.registered(address(), "stream-calm").corroborated();
		OpenTask opened = opened(workers);
		int seen = now(workers).latest().number();
		for (int number = 0; number < REPORTS; number++) {
			mention(workers, number);
		}
		Case now = now(workers);
		assertThat(now.latest().number()).as("assessed again each time").isEqualTo(seen + REPORTS);
		OpenTask still = opened(workers);
		assertThat(still.id()).isEqualTo(opened.id());
		assertThat(still.brief().due()).as("due as before, however often it is assessed")
			.isEqualTo(opened.brief().due());
		assertThat(still.brief().reason()).contains("Assessed again at", "same verdict");
		ApiClient.Answer approved = approve(workers, seen);
		assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
		assertThat(assertInOrder(now.state().id()).state().phase()).isEqualTo(Phase.PUBLISHED);
	}

	@Test
	void aWithdrawalInTheStreamStopsIt() {
		ACase workers = ACase.registered(address(), "stream-broken");
		String report = workers.report("https://wire.example/stream");
		workers.cite("""
				{"id": "monitor-10", "figure": "10", "origin": "%s", "hearing": "HEARD", "report": "%s"}"""
			.formatted(workers.source("monitor"), report));
		workers.cite("""
				{"id": "hospital-10", "figure": "10", "origin": "%s", "hearing": "HEARD"}"""
			.formatted(workers.source("hospital")));
		OpenTask opened = opened(workers);
		int seen = now(workers).latest().number();
		for (int number = 0; number < REPORTS; number++) {
			mention(workers, number);
			if (number == REPORTS / 2) {
				assertThat(as("head").post("/api/withdrawals", """
						{"report": "%s", "reason": "Misattributed."}""".formatted(report)).status()).isEqualTo(201);
			}
		}
		ApiClient.Answer refused = approve(workers, seen);
		assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
		assertThat(refused.at("/detail")).contains("no longer open");
		assertThat(this.process.open(new ClaimId(workers.id()))).extracting(OpenTask::id).doesNotContain(opened.id());
		assertThat(this.publications.all(new ClaimId(workers.id()))).isEmpty();
		assertInOrder(new ClaimId(workers.id()));
	}

	/** The agency mentions what the monitor said, and adds nothing to it. */
	private void mention(ACase workers, int number) {
		workers.cite("""
				{"id": "mention-%d", "figure": "10", "origin": "%s", "carrier": "%s", "mode": "MENTIONS"}"""
			.formatted(number, workers.source("monitor"), workers.source("agency")));
	}

	private ApiClient.Answer approve(ACase workers, int seen) {
		return as("editor").post("/api/claims/" + workers.id() + "/tasks/approve", """
				{"act": "APPROVE", "note": "Two independent origins.", "verdict": %d}""".formatted(seen));
	}

	private Case now(ACase workers) {
		return this.cases.of(new ClaimId(workers.id()));
	}

	private OpenTask opened(ACase workers) {
		return this.process.open(new ClaimId(workers.id())).get(0);
	}

}
