package org.secondsource.journal;

import java.util.Collection;
import java.util.List;

/**
 * Where chains end, as their owner keeps it outside the journal: what is cut off a chain
 * is found by it. Whoever keeps heads has a bean of this type.
 */
public interface Heads {

	/**
	 * Where some chains end.
	 * @param chains the chains, of this owner or not
	 * @return the ends of those that this owner has, in any order
	 */
	List<ChainEnd> of(Collection<String> chains);

	/**
	 * Where all chains of this owner end that have begun, page by page.
	 * @param chain the last chain seen; empty before the first
	 * @param limit how many at most
	 * @return the ends that follow; empty if there are none
	 */
	List<ChainEnd> after(String chain, int limit);

	/**
	 * How many chains of this owner have begun.
	 * @return the number
	 */
	int count();

}
