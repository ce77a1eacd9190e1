package org.secondsource.source;

import java.util.NoSuchElementException;

/**
 * No conflict is filed under an id.
 */
public class UnknownConflict extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which.
	 * @param id the id that was asked for
	 */
	public UnknownConflict(String id) {
		super("No conflict is filed as '" + id + "'. Add it with its sides first.");
	}

}
