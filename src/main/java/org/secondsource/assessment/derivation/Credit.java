package org.secondsource.assessment.derivation;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.source.SourceId;

/**
 * One citation crediting one root with an account.
 *
 * @param citation the citation, asserting
 * @param root who is credited; null if nobody is
 * @param voice the voice that the root speaks for; null if nobody is credited
 * @param state whether it may support anything
 */
record Credit(Citation citation, @Nullable SourceId root, @Nullable SourceId voice, State state) {

	String account() {
		return this.citation.account();
	}

	boolean isLive() {
		return this.state == State.LIVE || this.state == State.SUSPENDED;
	}

	/** Whether it is resolved: a live own or heard credit with a root. */
	boolean isResolving() {
		return this.state == State.LIVE && this.root != null && isFirstHand(this.citation);
	}

	/** Whether it is own or heard: who credits nobody else speaks for itself. */
	static boolean isFirstHand(Citation citation) {
		boolean own = citation.origin() == null || citation.origin().equals(citation.carrier());
		return citation.hearing().isResolving() || (own && citation.via().isEmpty());
	}

	Credit in(State other) {
		return new Credit(this.citation, this.root, this.voice, other);
	}

	boolean isOnFile() {
		return isLive() || this.state == State.DISOWNED || this.state == State.REPUDIATED || this.state == State.CUT_OFF
				|| this.state == State.LEFT_BEHIND;
	}

	static List<String> ids(Collection<Citation> citations) {
		return citations.stream().map(Citation::id).distinct().sorted().toList();
	}

	static List<String> idsOf(Collection<Credit> credits) {
		return ids(credits.stream().map(Credit::citation).toList());
	}

	/**
	 * Whether a credit may support anything, and why not.
	 */
	enum State {

		/** It may. */
		LIVE,
		/** An unconfirmed notice, or a publisher who asks to wait, suspends it. */
		SUSPENDED,
		/** Its own report was withdrawn. */
		WITHDRAWN,
		/** Its own report was replaced by a later version or is withheld. */
		OFF_FILE,
		/** Its chain passes a report that was withdrawn. */
		CUT_OFF,
		/** Its chain passes a version that its publisher has replaced. */
		LEFT_BEHIND,
		/** The voice says that it never said so. */
		DISOWNED,
		/** A notice calls the figure or its source wrong. */
		REPUDIATED

	}

}
