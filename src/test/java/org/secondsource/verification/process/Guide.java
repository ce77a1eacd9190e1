package org.secondsource.verification.process;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.verification.ClaimProcess;

/**
 * Leads walkers through one definition of a process, in the real engine before a newsroom
 * that may choose anything.
 *
 * @param engine the engine
 * @param process the newsroom's way into it
 * @param desk the newsroom
 * @param trail what is gone over
 * @param transaction the transactions of both
 * @param positions where the newsroom may say that a claim is
 */
record Guide(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, Trail trail,
		TransactionTemplate transaction, List<Position> positions) {

	/** The same before a newsroom that has decisions alone. */
	Guide withoutWork() {
		return new Guide(this.engine, this.process, this.desk, this.trail, this.transaction,
				this.positions.stream().filter((position) -> position.work().isEmpty()).toList());
	}

	Walker walker(String definition) {
		return new Walker(this.engine, this.process, this.desk, definition);
	}

	/** A walker that went a way which is known to be good. */
	Walker arrived(String definition, List<Move> way) {
		Walker walker = walker(definition);
		way.forEach((move) -> go(walker, move));
		return walker;
	}

	/** Makes a move for good. */
	void go(Walker walker, Move move) {
		walker.make(move, choices(move));
	}

	/** Makes a move up to the commit, sees where it led, and takes it back. */
	Attempt attempt(Walker walker, Move move) {
		Position before = walker.position();
		Choices choices = choices(move);
		this.trail.follow();
		try {
			Place place = this.transaction.execute((status) -> {
				status.setRollbackOnly();
				walker.make(move, choices);
				TransactionSynchronizationUtils.triggerBeforeCommit(false);
				return walker.place();
			});
			return new Attempt(place, this.trail.steps(), choices.made, 0, null);
		}
		catch (RuntimeException ex) {
			return Attempt.failed(ex, this.trail.steps());
		}
		finally {
			walker.putBack(before);
		}
	}

	/** Makes a move of which the n-th step fails. */
	boolean stumbles(Walker walker, Move move, int step) {
		Position before = walker.position();
		this.trail.stumbleAt(step);
		try {
			go(walker, move);
			return false;
		}
		catch (RuntimeException ex) {
			walker.putBack(before);
			return true;
		}
		finally {
			this.trail.steps();
		}
	}

	private Choices choices(Move move) {
		return new Choices(this.positions, move.choices());
	}

}
