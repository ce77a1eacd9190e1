package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Figure;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.source.SourceId;

/**
 * What one voice says of one account, by all its credits that are on file.
 *
 * @param account the account
 * @param voice who says it; null if nobody is credited
 * @param roots the sources credited that speak for the voice
 * @param support how well that is known
 * @param wording the words that win
 * @param figure their interval, or what is left of it beside the voice's other figures
 * @param first when it was first published on file
 * @param last when the voice last said so itself, as far as known
 * @param isPart whether it counts only a part
 * @param current whether the voice has nothing later
 * @param outgrown whether another has said something newer
 * @param contradictory whether the voice's current figures exclude each other
 * @param credits the credits, on file
 */
record Standing(String account, @Nullable SourceId voice, List<SourceId> roots, Support support, Wording wording,
		Figure figure, Period first, Period last, boolean isPart, boolean current, boolean outgrown,
		boolean contradictory, List<Credit> credits) {

	boolean isInRange() {
		return this.current && !this.outgrown && !this.isPart && isKnown();
	}

	boolean isKnown() {
		return this.support == Support.RESOLVED || this.support == Support.ATTRIBUTED;
	}

	boolean isResolved() {
		return this.support == Support.RESOLVED;
	}

	/** Whether it may clash with another: live, current and not suspended. */
	boolean isHeard() {
		return this.current && !this.isPart && (isKnown() || this.support == Support.UNRESOLVED);
	}

	Period asOf() {
		return this.first.hull(this.last);
	}

	Standing with(Figure narrowed) {
		return new Standing(this.account, this.voice, this.roots, this.support, this.wording, narrowed, this.first,
				this.last, this.isPart, this.current, this.outgrown, this.contradictory, this.credits);
	}

	Standing with(Support other) {
		return new Standing(this.account, this.voice, this.roots, other, this.wording, this.figure, this.first,
				this.last, this.isPart, this.current, this.outgrown, this.contradictory, this.credits);
	}

	Standing overtaken() {
		return new Standing(this.account, this.voice, this.roots, this.support, this.wording, this.figure, this.first,
				this.last, this.isPart, false, this.outgrown, this.contradictory, this.credits);
	}

	Standing contradicted() {
		return new Standing(this.account, this.voice, this.roots, this.support, this.wording, this.figure, this.first,
				this.last, this.isPart, this.current, this.outgrown, true, this.credits);
	}

	Standing outgrownBy(Standing other, boolean state, Duration window) {
		boolean lower = this.figure.low() < other.figure.low() && (this.figure.high() == null
				|| other.figure.high() == null || this.figure.high() <= other.figure.high());
		boolean goes = this.outgrown || (this.last.isOlderByAtLeast(other.last, window) && (state || lower));
		return new Standing(this.account, this.voice, this.roots, this.support, this.wording, this.figure, this.first,
				this.last, this.isPart, this.current, goes, this.contradictory, this.credits);
	}

	/**
	 * How well it is known that the voice says so.
	 */
	enum Support {

		/** A live own or heard credit. */
		RESOLVED,
		/** Live, relayed, root known. */
		ATTRIBUTED,
		/** Live, but nobody is credited, or the attribution drifts. */
		UNRESOLVED,
		/** Live, but an unconfirmed notice suspends it. */
		SUSPENDED,
		/** Not live. */
		DEAD

	}

}
