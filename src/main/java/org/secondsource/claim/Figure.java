package org.secondsource.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An interval of people with its words.
 *
 * @param low the lower end, people
 * @param high the upper end, people; null if it is open
 * @param words as they are printed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figure(int low, @Nullable Integer high, String words) {

	/**
	 * Checks the order.
	 * @throws IllegalArgumentException if the ends are swapped or negative
	 */
	public Figure {
		if (low < 0 || (high != null && high < low)) {
			throw new IllegalArgumentException(
					"A figure runs from a lower to an upper end of at least 0, not from " + low + " to " + high + ".");
		}
	}

	/**
	 * Whether nothing bounds it from above.
	 * @return true if the upper end is open
	 */
	public boolean isOpen() {
		return this.high == null;
	}

	/**
	 * Whether some number lies in both.
	 * @param other the other figure
	 * @return true if they overlap
	 */
	public boolean overlaps(Figure other) {
		return (this.high == null || other.low <= this.high) && (other.high == null || this.low <= other.high);
	}

	/**
	 * What lies in both, under this one's words.
	 * @param other the other figure
	 * @return the common interval, or null if there is none
	 */
	public @Nullable Figure intersect(Figure other) {
		if (!overlaps(other)) {
			return null;
		}
		Integer least = (this.high == null) ? other.high
				: (other.high == null) ? this.high : Integer.valueOf(Math.min(this.high, other.high));
		return new Figure(Math.max(this.low, other.low), least, this.words);
	}

}
