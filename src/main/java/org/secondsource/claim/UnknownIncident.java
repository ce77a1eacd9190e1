package org.secondsource.claim;

import java.util.NoSuchElementException;

/**
 * No incident is filed under an id.
 */
public class UnknownIncident extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which.
	 * @param id the id that was asked for
	 */
	public UnknownIncident(IncidentId id) {
		super("No incident is filed as '" + id + "'. Add the incident first, or look it up in the list of incidents.");
	}

}
