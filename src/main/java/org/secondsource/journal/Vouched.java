package org.secondsource.journal;

import java.util.List;
import java.util.Map;

/**
 * What is kept outside the journal and whose fingerprint stands in one of its entries.
 * Whoever keeps such things has a bean of this type.
 */
public interface Vouched {

	/**
	 * Whether an entry vouches for something of this kind.
	 * @param entry any entry
	 * @return false if not
	 */
	boolean isBy(Entry entry);

	/**
	 * Looks at what some chains vouch for.
	 * @param chains by whole chain, those of its entries that vouch; none for most
	 * @return what is not as its entry says, and what no entry vouches for
	 */
	List<Flaw> flaws(Map<String, List<Entry>> chains);

}
