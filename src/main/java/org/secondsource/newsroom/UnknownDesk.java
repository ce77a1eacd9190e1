package org.secondsource.newsroom;

import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * There is no desk of that id.
 */
public class UnknownDesk extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	UnknownDesk(String id, Collection<Desk> known) {
		super("There is no desk “" + id + "”. Name one of "
				+ known.stream().map(Desk::id).collect(Collectors.joining(", ")) + ".");
	}

}
