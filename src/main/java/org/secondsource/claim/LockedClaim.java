package org.secondsource.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.journal.Entry;
import org.secondsource.storage.Times;

/**
 * A claim under its lock, the only way to write to one. Facts are written at once; where
 * the claim stands is written when the lock is given up.
 */
public final class LockedClaim {

	private final ClaimWriter writer;

	private ClaimState state;

	private ClaimState written;

	private boolean open = true;

	LockedClaim(ClaimWriter writer, ClaimState state) {
		this.writer = writer;
		this.state = state;
		this.written = state;
	}

	/**
	 * The claim's id.
	 * @return the id
	 */
	public ClaimId id() {
		return this.state.id();
	}

	/**
	 * Where the claim stands, with all that was done under this lock.
	 * @return the state
	 */
	public ClaimState state() {
		return this.state;
	}

	/**
	 * Where the claim stands in its life.
	 * @return the phase
	 */
	public Phase phase() {
		return this.state.phase();
	}

	/**
	 * How many facts are filed.
	 * @return the number of the latest
	 */
	public int facts() {
		return this.state.facts();
	}

	/**
	 * Files a fact.
	 * @param fact the fact
	 * @param by the person's user id, or the door's
	 * @param at when
	 * @return the fact in its place
	 */
	public FiledFact append(Fact fact, String by, Instant at) {
		return append(List.of(fact), by, at).get(0);
	}

	/**
	 * Files facts together.
	 * @param facts the facts, in their order
	 * @param by the person's user id, or the door's
	 * @param at when
	 * @return the facts in their places
	 * @throws IllegalArgumentException if one registers another claim
	 */
	public List<FiledFact> append(List<? extends Fact> facts, String by, Instant at) {
		checkOpen();
		ClaimState next = this.state;
		for (Fact fact : facts) {
			if (fact instanceof Fact.Registered registered) {
				checkSame(registered.claim());
				next = next.registered(registered.claim());
			}
			if (fact instanceof Fact.MovedToIncident moved) {
				next = next.registered(next.claim().in(moved.to()));
			}
		}
		List<Fact> kept = facts.stream().map(this.writer::hidden).toList();
		List<FiledFact> filed = new ArrayList<>();
		for (Entry entry : this.writer.append(id(), this.state.head(), kept, by, at)) {
			filed.add(new FiledFact(entry.number(), kept.get(filed.size()), by, entry.at()));
			next = next.endingWith(entry.head());
		}
		this.state = next;
		return List.copyOf(filed);
	}

	/**
	 * Moves the claim on in its life.
	 * @param next the phase that follows
	 * @throws IllegalStateException if that phase may not follow
	 */
	public void moveTo(Phase next) {
		checkOpen();
		if (!phase().next().contains(next)) {
			throw new IllegalStateException("The claim '" + id() + "' is in " + phase() + " and cannot move to " + next
					+ ". From here it may move to " + phase().next() + ".");
		}
		this.state = this.state.in(next);
	}

	/**
	 * Records the latest assessment; the process settles at it before the transaction
	 * ends, unless it says otherwise.
	 * @param verdict the number under which the assessment is kept
	 * @param validUntil when the claim should be assessed again without any new fact;
	 * null if never
	 * @throws IllegalArgumentException if a later one is recorded already
	 */
	public void assessed(int verdict, @Nullable Instant validUntil) {
		checkOpen();
		if (verdict <= this.state.verdict()) {
			throw new IllegalArgumentException("The claim '" + id() + "' has verdict " + this.state.verdict()
					+ " already, so " + verdict + " is not its latest. Keep the assessment under the claim's lock.");
		}
		this.state = this.state.assessed(verdict, (validUntil != null) ? Times.kept(validUntil) : null);
	}

	/**
	 * Records whether the claim's process has settled at the latest verdict.
	 * @param yes false if it has not heard of it
	 */
	public void settled(boolean yes) {
		checkOpen();
		this.state = this.state.settled(yes);
	}

	/** Writes where the claim stands, if that has changed. */
	void flush() {
		if (!this.state.equals(this.written)) {
			this.writer.update(this.state);
			this.written = this.state;
		}
	}

	void close() {
		this.open = false;
	}

	private void checkOpen() {
		if (!this.open) {
			throw new IllegalStateException("The claim '" + id()
					+ "' is no longer locked. Write to it inside the function given to the ledger.");
		}
	}

	private void checkSame(Claim claim) {
		if (!claim.id().equals(id())) {
			throw new IllegalArgumentException(
					"The claim '" + claim.id() + "' cannot be registered under '" + id() + "'. Open it by itself.");
		}
	}

}
