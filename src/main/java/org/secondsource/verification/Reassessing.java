package org.secondsource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RunawayRule;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimsDue;
import org.secondsource.sweep.Sweep;

/**
 * Assesses again what nobody filed anything about: claims whose assessment is past its
 * time, whose sources changed, or that were judged by other rules. What is published
 * comes first.
 */
@Component
class Reassessing implements Sweep {

	private final ClaimsDue due;

	private final Assessing assessing;

	private final RuleBase rules;

	private final Clock clock;

	private final OneByOne overdue = new OneByOne();

	private final OneByOne judgedOtherwise = new OneByOne();

	private final ClaimProcess process;

	/** Whether a claim was passed over that other rules judged, and is still to be. */
	private boolean stuck;

	/** The rules by which everything is judged; null before that is known. */
	private @Nullable String judgedBy;

	Reassessing(ClaimsDue due, Assessing assessing, RuleBase rules, ClaimProcess process, Clock clock) {
		this.due = due;
		this.assessing = assessing;
		this.rules = rules;
		this.process = process;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "assess-again";
	}

	@Override
	public Duration rest() {
		return Duration.ofSeconds(10);
	}

	@Override
	public int round() {
		int done = this.overdue.round((limit) -> this.due.overdue(this.clock.instant(), limit), this::refresh);
		return (done > 0) ? done : roundOfOtherRules(this.rules.hash());
	}

	/** Looks through all claims only once after the rules have changed. */
	private int roundOfOtherRules(String applying) {
		if (applying.equals(this.judgedBy)) {
			return 0;
		}
		int done = this.judgedOtherwise.round((limit) -> this.due.judgedOtherwise(applying, Assessor.VERSION, limit),
				(claim) -> again(claim, (now) -> isJudgedOtherwise(now.assessment(), applying)));
		if (done == 0 && !this.stuck) {
			this.judgedBy = applying;
		}
		this.stuck &= done > 0;
		return done;
	}

	private boolean refresh(ClaimId claim) {
		return again(claim, (now) -> {
			Instant until = now.state().validUntil();
			return until != null && !until.isAfter(this.clock.instant());
		});
	}

	private boolean again(ClaimId claim, Predicate<Case> isDue) {
		try {
			boolean helped = this.assessing.again(claim, isDue);
			this.process.judged(claim);
			return helped;
		}
		catch (RunawayRule ex) {
			this.process.stuck(claim, ex.getMessage());
			this.stuck = true;
			return false;
		}
	}

	private static boolean isJudgedOtherwise(Assessment assessment, String applying) {
		return !assessment.ruleBase().equals(applying) || !assessment.assessor().equals(Assessor.VERSION);
	}

}
