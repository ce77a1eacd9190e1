package org.secondsource.verification.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes to every place that one definition of a process can be in, and makes every move
 * there with every choice that the newsroom has.
 */
class Walk {

	private static final int MOST_CHOICES = 5;

	private final Guide guide;

	private final String definition;

	private final Deque<Place> toVisit = new ArrayDeque<>();

	/** The first way that was found to each place. */
	final Map<Place, List<Move>> ways = new LinkedHashMap<>();

	/** The same in words. */
	final Map<Place, String> told = new LinkedHashMap<>();

	/** What leads from each place to which others. */
	final Map<Place, Map<Move, Place>> moves = new LinkedHashMap<>();

	/** The activities and flows that were gone over. */
	final Set<String> seen = new TreeSet<>();

	/** What is wrong with a move. */
	final Set<String> faults = new TreeSet<>();

	Walk(Guide guide, String definition) {
		this.guide = guide;
		this.definition = definition;
	}

	/** Goes everywhere from the start events. */
	Walk from(List<String> startEvents) {
		this.ways.put(Place.NOWHERE, List.of());
		Walker newcomer = this.guide.walker(this.definition);
		startEvents.forEach((event) -> tryAll(newcomer, Place.NOWHERE, new Move(Move.Kind.START, event)));
		for (Place place = this.toVisit.poll(); place != null; place = this.toVisit.poll()) {
			visit(place);
		}
		return this;
	}

	private void visit(Place place) {
		Walker walker = arrivedAt(place);
		try {
			walker.moves().forEach((move) -> tryAll(walker, place, move));
		}
		finally {
			walker.leave();
		}
	}

	/** Where a process can wait. */
	List<Place> places() {
		return this.ways.keySet().stream().filter((place) -> !place.waits().isEmpty()).toList();
	}

	/** A walker that has just arrived at a place. */
	Walker arrivedAt(Place place) {
		return this.guide.arrived(this.definition, way(place));
	}

	/** Where everything leads that can happen at a place. */
	Map<Move, Place> from(Place place) {
		return this.moves.getOrDefault(place, Map.of());
	}

	/** Where a move leads. */
	Place leads(Place from, Move move) {
		return Objects.requireNonNull(from(from).get(move), () -> move + " leads nowhere from " + from + ".");
	}

	private List<Move> way(Place place) {
		return Objects.requireNonNull(this.ways.get(place), () -> "There is no way to " + place + ".");
	}

	private void tryAll(Walker walker, Place from, Move first) {
		Deque<Move> open = new ArrayDeque<>(List.of(first));
		for (Move move = open.poll(); move != null; move = open.poll()) {
			Attempt attempt = this.guide.attempt(walker, move);
			if (attempt.options() > 0 && move.choices().size() < MOST_CHOICES) {
				for (int choice = 0; choice < attempt.options(); choice++) {
					open.add(move.choosing(choice));
				}
			}
			else if (attempt.options() > 0) {
				fault(from, move, "asks the newsroom again and again without waiting");
			}
			else {
				note(from, move, attempt);
			}
		}
	}

	private void note(Place from, Move move, Attempt attempt) {
		Place place = attempt.place();
		if (attempt.fault() != null) {
			this.seen.addAll(attempt.steps());
			fault(from, move, attempt.fault());
		}
		if (place == null) {
			return;
		}
		this.seen.addAll(attempt.steps());
		this.moves.computeIfAbsent(from, (none) -> new LinkedHashMap<>()).put(move, place);
		if (bringsNoNews(from, move, attempt) && !attempt.steps().isEmpty()) {
			fault(from, move, "is sent on although nothing is new: it does not wait where the newsroom says");
		}
		if (!this.ways.containsKey(place)) {
			discover(place, from, move, attempt);
		}
	}

	private void discover(Place place, Place from, Move move, Attempt attempt) {
		List<Move> way = new ArrayList<>(way(from));
		way.add(move);
		this.ways.put(place, way);
		this.told.put(place, this.told.getOrDefault(from, "") + move.kind() + " " + move.id() + " "
				+ String.join(" ", attempt.chosen()) + "; ");
		if (!place.hasEnded()) {
			this.toVisit.add(place);
		}
	}

	private static boolean bringsNoNews(Place from, Move move, Attempt attempt) {
		return move.kind() == Move.Kind.NUDGE && attempt.chosen().equals(List.of(from.position()));
	}

	private void fault(Place from, Move move, String what) {
		this.faults.add(from.waits() + " on " + move.kind() + " " + move.id() + ", " + what);
	}

}
