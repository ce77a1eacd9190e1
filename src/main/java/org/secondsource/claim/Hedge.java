package org.secondsource.claim;

/**
 * How firmly a thing is said. Only what is said as fact is credible.
 */
public enum Hedge {

	/** As fact. */
	NONE,
	/** "Allegedly", "reportedly". */
	ALLEGED,
	/** "Believed to be". */
	BELIEVED,
	/** "Feared". */
	FEARED

}
