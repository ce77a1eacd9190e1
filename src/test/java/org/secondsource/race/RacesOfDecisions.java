package org.secondsource.race;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.Together;
import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Phase;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.verification.Case;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two editors decide on the same claim at the same moment.
 */
abstract class RacesOfDecisions extends Race {

	/** So many pairs race at once. */
	private static final int SIDE_BY_SIDE = 4;

	@Test
	void ofApproveAndRejectExactlyOneWins() throws Exception {
		int pairs = Campaign.size(50, 500);
		ACase first = ACase.registered(address(), "pairs");
		int approved = 0;
		for (int from = 0; from < pairs; from += SIDE_BY_SIDE) {
			List<ACase> ready = ready(first, from);
			List<ApiClient.Answer> answers = Together
				.eight((thread) -> decide(ready.get(thread / 2), (thread % 2 == 0) ? Act.APPROVE : Act.REJECT));
			for (int pair = 0; pair < SIDE_BY_SIDE; pair++) {
				approved += hasOneWinner(ready.get(pair), answers.get(2 * pair), answers.get(2 * pair + 1)) ? 1 : 0;
			}
		}
		System.out.printf("%d pairs or more, %d won by the approval%n", pairs, approved);
	}

	private static List<ACase> ready(ACase first, int from) {
		List<ACase> ready = new ArrayList<>();
		for (int pair = from; pair < from + SIDE_BY_SIDE; pair++) {
			ready.add(first.another("pair-" + pair).corroborated());
		}
		return ready;
	}

	private ApiClient.Answer decide(ACase ready, Act act) {
		String editor = (act == Act.APPROVE) ? "editor" : "editor2";
		return as(editor).post("/api/claims/" + ready.id() + "/tasks/approve", """
				{"act": "%s", "note": "I was first.", "verdict": %s}""".formatted(act, ready.verdict()));
	}

	/** Says whether the approval won. */
	private boolean hasOneWinner(ACase ready, ApiClient.Answer approval, ApiClient.Answer rejection) {
		ClaimId claim = new ClaimId(ready.id());
		Case end = assertInOrder(claim);
		boolean approved = approval.status() == 200;
		assertThat(List.of(approval.status(), rejection.status())).as("%s, %s", approval, rejection)
			.containsExactlyInAnyOrder(200, 409);
		assertThat((approved ? rejection : approval).at("/detail")).contains("no longer open");
		assertThat(end.state().phase()).isEqualTo(approved ? Phase.PUBLISHED : Phase.CLOSED);
		assertThat(end.facts()).filteredOn((filed) -> filed.fact() instanceof Fact.Decided).hasSize(1);
		assertThat(this.publications.all(claim)).hasSize(approved ? 1 : 0);
		return approved;
	}

}
