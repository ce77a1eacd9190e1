package org.secondsource.sweep;

import java.time.Duration;

/**
 * Work that can be repeated without harm. Every bean of this type is done again and again
 * while the program runs, by whichever node comes first.
 */
public interface Sweep {

	/**
	 * Names it, the same on all nodes.
	 * @return lower-case words with hyphens, at most 80 characters
	 */
	String name();

	/**
	 * How long it rests when nothing was left.
	 * @return the time between the end of one run and the start of the next
	 */
	Duration rest();

	/**
	 * Does a batch, in transactions of its own, in well under a minute.
	 * @return how much it did; 0 if nothing was left
	 */
	int round();

}
