package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.secondsource.assessment.derivation.Credit.State;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Hop;
import org.secondsource.source.SourceId;

/**
 * What becomes of the credits of one account along their chains: who relays a report
 * stands and falls with it, however many relays lie between.
 */
final class Chains {

	/** From whole to broken: a chain is as good as its worst link. */
	private static final List<State> WORSE = List.of(State.LIVE, State.SUSPENDED, State.LEFT_BEHIND, State.CUT_OFF);

	private static final Comparator<State> BY_HARM = Comparator.comparing(WORSE::indexOf);

	private final Lineage lineage;

	private final List<Credit> credits;

	private final Map<SourceId, List<Integer>> byCarrier = new HashMap<>();

	Chains(Lineage lineage, List<Credit> credits) {
		this.lineage = lineage;
		this.credits = new ArrayList<>(credits);
		for (int i = 0; i < credits.size(); i++) {
			this.byCarrier.computeIfAbsent(credits.get(i).citation().carrier(), (carrier) -> new ArrayList<>()).add(i);
		}
	}

	/** The credits, each no better than the reports that its chain passes. */
	List<Credit> settled() {
		boolean fell = true;
		while (fell) {
			fell = false;
			for (int i = 0; i < this.credits.size(); i++) {
				Credit credit = this.credits.get(i);
				State state = worst(credit);
				if (WORSE.contains(credit.state()) && BY_HARM.compare(state, credit.state()) > 0) {
					this.credits.set(i, credit.in(state));
					fell = true;
				}
			}
		}
		return this.credits;
	}

	/**
	 * Adds to some citations those that fell with them.
	 * @param struck the ids of the citations that a notice strikes
	 */
	void spread(Set<String> struck) {
		boolean grew = true;
		while (grew) {
			grew = false;
			for (Credit credit : this.credits) {
				if ((credit.state() == State.CUT_OFF || credit.state() == State.SUSPENDED)
						&& relaysAny(credit, struck)) {
					grew |= struck.add(credit.citation().id());
				}
			}
		}
	}

	private boolean relaysAny(Credit credit, Set<String> struck) {
		return this.lineage.passes(credit.citation())
			.stream()
			.flatMap((hop) -> cited(credit.citation(), hop))
			.anyMatch((told) -> struck.contains(told.citation().id()));
	}

	private State worst(Credit credit) {
		return this.lineage.passes(credit.citation())
			.stream()
			.map((hop) -> best(credit.citation(), hop))
			.max(BY_HARM)
			.orElse(State.LIVE);
	}

	/**
	 * The best of what the carrier told of it; a carrier without a report stands for
	 * itself.
	 */
	private State best(Citation citing, Hop hop) {
		return cited(citing, hop).map((told) -> harmOf(told.state())).min(BY_HARM).orElse(State.LIVE);
	}

	private Stream<Credit> cited(Citation citing, Hop hop) {
		return this.byCarrier.getOrDefault(hop.source(), List.of())
			.stream()
			.map(this.credits::get)
			.filter((told) -> isCited(citing, hop, told.citation()));
	}

	private static boolean isCited(Citation citing, Hop hop, Citation told) {
		boolean another = told.report() == null || !told.report().equals(citing.report());
		boolean named = hop.report() == null || hop.report().equals(told.report());
		return another && named && !citing.published().isBefore(told.published());
	}

	private static State harmOf(State state) {
		return switch (state) {
			case LIVE, DISOWNED, REPUDIATED -> State.LIVE;
			case SUSPENDED -> State.SUSPENDED;
			case OFF_FILE, LEFT_BEHIND -> State.LEFT_BEHIND;
			case WITHDRAWN, CUT_OFF -> State.CUT_OFF;
		};
	}

}
