package org.secondsource.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Figure;

/**
 * What the accounts in range span.
 *
 * @param low the least lower end; null if nothing is in range
 * @param best the figure to use if one must be used; null if none deserves it
 * @param high the greatest closed upper end or open lower end, computed and never
 * printed; null if all are open
 * @param open whether an account in range is open
 * @param printed what may be read out: the words of the accounts at its ends, never a
 * computed end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Range(@Nullable Integer low, @Nullable Figure best, @Nullable Integer high, boolean open,
		String printed) {

	/** Nothing in range. */
	public static final Range NONE = new Range(null, null, null, false, "no figure");

	@Override
	public String toString() {
		if (this.low == null) {
			return "-";
		}
		String text = (this.high == null || this.high.equals(this.low)) ? this.low.toString()
				: this.low + "-" + this.high;
		return this.open ? text + "+" : text;
	}

}
