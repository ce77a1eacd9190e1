package org.secondsource.source;

import java.util.Set;

/**
 * A conflict, whose sides are parties to what happens in it.
 *
 * @param id the short name it is filed under, such as {@code syria}
 * @param name as it is printed
 * @param sides the sides that fight
 */
public record Conflict(String id, String name, Set<SourceId> sides) {

	/**
	 * Copies the sides.
	 */
	public Conflict {
		sides = Set.copyOf(sides);
	}

}
