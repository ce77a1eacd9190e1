package org.secondsource.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Superior;
import org.secondsource.newsroom.Desks;

/**
 * What is late goes to those above, once each.
 */
@Component
@Transactional
class Escalating {

	private static final String BY = "sweep";

	private final Assessing assessing;

	private final Desks desks;

	private final Clock clock;

	Escalating(Assessing assessing, Desks desks, Clock clock) {
		this.assessing = assessing;
		this.desks = desks;
		this.clock = clock;
	}

	/** Escalates every task of a claim that is late now to those who are next. */
	void escalate(ClaimId claim) {
		this.assessing.happen(claim, BY, this::late);
	}

	private List<Fact> late(Case now) {
		Instant time = this.clock.instant();
		List<Fact> late = new ArrayList<>();
		for (TaskKind task : now.asks()) {
			Deadline deadline = Deadline.of(now, task, this.desks::find);
			Superior next = deadline.next();
			Instant escalates = deadline.escalates();
			if (next != null && escalates != null && !escalates.isAfter(time)) {
				late.add(new Fact.Escalated(task.name(), next, deadline.asked(), deadline.due()));
			}
		}
		return late;
	}

}
