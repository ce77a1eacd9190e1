package org.secondsource.source;

import java.util.NoSuchElementException;

/**
 * Nobody is filed under a source's id.
 */
public class UnknownSource extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which.
	 * @param id the id that was asked for
	 */
	public UnknownSource(SourceId id) {
		super("No source is filed as '" + id + "'. Look it up by its name, or add it to the sources first.");
	}

}
