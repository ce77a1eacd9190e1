package org.secondsource.verification;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimsDue;
import org.secondsource.sweep.Sweep;

/**
 * Nudges the processes that have not settled at their claim's latest verdict.
 */
@Component
class NudgingAgain implements Sweep {

	private final ClaimsDue due;

	private final ClaimLedger claims;

	private final Cases cases;

	private final ClaimProcess process;

	private final OneByOne unsettled = new OneByOne();

	NudgingAgain(ClaimsDue due, ClaimLedger claims, Cases cases, ClaimProcess process) {
		this.due = due;
		this.claims = claims;
		this.cases = cases;
		this.process = process;
	}

	@Override
	public String name() {
		return "nudge-again";
	}

	@Override
	public Duration rest() {
		return Duration.ofSeconds(10);
	}

	@Override
	public int round() {
		return this.unsettled.round(this.due::unsettled, this::nudge);
	}

	private boolean nudge(ClaimId claim) {
		this.claims.locked(claim, (locked) -> {
			this.process.interrupt(claim);
			return this.cases.of(locked);
		});
		return this.claims.state(claim).settled();
	}

}
