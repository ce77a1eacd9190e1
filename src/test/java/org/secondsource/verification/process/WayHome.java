package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a process can end, from each place, by what people and the clock do: without news
 * from outside.
 */
class WayHome {

	private final Walk walk;

	private final Map<Place, Move> next = new HashMap<>();

	WayHome(Walk walk) {
		this.walk = walk;
		for (int before = -1; before < this.next.size();) {
			before = this.next.size();
			walk.moves.forEach(this::look);
		}
	}

	private void look(Place place, Map<Move, Place> moves) {
		moves.forEach((move, to) -> {
			if (isOwn(move) && leadsFrom(to)) {
				this.next.putIfAbsent(place, move);
			}
		});
	}

	private static boolean isOwn(Move move) {
		return move.kind() != Move.Kind.NUDGE && move.kind() != Move.Kind.MESSAGE;
	}

	boolean leadsFrom(Place place) {
		return place.hasEnded() || this.next.containsKey(place);
	}

	List<Move> from(Place start) {
		List<Move> way = new ArrayList<>();
		for (Place place = start; !place.hasEnded(); place = this.walk.leads(place, way.get(way.size() - 1))) {
			way.add(Objects.requireNonNull(this.next.get(place)));
		}
		return way;
	}

}
